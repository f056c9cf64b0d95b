import { type Kysely, sql } from 'kysely'
import { fail } from '#errors'
import { newId } from '#ids'
import type { Database } from '#storage'
import type { TenantQuotas, TenantRef, TenantScope } from '#tenancy'
import type { ModelPolicySchema } from '../schema.ts'

/** A hold lapses so long after the last moment at which its call can end; only one whose process died gets there. */
const marginMs = 60_000

export interface Spend {
  readonly tokens: number
  readonly costUsd: number
}

type Budget = NonNullable<NonNullable<TenantQuotas['models']>['token_budget']>

/** Room in the tenant's budget, taken before a call, and given back or turned into use after it. */
export interface Hold {
  readonly tenant: TenantRef
  readonly holdId: string
  readonly window: Budget['window']
}

interface Verdict {
  granted: boolean
  used_tokens: string
  used_cost: string
  resets_at: Date
}

/**
 * Reserves the upper bound of a call in the tenant's token budget; exact over all processes, because the database
 * decides under a lock. Null where the tenant has no budget. Errors: `quota_exceeded` with limit, used, window and reset.
 */
export async function reserveBudget(
  database: Database<ModelPolicySchema>,
  scope: TenantScope,
  atMost: Spend,
  longestMs: number,
): Promise<Hold | null> {
  const budget = scope.tenant.quotas.models?.token_budget
  if (budget === undefined) return null
  const { max_cost_usd: maxCost = null, max_tokens: maxTokens = null, window } = budget
  const hold = { tenant: { tenantId: scope.tenantId }, holdId: newId('req'), window }
  const holdSeconds = (longestMs + marginMs) / 1_000
  const verdict = await database.transact(hold.tenant, async tx => {
    const { rows } = await sql<Verdict>`
      select * from model_policy.reserve_budget(${hold.holdId}, ${window}, ${atMost.tokens}::bigint,
        ${atMost.costUsd}::numeric, ${maxTokens}::bigint, ${maxCost}::numeric,
        make_interval(secs => ${holdSeconds}))`.execute(tx)
    return rows[0] as Verdict
  })
  return verdict.granted ? hold : refuse(verdict, budget, atMost)
}

/** Says what `reserveBudget` would say, and holds nothing. Errors: as there. */
export async function checkBudget(
  database: Database<ModelPolicySchema>,
  scope: TenantScope,
  atMost: Spend,
): Promise<void> {
  const budget = scope.tenant.quotas.models?.token_budget
  if (budget === undefined) return
  const { max_cost_usd: maxCost = null, max_tokens: maxTokens = null, window } = budget
  const { rows } = await database.read({ tenantId: scope.tenantId }, tx =>
    sql<Omit<Verdict, 'granted'>>`
      with this_window as (select date_trunc(${window}, now(), 'UTC') as start),
      taken as (
        select w.tokens, w.cost_usd from model_policy.budget_windows w, this_window
        where w.window_kind = ${window} and w.window_start = this_window.start
        union all select h.tokens, h.cost_usd from model_policy.budget_holds h where h.expires_at > now()
      )
      select coalesce(sum(taken.tokens), 0) as used_tokens, coalesce(sum(taken.cost_usd), 0) as used_cost,
        (select (start at time zone 'UTC' + ${`1 ${window}`}::interval) at time zone 'UTC' from this_window) as resets_at
      from taken`.execute(tx),
  )
  const verdict = rows[0] as Omit<Verdict, 'granted'>
  const fits =
    (maxTokens === null || Number(verdict.used_tokens) + atMost.tokens <= maxTokens) &&
    (maxCost === null || Number(verdict.used_cost) + atMost.costUsd <= maxCost)
  if (!fits) refuse(verdict, budget, atMost)
}

/** Ends a hold within the caller's transaction: what was really used counts, whatever was held. */
export async function settleHold(tx: Kysely<ModelPolicySchema>, hold: Hold, { costUsd, tokens }: Spend): Promise<void> {
  await sql`select model_policy.settle_budget(
    ${hold.holdId}, ${hold.window}, ${tokens}::bigint, ${costUsd}::numeric)`.execute(tx)
}

function refuse(verdict: Omit<Verdict, 'granted'>, budget: Budget, atMost: Spend): never {
  const { max_cost_usd: maxCost, max_tokens: maxTokens, window } = budget
  const usedTokens = Number(verdict.used_tokens)
  const byTokens = maxTokens !== undefined && usedTokens + atMost.tokens > maxTokens
  const [limit, used, most, unit] = byTokens
    ? [maxTokens, usedTokens, atMost.tokens, 'tokens']
    : [maxCost, Number(verdict.used_cost), Number(atMost.costUsd.toPrecision(3)), 'US dollars']
  const resetsAt = verdict.resets_at
  fail(
    'quota_exceeded',
    `The call may use ${most} ${unit}; of the tenant's ${limit} in this ${window}, ${used} are used or held. Lower max_output_tokens, or wait.`,
    {
      retryAfterSeconds: Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000)),
      details: { quota: 'token_budget', limit, used, window, resets_at: resetsAt.toISOString() },
    },
  )
}
