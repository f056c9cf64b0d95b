import { sql } from 'kysely'
import { fail } from '#errors'
import { firstIdAt } from '#ids'
import type { Transaction } from '../schema.ts'
import { type EventObject, toEventObject } from './event-object.ts'
import { historyGone } from './retention/history-gone.ts'
import type { RunStatus } from './rules.ts'
import { type RunObject, type RunRow, toRunObject } from './run-object.ts'
import { type StepObject, toStepObject } from './step-object.ts'

/** Items in order; `next` is the cursor of the page after, null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

export interface RunFilter {
  readonly status?: RunStatus
  readonly agentId?: string
  readonly labels?: Readonly<Record<string, string>>
  /** Included. */
  readonly createdAfter?: Date
  /** Excluded. */
  readonly createdBefore?: Date
}

export interface PageRequest {
  readonly limit: number
  readonly after?: string
}

export async function selectRun(tx: Transaction, runId: string): Promise<RunObject | null> {
  const row = await runs(tx).where('r.run_id', '=', runId).executeTakeFirst()
  return row === undefined ? null : toRunObject(row as RunRow)
}

/** The latest first. Ids sort by time, so a page is a range of the primary key. */
export async function selectRuns(
  tx: Transaction,
  filter: RunFilter,
  { limit, after }: PageRequest,
): Promise<Page<RunObject>> {
  let query = runs(tx)
    .orderBy('r.run_id', 'desc')
    .limit(limit + 1)
  if (after !== undefined) query = query.where('r.run_id', '<', checkedRunCursor(after))
  if (filter.agentId !== undefined) query = query.where('r.agent_id', '=', filter.agentId)
  if (filter.createdAfter !== undefined) query = query.where('r.run_id', '>=', firstIdAt('run', filter.createdAfter))
  if (filter.createdBefore !== undefined) query = query.where('r.run_id', '<', firstIdAt('run', filter.createdBefore))
  const labels = filter.labels ?? {}
  if (Object.keys(labels).length > 0) query = query.where(sql<boolean>`r.labels @> ${JSON.stringify(labels)}::jsonb`)
  if (filter.status !== undefined) query = query.where(hasStatus(filter.status))
  const rows = (await query.execute()) as RunRow[]
  return page(rows, limit, toRunObject, row => row.run_id)
}

/** In the order in which they were recorded. Errors: gone. */
export async function selectSteps(
  tx: Transaction,
  runId: string,
  { limit, after }: PageRequest,
): Promise<Page<StepObject>> {
  let query = tx
    .selectFrom('orchestrator.steps')
    .select(['tenant_id', 'run_id', 'path', 'step_id', 'kind', 'name', 'status', 'input', 'output', 'error'])
    .select(['attempt', 'started_at', 'duration_ms', 'tokens_total', 'cost_usd', 'sequence'])
    .where('run_id', '=', runId)
    .orderBy('sequence')
    .orderBy('path')
    .limit(limit + 1)
  if (after !== undefined) {
    const [sequence, path] = checkedStepCursor(after)
    query = query.where(sql<boolean>`(sequence, path) > (${sequence}::int, ${path})`)
  }
  const rows = await query.execute()
  if (rows.length === 0) await requireWholeHistory(tx, runId)
  return page(rows, limit, toStepObject, row => `${row.sequence}.${row.path}`)
}

/** Journal and log go together, and a log that is whole begins with 1. */
async function requireWholeHistory(tx: Transaction, runId: string): Promise<void> {
  const first = await tx
    .selectFrom('orchestrator.events')
    .select('sequence')
    .where('run_id', '=', runId)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
  if (first !== undefined && first.sequence > 1) historyGone(runId, first.sequence)
}

/** The log after a sequence as it stands; `next` is the sequence to go on after. Null: no such run. Errors: gone. */
export async function selectEvents(
  tx: Transaction,
  runId: string,
  after: number,
  limit: number,
): Promise<Page<EventObject> | null> {
  const run = await tx
    .selectFrom('orchestrator.runs')
    .select(['tenant_id as tenantId', 'agent_id as agentId', 'run_id as runId', 'traceparent'])
    .where('run_id', '=', runId)
    .executeTakeFirst()
  if (run === undefined) return null
  const rows = await tx
    .selectFrom('orchestrator.events')
    .select(['sequence', 'time', 'type', 'step_id', 'span_id', 'payload'])
    .where('run_id', '=', runId)
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit + 1)
    .execute()
  const [first] = rows
  // The log has no gaps: what is missing was swept.
  if (first !== undefined && first.sequence !== after + 1) historyGone(runId, first.sequence)
  return page(
    rows,
    limit,
    row => toEventObject(row, run),
    row => String(row.sequence),
  )
}

function runs(tx: Transaction) {
  return tx
    .selectFrom('orchestrator.runs as r')
    .leftJoin('orchestrator.live as l', join =>
      join.onRef('l.tenant_id', '=', 'r.tenant_id').onRef('l.run_id', '=', 'r.run_id'),
    )
    .select(['r.tenant_id', 'r.agent_id', 'r.agent_version', 'r.run_id', 'r.status', 'l.state as live_state'])
    .select([
      'r.principal_id',
      'r.retry_of',
      'r.labels',
      'r.created_at',
      'r.completed_at',
      'r.options',
      'r.output',
      'r.error',
    ])
    .select(['r.correlation_id'])
    .select(eb => [
      eb.fn.coalesce('l.started_at', 'r.started_at').as('started_at'),
      eb.fn.coalesce('l.cancel_requested_at', 'r.cancel_requested_at').as('cancel_requested_at'),
      eb.fn.coalesce('l.steps_total', 'r.steps_total').as('steps_total'),
      eb.fn.coalesce('l.tool_calls_total', 'r.tool_calls_total').as('tool_calls_total'),
      eb.fn.coalesce('l.model_calls_total', 'r.model_calls_total').as('model_calls_total'),
      eb.fn.coalesce('l.tokens_total', 'r.tokens_total').as('tokens_total'),
      eb.fn.coalesce('l.cost_usd', 'r.cost_usd').as('cost_usd'),
    ])
}

/** The few runs that are not over are found from `live`; the many others by their own status, along the primary key. */
function hasStatus(status: RunStatus) {
  const live = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<boolean>`r.run_id in (select u.run_id from orchestrator.live u where ${condition})`
  switch (status) {
    case 'queued':
      return live(sql`u.state in ('held', 'queued') and u.started_at is null`)
    case 'running':
      return live(sql`u.state <> 'waiting' and u.started_at is not null`)
    case 'waiting':
      return live(sql`u.state = 'waiting'`)
    case 'completed':
      return sql<boolean>`r.status = 'completed'`
    default:
      return sql<boolean>`r.unsuccessful = ${status}`
  }
}

function page<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  toCursor: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(toItem), next: rows.length > limit && last !== undefined ? toCursor(last) : null }
}

function checkedRunCursor(cursor: string): string {
  return /^run_[0-9A-Z]{26}$/.test(cursor) ? cursor : refuseCursor()
}

function checkedStepCursor(cursor: string): [sequence: number, path: string] {
  const match = /^(\d{1,9})\.(.+)$/.exec(cursor)
  return match === null ? refuseCursor() : [Number(match[1]), match[2] as string]
}

function refuseCursor(): never {
  fail('invalid_request', 'The query parameter "after" is not a cursor of this list; use the "next" of the page before')
}
