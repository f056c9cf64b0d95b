import { sql } from 'kysely'
import type { Transaction } from '../schema.ts'
import type { Limit } from './limits.ts'
import type { Spend } from './spend.ts'

/** How a budget stands in its present window. */
export interface Standing {
  readonly limit: Limit
  readonly used: Spend
  /** By calls in flight on all nodes, and what these nodes have leased ahead. */
  readonly held: Spend
  readonly resetsAt: Date
}

interface Row {
  readonly used_tokens: string
  readonly used_microcents: string
  readonly held_tokens: string
  readonly held_microcents: string
  readonly resets_at: Date
}

/** The tenant's budgets as they stand, in the order of the limits. */
export async function readStanding(tx: Transaction, limits: readonly Limit[]): Promise<Standing[]> {
  const subjects = limits.map(({ subject }) => subject)
  const windows = limits.map(({ window }) => window)
  const { rows } = await sql<Row>`
    select coalesce(u.tokens, 0) as used_tokens, coalesce(u.microcents, 0) as used_microcents,
      held.tokens as held_tokens, held.microcents as held_microcents,
      (date_trunc(l.kind, now(), 'UTC') at time zone 'UTC' + ('1 ' || l.kind)::interval) at time zone 'UTC' as resets_at
    from unnest(${subjects}::text[], ${windows}::text[]) with ordinality l (subject, kind, place)
    left join model_policy.budget_use u
      on u.subject = l.subject and u.window_kind = l.kind and u.window_start = date_trunc(l.kind, now(), 'UTC'),
    lateral (
      select coalesce(sum(h.tokens), 0) as tokens, coalesce(sum(h.microcents), 0) as microcents
      from model_policy.budget_holdings h join model_policy.budget_holders o using (holder)
      where h.subject = l.subject and h.window_kind = l.kind and o.expires_at > now()
    ) held
    order by l.place`.execute(tx)
  return rows.map((row, index) => ({
    limit: limits[index] as Limit,
    used: { tokens: Number(row.used_tokens), microcents: Number(row.used_microcents) },
    held: { tokens: Number(row.held_tokens), microcents: Number(row.held_microcents) },
    resetsAt: row.resets_at,
  }))
}
