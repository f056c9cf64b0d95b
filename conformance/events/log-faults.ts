import type { components } from '#contract/orchestrator'

export type Event = components['schemas']['Event']

/** The type of a run's last event, by the status that the run ends with. */
const terminalTypes: Readonly<Record<string, string>> = {
  completed: 'agentos.run.completed',
  failed: 'agentos.run.failed',
  canceled: 'agentos.run.canceled',
}
const terminals = new Set(Object.values(terminalTypes))

/** What begins, what ends it, and by what the two belong together. */
const pairs: readonly { readonly begins: string; readonly ends: string; readonly keyOf: (event: Event) => unknown }[] =
  [
    { begins: 'agentos.run.step.started', ends: 'agentos.run.step.completed', keyOf: ({ step_id }) => step_id },
    { begins: 'agentos.model.requested', ends: 'agentos.model.completed', keyOf: ({ step_id }) => step_id },
    { begins: 'agentos.tool.call.requested', ends: 'agentos.tool.call.completed', keyOf: toolCallOf },
  ]

export interface Ending {
  readonly runId: string
  readonly status: string
  /** Whether the run was ended from outside, by a cancel or its time: what it was about then has no outcome. */
  readonly isCutShort: boolean
  /** Whether something may be begun again whose first beginning has no outcome, because its executor was gone. */
  readonly mayRepeat?: boolean
}

/** In which ways the whole log of a run that is over breaks its order; empty where it keeps to it. */
export function logFaults(events: readonly Event[], ending: Ending): string[] {
  return [
    ...sequenceFaults(events),
    ...endFaults(events, ending),
    ...identityFaults(events, ending),
    ...pairs.flatMap(pair => pairFaults(events, pair, ending)),
  ]
}

function sequenceFaults(events: readonly Event[]): string[] {
  return events.flatMap(({ sequence }, index) =>
    sequence === index + 1 ? [] : [`event ${index + 1} has the sequence ${sequence}`],
  )
}

function endFaults(events: readonly Event[], { status }: Ending): string[] {
  const types = events.map(({ type }) => type as string)
  const ends = types.filter(type => terminals.has(type))
  const expected = terminalTypes[status] ?? 'none'
  return [
    ...(types[0] === 'agentos.run.created' ? [] : [`the first event is ${types[0]}`]),
    ...(types.filter(type => type === 'agentos.run.created').length > 1 ? ['the run is created twice'] : []),
    ...(ends.length === 1 ? [] : [`there are ${ends.length} terminal events: ${ends.join(', ')}`]),
    ...(types.at(-1) === expected ? [] : [`the last event of a ${status} run is ${types.at(-1)}`]),
  ]
}

function identityFaults(events: readonly Event[], { runId }: Ending): string[] {
  const ids = events.map(({ event_id }) => event_id)
  const strangers = events.filter(({ run_id }) => run_id !== runId)
  const several = (['tenant_id', 'agent_id'] as const).filter(
    name => new Set(events.map(event => event[name])).size > 1,
  )
  const traces = new Set(events.map(({ trace }) => trace.traceparent.split('-')[1]))
  return [
    ...(new Set(ids).size === ids.length ? [] : ['an event_id comes twice']),
    ...strangers.map(({ run_id, sequence }) => `event ${sequence} is of the run ${run_id}`),
    ...several.map(name => `the events have more than one ${name}`),
    ...(traces.size > 1 ? ['the events are of more than one trace'] : []),
  ]
}

/** At no time may more have ended than begun; at the end nothing may be open, unless the run was cut short. */
function pairFaults(
  events: readonly Event[],
  { begins, ends, keyOf }: (typeof pairs)[number],
  { isCutShort, mayRepeat = false }: Ending,
) {
  const open = new Map<unknown, number>()
  const faults: string[] = []
  for (const event of events) {
    const key = keyOf(event)
    const count = open.get(key) ?? 0
    if (event.type === begins) open.set(key, mayRepeat ? 1 : count + 1)
    if (event.type !== ends) continue
    if (count === 0) faults.push(`event ${event.sequence}, ${ends} of ${key}, has no ${begins} before it`)
    open.set(key, count - 1)
  }
  const left = [...open].filter(([, count]) => count > 0)
  return isCutShort ? faults : [...faults, ...left.map(([key]) => `the ${begins} of ${key} has no ${ends}`)]
}

function toolCallOf({ payload }: Event): unknown {
  return 'tool_call_id' in payload ? payload.tool_call_id : null
}
