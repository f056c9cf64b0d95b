import { sql } from 'kysely'
import { fail } from '#errors'
import { newId } from '#ids'
import type { Database } from '#storage'
import type { TenantScope } from '#tenancy'
import type { ModelPolicySchema } from '../schema.ts'

/** A hold outlives every call that a provider's time limit allows; one whose process died lapses by itself. */
const holdMinutes = 15

export interface Spend {
  readonly tokens: number
  readonly costUsd: number
}

/** Room in the tenant's budget, taken before a call and given back or turned into use after it. */
export interface Reservation {
  settle(spent: Spend): Promise<void>
}

interface Verdict {
  granted: boolean
  used_tokens: string
  used_cost: string
  resets_at: Date
}

const unlimited: Reservation = { settle: async () => {} }

/**
 * Reserves the upper bound of a call in the tenant's token budget; exact over all processes, because the database
 * decides under a lock. Errors: `quota_exceeded` with limit, used, window and reset.
 */
export async function reserveBudget(
  database: Database<ModelPolicySchema>,
  scope: TenantScope,
  atMost: Spend,
): Promise<Reservation> {
  const budget = scope.tenant.quotas.models?.token_budget
  if (budget === undefined) return unlimited
  const hold = newId('req')
  const { max_cost_usd: maxCost = null, max_tokens: maxTokens = null, window } = budget
  const tenant = { tenantId: scope.tenantId }
  const verdict = await database.transact(tenant, async tx => {
    const { rows } = await sql<Verdict>`
      select * from model_policy.reserve_budget(${hold}, ${window}, ${atMost.tokens}::bigint, ${atMost.costUsd}::numeric,
        ${maxTokens}::bigint, ${maxCost}::numeric, make_interval(mins => ${holdMinutes}))`.execute(tx)
    return rows[0] as Verdict
  })
  if (!verdict.granted) refuse(verdict, budget)
  return {
    settle: ({ costUsd, tokens }) =>
      database.transact(tenant, async tx => {
        await sql`select model_policy.settle_budget(${hold}, ${window}, ${tokens}::bigint, ${costUsd}::numeric)`.execute(
          tx,
        )
      }),
  }
}

function refuse(verdict: Verdict, budget: { window: string; max_tokens?: number; max_cost_usd?: number }): never {
  const resetsAt = verdict.resets_at
  fail('quota_exceeded', `The tenant's token budget of this ${budget.window} does not hold this call.`, {
    retryAfterSeconds: Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000)),
    details: {
      quota: 'token_budget',
      limit: budget.max_tokens ?? budget.max_cost_usd,
      used: budget.max_tokens === undefined ? Number(verdict.used_cost) : Number(verdict.used_tokens),
      window: budget.window,
      resets_at: resetsAt.toISOString(),
    },
  })
}
