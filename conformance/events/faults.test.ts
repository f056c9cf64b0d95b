import { describe, expect, it } from 'vitest'
import { framingFaults, withoutComments } from './framing-faults.ts'
import { type Ending, type Event, logFaults } from './log-faults.ts'

const ending: Ending = { runId: 'run_1', status: 'completed', isCutShort: false }

const good: readonly Event[] = [
  event(1, 'agentos.run.created', null, { status: 'queued' }),
  event(2, 'agentos.run.started', null, {}),
  event(3, 'agentos.run.step.started', 'stp_1', { step_kind: 'tool', name: 'tool.echo' }),
  event(4, 'agentos.tool.call.requested', 'stp_1', { tool_call_id: 'tcall_1' }),
  event(5, 'agentos.tool.call.completed', 'stp_1', { tool_call_id: 'tcall_1' }),
  event(6, 'agentos.run.step.completed', 'stp_1', { status: 'ok' }),
  event(7, 'agentos.run.completed', null, { status: 'completed' }),
]

function event(sequence: number, type: string, step_id: string | null, payload: object): Event {
  const trace = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, span_id: 'b'.repeat(16) }
  const ids = { event_id: `evt_${sequence}`, tenant_id: 'tnt', agent_id: 'agt', run_id: 'run_1' }
  return { ...ids, sequence, time: '2026-11-26T00:00:00.000Z', type, step_id, trace, payload } as Event
}

const without = (...sequences: number[]) =>
  good.filter(({ sequence }) => !sequences.includes(sequence)).map((item, index) => ({ ...item, sequence: index + 1 }))
const changed = (sequence: number, change: Partial<Event>) =>
  good.map(item => (item.sequence === sequence ? ({ ...item, ...change } as Event) : item))

describe('the order of a log', () => {
  it('has no fault where it is kept', () => {
    expect(logFaults(good, ending)).toEqual([])
  })

  it.each([
    ['a gap', good.filter(({ sequence }) => sequence !== 2), 'event 2 has the sequence 3'],
    ['a repeat', [...good.slice(0, 2), ...good.slice(1)], 'event 3 has the sequence 2'],
    ['no beginning', without(1), 'the first event is agentos.run.started'],
    ['no end', without(7), 'there are 0 terminal events: '],
    [
      'an event after the end',
      [...good, event(8, 'agentos.run.step.token', 'stp_1', { text: 'x' })],
      'the last event of',
    ],
    ['two ends', [...good, event(8, 'agentos.run.completed', null, {})], 'there are 2 terminal events'],
    ['another end than the status', changed(7, { type: 'agentos.run.failed' } as Partial<Event>), 'of a completed run'],
    ['no outcome of a tool call', without(5), 'the agentos.tool.call.requested of tcall_1 has no'],
    ['no outcome of a step', without(6), 'the agentos.run.step.started of stp_1 has no'],
    ['an outcome of nothing', without(4), 'has no agentos.tool.call.requested before it'],
    ['one id twice', changed(3, { event_id: 'evt_2' }), 'an event_id comes twice'],
    ['an event of another run', changed(3, { run_id: 'run_2' }), 'event 3 is of the run run_2'],
    ['an event of another tenant', changed(3, { tenant_id: 'tnt_2' }), 'more than one tenant_id'],
  ])('with %s has one', (_name, events, fault) => {
    expect(logFaults(events, ending).join('; ')).toContain(fault)
  })

  it('may leave an outcome out only where the run was cut short', () => {
    expect(logFaults(without(5, 6), { ...ending, isCutShort: true })).toEqual([])
  })
})

describe('what is begun twice', () => {
  const again = [...good.slice(0, 4), ...good.slice(3)].map((item, index) => ({
    ...item,
    event_id: `evt_${index}`,
    sequence: index + 1,
  }))

  it('is a fault, but where an executor may have been gone', () => {
    expect(logFaults(again, ending).join()).toContain('the agentos.tool.call.requested of tcall_1 has no')
    expect(logFaults(again, { ...ending, mayRepeat: true })).toEqual([])
  })
})

describe('the form of a stream', () => {
  const block = 'id: 1\nevent: agentos.event\ndata: {"event":{}}\n\n'
  const end = 'event: end\ndata: {"status":"completed"}\n\n'

  it('has no fault where it is kept, with comments between', () => {
    expect(framingFaults(`: hello\n\n${block}: still here\n\n${end}`)).toEqual([])
    expect(withoutComments(`: hello\n\n${block}: still here\n\n${end}`)).toBe(withoutComments(`${block}${end}`))
  })

  it.each([
    ['without its end', block, 'the last block'],
    ['that closes within a block', `${block}event: end\n`, 'within a block'],
    ['whose end has an id', `${block}id: 2\n${end}`, 'the last block'],
    ['with an event without an id', `event: agentos.event\ndata: {}\n\n${end}`, 'block 1'],
    ['with data over two lines', `id: 1\nevent: agentos.event\ndata: {\ndata: }\n\n${end}`, 'block 1'],
    ['with another event', `id: 1\nevent: other\ndata: {}\n\n${end}`, 'block 1'],
  ])('%s has one', (_name, text, fault) => {
    expect(framingFaults(text).join('; ')).toContain(fault)
  })
})
