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
