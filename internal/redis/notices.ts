import { setImmediate as turn } from 'node:timers/promises'
import { type Redis, ReplyError } from 'ioredis'
import { type Database, type Listening, type ListenOptions, WaitingNotices } from '#storage'
import type { RedisServer } from './connection.ts'

/** The part of a database by which processes tell each other what has changed. */
export type Notices = Pick<Database<unknown>, 'listen' | 'notify'>

interface Subscriber extends ListenOptions {
  readonly onNotice: (payload: string) => void
}

export interface RedisNoticesOptions {
  /** How often the subscription is asked whether it still hears, and how long it may take to answer; default 15,000. */
  readonly beatMs?: number
}

const refusedPauseMs = { first: 1_000, longest: 60_000 }

/** Channels of a Redis server are shared by all its databases. */
const prefix = 'agentos:notices:'

/**
 * Notices by Redis pub/sub, and by the database for as long as Redis does not answer; listeners always hear both. As from
 * the database alone, a notice may be lost or come twice, and `onReconnect` tells when some may have been missed.
 */
export class RedisNotices implements Notices {
  readonly #redis: RedisServer
  readonly #database: Notices
  readonly #connection: Redis
  readonly #channels = new Map<string, Set<Subscriber>>()
  readonly #waiting = new WaitingNotices()
  #sending: Promise<void> | null = null
  readonly #beats: NodeJS.Timeout
  #refusals = 0
  /** Set while it is waited for that a server which refused may have come to other terms. */
  #retry: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(redis: RedisServer, database: Notices, { beatMs = 15_000 }: RedisNoticesOptions = {}) {
    this.#redis = redis
    this.#database = database
    // Subscribed anew by hand: only then is it known when notices are heard again.
    this.#connection = redis.connect({
      autoResubscribe: false,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: beatMs,
    })
    this.#connection.on('message', (channel, payload) => this.#deliver(channel.slice(prefix.length), payload))
    this.#connection.on('ready', () => void this.#resubscribe())
    this.#beats = setInterval(() => void this.#beat(), beatMs).unref()
  }

  /** Never throws; what waits while nothing can be sent is bounded. */
  notify(channel: string, payload: string): void {
    if (this.#isClosed) return
    this.#waiting.add(channel, payload)
    this.#sending ??= this.#sendWaiting()
  }

  /** Throws `dependency_unavailable` where the database cannot be listened to; Redis may be away. */
  async listen(channel: string, onNotice: (payload: string) => void, options: ListenOptions = {}): Promise<Listening> {
    const subscriber = { onNotice, ...options }
    this.#channels.set(channel, (this.#channels.get(channel) ?? new Set()).add(subscriber))
    try {
      const [fallback] = await Promise.all([
        this.#database.listen(channel, onNotice, options),
        this.#subscribe(channel),
      ])
      return {
        close: async () => {
          this.#remove(channel, subscriber)
          await fallback.close()
        },
      }
    } catch (error) {
      this.#remove(channel, subscriber)
      throw error
    }
  }

  /** Waits for what was sent so far, and hears no more by Redis. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#beats)
    if (this.#retry !== null) clearTimeout(this.#retry)
    await this.#sending
    this.#channels.clear()
    this.#connection.disconnect()
  }

  async #sendWaiting(): Promise<void> {
    // One turn of the event loop, so that what a whole batch of work announces travels together.
    await turn()
    while (!this.#waiting.isEmpty) {
      const batch = this.#waiting.takeAll()
      await Promise.all(batch.map(([channel, payload]) => this.#send(channel, payload)))
    }
    this.#sending = null
  }

  async #send(channel: string, payload: string): Promise<void> {
    try {
      await this.#redis.commands.publish(prefix + channel, payload)
    } catch {
      this.#redis.fellBack('notices')
      this.#database.notify(channel, payload)
    }
  }

  /** Where there is no connection now, the next one subscribes to all. */
  async #subscribe(...channels: string[]): Promise<boolean> {
    if (this.#connection.status !== 'ready' || channels.length === 0) return false
    try {
      await this.#connection.subscribe(...channels.map(channel => prefix + channel))
      this.#refusals = 0
      return true
    } catch (error) {
      if (error instanceof ReplyError) this.#refused()
      // A connection on which this fails hears only a part: the next one begins anew.
      else this.#connection.disconnect(!this.#isClosed)
      return false
    }
  }

  /** The server is there and says no, as to a user without rights to channels: another connection would hear the same. */
  #refused(): void {
    if (this.#retry !== null) return
    this.#redis.fellBack('notices')
    const { first, longest } = refusedPauseMs
    const pauseMs = Math.min(first * 2 ** this.#refusals, longest) * (0.5 + Math.random() / 2)
    this.#refusals += 1
    this.#retry = setTimeout(() => {
      this.#retry = null
      void this.#resubscribe()
    }, pauseMs).unref()
  }

  /** A connection that lost its other end without a word would stay silent for ever. */
  async #beat(): Promise<void> {
    if (this.#connection.status !== 'ready') return
    await this.#connection.ping().catch(() => this.#connection.disconnect(!this.#isClosed))
  }

  async #resubscribe(): Promise<void> {
    if (!(await this.#subscribe(...this.#channels.keys()))) return
    for (const subscriber of [...this.#channels.values()].flatMap(set => [...set])) subscriber.onReconnect?.()
  }

  #remove(channel: string, subscriber: Subscriber): void {
    const subscribers = this.#channels.get(channel)
    if (!subscribers?.delete(subscriber) || subscribers.size > 0) return
    this.#channels.delete(channel)
    // Should it fail, the connection is lost, and the next one does not ask for this channel.
    this.#connection.unsubscribe(prefix + channel).catch(() => {})
  }

  #deliver(channel: string, payload: string): void {
    for (const subscriber of this.#channels.get(channel) ?? []) subscriber.onNotice(payload)
  }
}
