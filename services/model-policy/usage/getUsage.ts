import { fail } from '#errors'
import { decodeCursor, toPage } from '#http'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { toCsv } from './csv.ts'
import { dimensionMembers, sumUsage, type UsageDimension, type UsageSum } from './sum-usage.ts'

const mostCsvRows = 10_000

export const getUsage: ModelPolicyHandler<'getUsage'> = async ({ meta, query, scope }, { database }) => {
  const { from, group_by: dimensions = ['day', 'model'], limit = 50, to } = query
  const period = { from: toInstant('from', from), to: toInstant('to', to) }
  if (period.from !== null && period.to !== null && period.from >= period.to)
    fail('invalid_request', 'from must lie before to.')
  const sums = (offset: number, most: number) =>
    database.read(scope, tx => sumUsage(tx, period, dimensions, offset, most))
  if (meta.headers.accept?.includes('text/csv')) {
    const rows = await sums(0, mostCsvRows + 1)
    if (rows.length > mostCsvRows)
      fail('invalid_request', `There are more than ${mostCsvRows} rows; narrow from and to.`)
    return {
      status: 200,
      text: toCsv(
        rows.map(row => toRow(row, dimensions)),
        columns(dimensions),
      ),
      type: 'text/csv; charset=utf-8',
    }
  }
  const offset = Number(decodeCursor(query.after, /^\d{1,9}$/) ?? 0)
  const found = await sums(offset, limit + 1)
  const { mark, rows } = toPage(found, limit, () => String(offset + limit))
  return { status: 200, body: { usage: rows.map(row => toRow(row, dimensions)), ...mark } }
}

function columns(dimensions: readonly UsageDimension[]): string[] {
  return [
    'tenant_id',
    ...dimensions.map(dimension => dimensionMembers[dimension]),
    'requests',
    'input_tokens',
    'output_tokens',
    'total_tokens',
    'cost_usd',
  ]
}

function toRow(sum: UsageSum, dimensions: readonly UsageDimension[]) {
  const named = dimensions
    .map(dimension => dimensionMembers[dimension])
    .flatMap(member => (sum[member] === null ? [] : [[member, sum[member]]]))
  const input = Number(sum.input_tokens)
  const output = Number(sum.output_tokens)
  return {
    tenant_id: sum.tenant_id,
    ...(Object.fromEntries(named) as Record<string, string>),
    requests: Number(sum.requests),
    input_tokens: input,
    output_tokens: output,
    total_tokens: input + output,
    cost_usd: Number(sum.cost_usd),
  }
}

/** A leap second is a valid date-time that no Date can hold. */
function toInstant(name: string, text: string | undefined): Date | null {
  if (text === undefined) return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? fail('invalid_request', `${name} is not an instant that exists.`) : instant
}
