import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fixtureEvents } from '../testing/fixture-run.ts'
import { formatEvent } from './event-line.ts'
import type { RunEvent } from './run.ts'

const startedAt = Date.parse((fixtureEvents[0] as RunEvent).time)
const lineOf = (event: RunEvent) =>
  stripVTControlCharacters(formatEvent(event, startedAt)).replaceAll(/\s+/g, ' ').trim()

describe('formatEvent', () => {
  it('says when, what, and the essentials', () => {
    expect(fixtureEvents.map(lineOf)).toEqual([
      '+0.000s run.created',
      '+0.010s run.started',
      '+0.020s run.step.started tool tool.echo',
      '+0.030s tool.call.requested tool.echo {"text":"hi"}',
      '+0.040s tool.call.completed tool.echo ok 1 ms {"text":"hi"}',
      '+0.050s run.step.token',
      '+0.060s run.step.token',
      '+0.070s model.completed builtin/rules on builtin 7 tokens 12 ms policy allowed',
      '+0.080s run.completed',
    ])
  })

  it('tells a call that is made again from its first attempt', () => {
    const requested = fixtureEvents[3] as Extract<RunEvent, { type: 'agentos.tool.call.requested' }>
    const completed = fixtureEvents[4] as Extract<RunEvent, { type: 'agentos.tool.call.completed' }>
    const answered = fixtureEvents[7] as Extract<RunEvent, { type: 'agentos.model.completed' }>
    const error = { code: 'timeout', message: 'No answer within 5 ms.', retryable: true }
    const attempts: RunEvent[] = [
      { ...requested, payload: { ...requested.payload, attempt: 1 } },
      { ...completed, payload: { ...completed.payload, status: 'error', output: null, attempt: 1, error } },
      { ...requested, payload: { ...requested.payload, attempt: 2 } },
      { ...completed, payload: { ...completed.payload, attempt: 2 } },
      { ...answered, payload: { ...answered.payload, attempt: 3 } },
    ]
    expect(attempts.map(event => lineOf(event).replace(/^\S+ /, ''))).toEqual([
      'tool.call.requested tool.echo {"text":"hi"}',
      'tool.call.completed tool.echo error 1 ms timeout: No answer within 5 ms.',
      'tool.call.requested attempt 2 tool.echo {"text":"hi"}',
      'tool.call.completed attempt 2 tool.echo ok 1 ms {"text":"hi"}',
      'model.completed attempt 3 builtin/rules on builtin 7 tokens 12 ms policy allowed',
    ])
  })

  it('shows a type that it does not know without its payload', () => {
    const event = {
      ...fixtureEvents[0],
      type: 'agentos.run.paused',
      payload: { until: 'tomorrow' },
    } as unknown as RunEvent
    expect(lineOf(event)).toBe('+0.000s run.paused')
  })

  it('shortens what is long', () => {
    const event = {
      ...fixtureEvents[3],
      payload: { tool_id: 'tool.echo', input: 'x'.repeat(500) },
    } as unknown as RunEvent
    expect(lineOf(event).length).toBeLessThan(160)
  })
})
