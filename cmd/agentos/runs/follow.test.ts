import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../api-error.ts'
import { Client } from '../client.ts'
import { answerError, fixtureApi, type Received } from '../testing/fixture-api.ts'
import { endFrame, fixtureEvents, frameOf } from '../testing/fixture-run.ts'
import { followRun } from './follow.ts'
import type { RunEvent } from './run.ts'

/** Answers each connection by the next of the scripts. */
async function follow(...scripts: ((request: Received, response: ServerResponse) => void)[]) {
  let connection = 0
  const { received, url } = await fixtureApi((request, response) =>
    scripts[Math.min(connection++, scripts.length - 1)]?.(request, response),
  )
  const events: RunEvent[] = []
  const reconnects: string[] = []
  const options = { firstPauseMs: 1, onReconnect: (reason: string) => reconnects.push(reason) }
  const all = (async () => {
    for await (const event of followRun(new Client(url), 'run_1', options)) events.push(event)
  })()
  return { all, events, received, reconnects }
}

function stream(response: ServerResponse, frames: readonly string[], end: 'end' | 'destroy'): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(frames.join(''), () => (end === 'end' ? response.end() : setImmediate(() => response.destroy())))
}

const frames = fixtureEvents.map(frameOf)
const sequencesOf = (events: RunEvent[]) => events.map(({ sequence }) => sequence)
const whole = fixtureEvents.map(({ sequence }) => sequence)

describe('followRun', () => {
  it('gives every event of one unbroken stream', async () => {
    const { all, events, reconnects } = await follow((_, response) => stream(response, [...frames, endFrame], 'end'))
    await all
    expect(sequencesOf(events)).toEqual(whole)
    expect(reconnects).toEqual([])
  })

  it('goes on after the last event when the connection breaks, and gives none twice', async () => {
    const { all, events, received, reconnects } = await follow(
      (_, response) => stream(response, frames.slice(0, 3), 'destroy'),
      (_, response) => answerError(response, 503, 'dependency_unavailable'),
      (_, response) => stream(response, [...frames.slice(1), endFrame], 'end'),
    )
    await all
    expect(sequencesOf(events)).toEqual(whole)
    expect(received.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '3', '3'])
    expect(reconnects).toHaveLength(2)
  })

  it('goes on when the stream ends without saying so', async () => {
    const { all, events } = await follow(
      (_, response) => stream(response, frames.slice(0, 2), 'end'),
      (_, response) => stream(response, [...frames.slice(2), endFrame], 'end'),
    )
    await all
    expect(sequencesOf(events)).toEqual(whole)
  })

  it('ends where the server has nothing left to tell', async () => {
    const { all, events } = await follow(
      (_, response) => stream(response, frames, 'end'),
      (_, response) => response.writeHead(204).end(),
    )
    await all
    expect(sequencesOf(events)).toEqual(whole)
  })

  it('does not ask again for what is refused for good', async () => {
    const { all, received } = await follow((_, response) => answerError(response, 404, 'not_found'))
    await expect(all).rejects.toBeInstanceOf(ApiError)
    expect(received).toHaveLength(1)
  })

  it('gives up, naming the reason, when nothing comes for a dozen attempts', async () => {
    const { all, received } = await follow((_, response) =>
      answerError(response, 503, 'dependency_unavailable', 'the store is away'),
    )
    await expect(all).rejects.toThrow('the store is away')
    expect(received.length).toBeGreaterThan(10)
  }, 60_000)
})
