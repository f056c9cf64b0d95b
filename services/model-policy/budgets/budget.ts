import { fail } from '#errors'
import type { Database } from '#storage'
import type { TenantScope } from '#tenancy'
import type { ModelPolicySchema } from '../schema.ts'
import type { Accounts, Reservation } from './accounts.ts'
import type { Refusal } from './asks.ts'
import { limitsOf } from './limits.ts'
import { type Spend, toUsd } from './spend.ts'
import { readStanding } from './standing.ts'

/**
 * Reserves the upper bound of a call in every budget that it draws from, all of them or none. Errors: `quota_exceeded`
 * with limit, used, window and reset.
 */
export async function reserveBudget(accounts: Accounts, scope: TenantScope, atMost: Spend): Promise<Reservation> {
  const outcome = await accounts.reserve(scope.tenantId, limitsOf(scope), atMost)
  return 'limit' in outcome ? refuse(outcome, atMost) : outcome
}

/** Says what `reserveBudget` would say, and holds nothing. Errors: as there. */
export async function checkBudget(
  database: Database<ModelPolicySchema>,
  accounts: Accounts,
  scope: TenantScope,
  atMost: Spend,
): Promise<void> {
  const limits = limitsOf(scope)
  if (limits.length === 0) return
  const standing = await database.read({ tenantId: scope.tenantId }, tx => readStanding(tx, limits))
  for (const { held, limit, resetsAt, used } of standing) {
    const free = accounts.freeOf(scope.tenantId, limit)
    const taken = {
      tokens: used.tokens + held.tokens - free.tokens,
      microcents: used.microcents + held.microcents - free.microcents,
    }
    const fits =
      taken.tokens + atMost.tokens <= (limit.maxTokens ?? Number.POSITIVE_INFINITY) &&
      taken.microcents + atMost.microcents <= (limit.maxMicrocents ?? Number.POSITIVE_INFINITY)
    if (!fits) refuse({ limit, used: taken, resetsAt }, atMost)
  }
}

function refuse(
  { limit: { maxMicrocents, maxTokens, subject, window }, resetsAt, used }: Refusal,
  atMost: Spend,
): never {
  const byTokens = maxTokens !== null && used.tokens + atMost.tokens > maxTokens
  const [limit, taken, most, unit] = byTokens
    ? [maxTokens, used.tokens, atMost.tokens, 'tokens']
    : [toUsd(maxMicrocents ?? 0), toUsd(used.microcents), Number(toUsd(atMost.microcents).toPrecision(3)), 'US dollars']
  const owner = ownerOf(subject)
  fail(
    'quota_exceeded',
    most > limit
      ? `The call may use ${most} ${unit}, and ${owner} may use ${limit} in a ${window}: it never fits. Ask for fewer output tokens, send less, or have the budget raised.`
      : `The call may use ${most} ${unit}; of the ${limit} of ${owner} in this ${window}, ${taken} are used or held. Ask for fewer output tokens, or wait until ${resetsAt.toISOString()}.`,
    {
      retryAfterSeconds: Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000)),
      details: {
        quota: 'token_budget',
        subject: subject === '' ? 'tenant' : subject,
        limit,
        used: taken,
        window,
        resets_at: resetsAt.toISOString(),
      },
    },
  )
}

function ownerOf(subject: string): string {
  if (subject === '') return 'the tenant'
  const [kind, ...id] = subject.split(':')
  return `the ${kind === 'key' ? 'API key' : kind} ${id.join(':')}`
}
