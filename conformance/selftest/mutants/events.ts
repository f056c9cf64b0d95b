import type { Mutant } from '../mutant.ts'

const streaming = 'services/orchestrator/events/streamRunEvents.ts'
const frame = "yield { id: event.sequence, event: 'agentos.event', data: JSON.stringify({ event }) }"

/** Faults in the log of a run, as it is written and as it is read. */
export const eventMutants: readonly Mutant[] = [
  {
    name: 'an event comes after the last',
    service: 'agent-orchestrator',
    file: streaming,
    replaces: 'async function* frames(events: AsyncIterable<EventObject>): AsyncGenerator<SseFrame> {\n',
    by: `async function* frames(events: AsyncIterable<EventObject>): AsyncGenerator<SseFrame> {
  yield* ended(events)
  yield { id: 1, event: 'agentos.event', data: '{}' }
}

async function* ended(events: AsyncIterable<EventObject>): AsyncGenerator<SseFrame> {
`,
    cases: /^events: .* a run that answers,/,
    says: ['A stream keeps to the form of server-sent events', 'the last block is'],
  },
  {
    name: 'an event is left out, and its number with it',
    service: 'agent-orchestrator',
    file: streaming,
    replaces: frame,
    by: `if (event.type === 'agentos.run.step.token') continue\n    ${frame}`,
    cases: /^events: .* a run that is streamed,/,
    says: ['The log of a run is in order', 'has the sequence'],
  },
  {
    name: 'an event is sent twice',
    service: 'agent-orchestrator',
    file: streaming,
    replaces: frame,
    by: `${frame}\n    if (event.sequence === 2) ${frame}`,
    cases: /^operations: .*streamRunEvents 200 streams a run from its first event/,
    says: ['Sequences run from 1', 'came: [1,2,2,3'],
  },
  {
    name: 'a reader that comes back is given its last event again',
    service: 'agent-orchestrator',
    file: streaming,
    replaces: 'after: start }',
    by: 'after: Math.max(0, start - 1) }',
    cases: /^events: .* a run that answers,/,
    says: ['A reader that comes back is given what it has not seen'],
  },
  {
    name: 'events have no id',
    service: 'agent-orchestrator',
    file: 'internal/http/sse.ts',
    replaces: 'id === undefined ?',
    by: 'id !== null ?',
    cases: /^operations: .*streamRunEvents 200 streams a run from its first event/,
    says: ['the id undefined is not the sequence 1'],
  },
  {
    name: 'the end of the stream tells the wrong status',
    service: 'agent-orchestrator',
    file: streaming,
    replaces: '(event.payload as { status: string }).status',
    by: "'completed'",
    cases: /^events: .* a run that uses all its steps,/,
    says: ['The stream ends with the status of the run'],
  },
  {
    name: 'an event is of another type',
    service: 'executor',
    file: 'services/orchestrator/execution/programs/model-step.ts',
    replaces: "type: 'agentos.model.completed'",
    by: "type: 'agentos.model.finished'",
    cases: /^events: .* a run that answers,/,
    says: ['The log of a run is in order', 'has no agentos.model.completed'],
  },
  {
    name: 'a step has no outcome in the log',
    service: 'executor',
    file: 'services/orchestrator/execution/programs/model-step.ts',
    replaces: 'events: [...events, ended]',
    by: 'events',
    cases: /^events: .* a run that answers,/,
    says: ['The log of a run is in order', 'has no agentos.run.step.completed'],
  },
  {
    name: 'the events of a streamed response have no order',
    service: 'model-policy',
    file: 'services/model-policy/models/responses/events.ts',
    replaces: 'sequence_number: sequence++',
    by: 'sequence_number: sequence',
    cases: /^operations: model-policy responses 200 streams numbered events/,
    says: ['They are numbered'],
  },
]
