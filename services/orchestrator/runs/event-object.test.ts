import { describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { eventId, toEventObject } from './event-object.ts'

describe('eventId', () => {
  it('tells all events of all runs of a process apart, and is a ULID', () => {
    const runs = Array.from({ length: 500 }, () => newId('run'))
    const ids = runs.flatMap(run => Array.from({ length: 100 }, (_, n) => eventId(run, n + 1)))
    expect(new Set(ids).size).toBe(50_000)
    for (const id of ids.slice(0, 200)) expect(id).toMatch(/^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  })

  it('is the same wherever it is asked for', () => {
    expect(eventId('run_01JD5V8QK3M7Z2N4P6R8T0W1Y3', 7)).toBe(eventId('run_01JD5V8QK3M7Z2N4P6R8T0W1Y3', 7))
  })
})

it("continues the caller's trace under the event's own span", () => {
  const run = {
    tenantId: 'tnt_a',
    agentId: 'agt_a',
    runId: newId('run'),
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  }
  const row = { sequence: 1, time: new Date(0), type: 'agentos.run.created', step_id: null, payload: {} }
  expect(toEventObject({ ...row, span_id: null }, run).trace).toEqual({
    traceparent: run.traceparent,
    span_id: '00f067aa0ba902b7',
  })
  expect(toEventObject({ ...row, span_id: 'aaaabbbbccccdddd' }, run).trace).toEqual({
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-aaaabbbbccccdddd-01',
    span_id: 'aaaabbbbccccdddd',
  })
})
