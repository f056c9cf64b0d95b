import type { components } from '#contract/orchestrator'
import { fail } from '#errors'
import type { SseFrame } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { type EventObject, isTerminalEvent } from '../runs/event-object.ts'
import { toPageBody } from '../runs/list-query.ts'
import { runStream } from '../runs/read-streams.ts'
import { isTerminal } from '../runs/rules.ts'
import { startSequence } from './start-sequence.ts'

/** A stored event's type and payload belong together; the write saw to that, and the answer is validated. */
type Event = components['schemas']['Event']

export const streamRunEvents: OrchestratorHandler<'streamRunEvents'> = async (
  { meta, params, query, scope },
  { hub, runs },
) => {
  const start = startSequence(query, meta.headers['last-event-id'])
  const missing = () => fail('not_found', 'There is no such run')
  if (prefersJson(meta.headers.accept)) {
    const page = (await runs.readEvents(scope, params.run_id, start, query.limit ?? 50)) ?? missing()
    return {
      status: 200,
      body: toPageBody('events', { ...page, items: page.items as readonly unknown[] as readonly Event[] }),
    }
  }
  const cursor = { tenantId: scope.tenantId, stream: runStream(params.run_id), after: start }
  if (start === 0) {
    // There is always something to read from the beginning, and that look also tells whether the run is there at all.
    const events = hub.subscribe(cursor, meta.signal)
    const first = await events.next()
    if (!first.done) return { status: 200, stream: frames(continued(first.value, events)) }
  }
  const run = (await runs.getRun(scope, params.run_id)) ?? missing()
  if (isTerminal(run.status)) {
    const rest = await runs.readEvents(scope, params.run_id, start, 1)
    if (rest?.items.length === 0) return { status: 204 }
  }
  return { status: 200, stream: frames(hub.subscribe(cursor, meta.signal)) }
}

async function* continued(first: EventObject, rest: AsyncGenerator<EventObject>): AsyncGenerator<EventObject> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/** Events are streamed unless JSON alone is asked for. */
function prefersJson(accept = ''): boolean {
  return accept.includes('application/json') && !accept.includes('text/event-stream')
}

async function* frames(events: AsyncIterable<EventObject>): AsyncGenerator<SseFrame> {
  for await (const event of events) {
    yield { id: event.sequence, event: 'agentos.event', data: JSON.stringify({ event }) }
    // The payload of a terminal event names the status that the run ended with.
    if (isTerminalEvent(event.type))
      yield { event: 'end', data: JSON.stringify({ status: (event.payload as { status: string }).status }) }
  }
}
