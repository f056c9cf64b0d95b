import type { StreamCursor, StreamPage } from '#events'
import type { Database } from '#storage'
import { type EventObject, type EventRow, isTerminalEvent, toEventObject } from './event-object.ts'

/** Events of one run in one page: what a reader may hold in memory, and what a slow one costs. */
const pageSize = 64
/** UTF-8 bytes of the payloads of a page; one event alone may have more. */
const pageBytes = 131_072
const prefix = 'run:'

/** `found` events follow the cursor, of which the page may hold fewer. Without a sequence: the run is over or no longer kept, and nothing comes after the cursor. */
type StreamRow = { i: number; agent_id: string; traceparent: string; found: number } & (EventRow | { sequence: null })

/** The name under which a run's events are streamed. */
export function runStream(runId: string): string {
  return `${prefix}${runId}`
}

/** How the event hub reads runs: one page after each cursor, all in one round trip. */
export function readRunStreams(database: Pick<Database<unknown>, 'call'>) {
  return async (cursors: readonly StreamCursor[]): Promise<(StreamPage<EventObject> | null)[]> => {
    const items = cursors.map(({ tenantId, stream, after }, i) => {
      return { i, tenant_id: tenantId, run_id: stream.slice(prefix.length), after }
    })
    const rows = await database.call<StreamRow>({
      name: 'read_events',
      text: 'select i, agent_id, traceparent, sequence, time, type, step_id, span_id, payload, found from orchestrator.read_events($1, $2, $3)',
      values: [JSON.stringify(items), pageSize, pageBytes],
    })
    const rowsOf: StreamRow[][] = cursors.map(() => [])
    for (const row of rows) rowsOf[row.i]?.push(row)
    return cursors.map((cursor, i) => toPage(cursor, rowsOf[i] ?? []))
  }
}

function toPage({ after, stream, tenantId }: StreamCursor, rows: readonly StreamRow[]): StreamPage<EventObject> | null {
  // The first event is written with the run itself; a row without an agent is that of a run which is not there.
  if (after === 0 && (rows[0]?.agent_id ?? null) === null) return null
  const runId = stream.slice(prefix.length)
  const events = rows.flatMap(row => {
    if (row.sequence === null) return []
    return [toEventObject(row, { tenantId, agentId: row.agent_id, runId, traceparent: row.traceparent })]
  })
  // The log has no gaps, so what is missing was swept under the reader: it ends here, and is told when it comes again.
  if (events[0] !== undefined && events[0].sequence !== after + 1) return { events: [], hasMore: false, isLast: true }
  const last = events.at(-1)
  const isLast = last === undefined ? rows.length > 0 : isTerminalEvent(last.type)
  const found = rows[0]?.found ?? 0
  return { events, hasMore: (found === pageSize || found > events.length) && !isLast, isLast }
}
