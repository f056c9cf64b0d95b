import { fail } from '#errors'
import type { TokenBudget } from '#tenancy'
import type { ModelPolicyHandler } from '../model-policy.ts'
import type { Transaction } from '../schema.ts'
import { type Limit, limitsOf, toLimits, windows } from './limits.ts'
import { toUsd } from './spend.ts'
import { readStanding, type Standing } from './standing.ts'

export const listBudgets: ModelPolicyHandler<'listBudgets'> = async ({ query, scope }, { database }) => {
  const { agent_id: agentId, key_id: keyId } = query
  if (agentId !== undefined && keyId !== undefined)
    fail('invalid_request', 'agent_id and key_id: name one of them, or neither.')
  const standing = await database.read(scope, async tx => {
    if (agentId !== undefined) return used(await readStanding(tx, unlimited(`agent:${agentId}`)))
    return readStanding(tx, keyId === undefined ? limitsOf(scope) : await limitsOfKey(tx, keyId))
  })
  return { status: 200, body: { budgets: standing.toSorted(byWindow).map(toBudget) } }
}

/** Errors: `not_found`. */
async function limitsOfKey(tx: Transaction, keyId: string): Promise<Limit[]> {
  const row = await tx
    .selectFrom('platform.api_keys')
    .select('token_budgets')
    .where('key_id', '=', keyId)
    .executeTakeFirst()
  const budgets: readonly TokenBudget[] = row?.token_budgets ?? fail('not_found', 'There is no such API key.')
  return toLimits(`key:${keyId}`, budgets)
}

/** An agent's limits stand in its configuration, which is the orchestrator's. */
function unlimited(subject: string): Limit[] {
  return windows.map(window => ({ subject, window, maxTokens: null, maxMicrocents: null }))
}

function used(standing: readonly Standing[]): Standing[] {
  return standing.filter(({ held, used }) => used.tokens + used.microcents + held.tokens + held.microcents > 0)
}

function byWindow(one: Standing, other: Standing): number {
  return windows.indexOf(one.limit.window) - windows.indexOf(other.limit.window)
}

function toBudget({ held, limit: { maxMicrocents, maxTokens, subject, window }, resetsAt, used }: Standing) {
  return {
    subject: subject === '' ? 'tenant' : subject,
    window,
    ...(maxTokens !== null && { max_tokens: maxTokens }),
    ...(maxMicrocents !== null && { max_cost_usd: toUsd(maxMicrocents) }),
    used_tokens: used.tokens,
    held_tokens: held.tokens,
    used_cost_usd: toUsd(used.microcents),
    held_cost_usd: toUsd(held.microcents),
    resets_at: resetsAt.toISOString(),
  }
}
