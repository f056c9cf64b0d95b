import { setTimeout as sleep } from 'node:timers/promises'
import { createParser } from 'eventsource-parser'
import { type Agent, request } from 'undici'
import { between } from '../../internal/testing/seeded.ts'
import type { EventObject } from '../../services/orchestrator/runs/event-object.ts'

export interface FollowerOptions {
  readonly urls: readonly string[]
  readonly apiKey: string
  readonly chance: () => number
  readonly signal: AbortSignal
  /** The share of connections that the follower itself breaks after some events. */
  readonly breaks?: number
}

/** One event as a follower saw it, and the id of its frame. */
export interface Seen {
  readonly id: string | undefined
  readonly event: EventObject
}

/** What a follower saw of one run, over all its connections. */
export interface Followed {
  readonly runId: string
  readonly events: readonly Seen[]
  /** Status of the frame that ends a stream; null where the last connection began after the last event. */
  readonly end: string | null
  readonly connections: number
}

const pauseMs = 100

/** Follows one run to its end, on either orchestrator, from where the connection before broke off. */
export class Follower {
  readonly #options: FollowerOptions
  readonly #runId: string
  readonly #sockets: Agent
  readonly #events: Seen[] = []
  #end: string | null = null
  #isOver = false
  #connections = 0

  constructor(runId: string, options: FollowerOptions, sockets: Agent) {
    this.#runId = runId
    this.#options = options
    this.#sockets = sockets
  }

  /** How many events it has seen so far. */
  get seen(): number {
    return this.#events.length
  }

  async follow(): Promise<Followed> {
    let door = between(this.#options.chance, 0, this.#options.urls.length)
    while (!this.#isOver) {
      this.#options.signal.throwIfAborted()
      await this.#connect(this.#options.urls[door % this.#options.urls.length] as string).catch(() => sleep(pauseMs))
      door += 1
    }
    return { runId: this.#runId, events: this.#events, end: this.#end, connections: this.#connections }
  }

  /** One connection, until the stream ends or breaks. Rejects where there is none to be had. */
  async #connect(url: string): Promise<void> {
    const { breaks = 0.3, chance } = this.#options
    const stop = new AbortController()
    const quota = chance() < breaks ? between(chance, 1, 6) : Number.POSITIVE_INFINITY
    const last = this.#events.at(-1)?.event.sequence
    const { body, statusCode } = await request(`${url}/v1/runs/${this.#runId}/events`, {
      headers: {
        authorization: `Bearer ${this.#options.apiKey}`,
        accept: 'text/event-stream',
        ...(last !== undefined && { 'last-event-id': String(last) }),
      },
      dispatcher: this.#sockets,
      signal: AbortSignal.any([stop.signal, this.#options.signal]),
    })
    this.#connections += 1
    // Nothing comes after the last event.
    if (statusCode === 204) this.#isOver = true
    if (statusCode !== 200) {
      await body.dump()
      if (statusCode !== 204) throw new Error(`The stream was answered ${statusCode}`)
      return
    }
    await this.#read(body, quota, stop)
  }

  async #read(body: AsyncIterable<Buffer>, quota: number, stop: AbortController): Promise<void> {
    let count = 0
    const parser = createParser({
      onEvent: ({ data, event, id }) => {
        if (count >= quota) return
        if (event === 'end') {
          this.#end = (JSON.parse(data) as { status: string }).status
          this.#isOver = true
          return
        }
        this.#events.push({ id, ...(JSON.parse(data) as { event: EventObject }) })
        count += 1
      },
    })
    const text = new TextDecoder()
    for await (const chunk of body) {
      parser.feed(text.decode(chunk, { stream: true }))
      if (count >= quota) stop.abort()
    }
  }
}
