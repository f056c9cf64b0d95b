import { type Kysely, sql } from 'kysely'
import type { ModelPolicySchema } from '../schema.ts'

/** What sums can be grouped by, and the member of a row that names the group. */
export const dimensionMembers = {
  day: 'day',
  principal: 'principal_id',
  agent: 'agent_id',
  run: 'run_id',
  model: 'model',
  key: 'key_id',
  price: 'price_version',
  call: 'call_id',
} as const

export type UsageDimension = keyof typeof dimensionMembers
type DimensionMember = (typeof dimensionMembers)[UsageDimension]

export interface UsageSum extends Record<DimensionMember, string | null> {
  readonly tenant_id: string
  readonly requests: string
  readonly input_tokens: string
  readonly output_tokens: string
  readonly cost_usd: string
}

interface Period {
  readonly from: Date | null
  /** Excluded. */
  readonly to: Date | null
}

const columns = {
  day: sql`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD')`,
  principal: sql`principal_id`,
  agent: sql`agent_id`,
  run: sql`run_id`,
  model: sql`model_id`,
  key: sql`key_id`,
  price: sql`price_version`,
  call: sql`entry_id`,
} as const satisfies Record<UsageDimension, unknown>

/** The ledger summed by each combination of the dimensions, the latest day first. */
export async function sumUsage(
  tx: Kysely<ModelPolicySchema>,
  { from, to }: Period,
  dimensions: readonly UsageDimension[],
  offset: number,
  limit: number,
): Promise<UsageSum[]> {
  const names = sql.join(
    dimensions.map(dimension => sql`${columns[dimension]} as ${sql.ref(dimensionMembers[dimension])}`),
  )
  const places = sql.join(dimensions.map((_, index) => sql.lit(index + 2)))
  const order = sql.join(
    dimensions.map((dimension, index) => sql`${sql.lit(index + 2)} ${sql.raw(dimension === 'day' ? 'desc' : 'asc')}`),
  )
  const { rows } = await sql<UsageSum>`
    select tenant_id, ${names}, count(*) as requests, sum(input_tokens) as input_tokens,
      sum(output_tokens) as output_tokens, coalesce(sum(cost_usd), 0) as cost_usd
    from model_policy.usage_ledger
    where (${from}::timestamptz is null or created_at >= ${from}) and (${to}::timestamptz is null or created_at < ${to})
    group by 1, ${places} order by ${order} offset ${offset} limit ${limit}`.execute(tx)
  return rows
}
