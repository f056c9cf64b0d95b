import type { components } from '#contract/orchestrator'

/** An event on the wire. */
export type EventObject = components['schemas']['Event']

export interface EventRow {
  readonly sequence: number
  readonly time: Date
  readonly type: string
  readonly step_id: string | null
  readonly span_id: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** The run that events belong to; `traceparent` is the caller's trace as the run continues it. */
export interface EventRun {
  readonly tenantId: string
  readonly agentId: string
  readonly runId: string
  readonly traceparent: string
}

export function toEventObject(row: EventRow, run: EventRun): EventObject {
  const [version, traceId, runSpanId, flags] = run.traceparent.split('-')
  const spanId = row.span_id ?? (runSpanId as string)
  const event = {
    event_id: eventId(run.runId, row.sequence),
    sequence: row.sequence,
    time: row.time.toISOString(),
    type: row.type,
    tenant_id: run.tenantId,
    agent_id: run.agentId,
    run_id: run.runId,
    step_id: row.step_id,
    trace: { traceparent: `${version}-${traceId}-${spanId}-${flags}`, span_id: spanId },
    payload: row.payload,
  }
  // Whoever wrote the event answers for the payload of its type.
  return event as EventObject
}

/** The event that ends a run, and with it the stream. */
export function isTerminalEvent(type: string): boolean {
  return type === 'agentos.run.completed' || type === 'agentos.run.failed' || type === 'agentos.run.canceled'
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const valueOfLetter = new Map([...alphabet].map((letter, value) => [letter, value]))
const timeLength = 10
const mixedLength = 6

/**
 * An event's id follows from its run and sequence, so that none is stored: the run's ULID with the sequence mixed into
 * the first 30 of its 80 random bits. Runs of one process and millisecond differ in the last bits, so theirs stay apart.
 */
export function eventId(runId: string, sequence: number): `evt_${string}` {
  const ulid = runId.slice(runId.indexOf('_') + 1)
  let mixed = ''
  for (let place = 0; place < mixedLength; place += 1) {
    const bits = (sequence >>> (5 * (mixedLength - 1 - place))) & 31
    mixed += alphabet[(valueOfLetter.get(ulid.charAt(timeLength + place)) ?? 0) ^ bits]
  }
  return `evt_${ulid.slice(0, timeLength)}${mixed}${ulid.slice(timeLength + mixedLength)}`
}
