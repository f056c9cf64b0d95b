import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { fail } from '#errors'
import { createClient } from './clients.ts'
import { databaseUnavailable } from './failures.ts'

export interface ListenOptions {
  /** Called after each reconnection: notices may have been missed, so look for what they would have told. */
  readonly onReconnect?: () => void
}

export interface Listening {
  close(): Promise<void>
}

interface Subscriber extends ListenOptions {
  readonly onNotice: (payload: string) => void
}

const firstPauseMs = 50
const longestPauseMs = 5_000
const heartbeatMs = 20_000
const silenceMs = 10_000

/** One connection that hears every channel of a process: made with the first subscriber, made again when it breaks. */
export class NoticeListener {
  readonly #config: pg.ClientConfig
  readonly #channels = new Map<string, Set<Subscriber>>()
  #client: Promise<pg.Client> | null = null
  /** The client that is to be made again when it ends; others end because they were dropped. */
  #watched: pg.Client | null = null
  /** Counts the drops: a connection that was begun before the latest one is not to be watched when it is made. */
  #drops = 0
  #recovery = new AbortController()
  #isClosed = false

  constructor(config: pg.ClientConfig) {
    this.#config = { ...config, query_timeout: silenceMs }
  }

  /** Throws `dependency_unavailable` where there is no connection yet and none can be made. */
  async listen(channel: string, onNotice: (payload: string) => void, options: ListenOptions): Promise<Listening> {
    if (this.#isClosed) fail('internal_error', 'The database is closed')
    const subscriber = { onNotice, ...options }
    const subscribers = this.#channels.get(channel) ?? new Set()
    this.#channels.set(channel, subscribers.add(subscriber))
    try {
      this.#client ??= this.#open()
      await (await this.#client).query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      await this.#remove(channel, subscriber)
      throw databaseUnavailable(error)
    }
    return { close: () => this.#remove(channel, subscriber) }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#channels.clear()
    await this.#drop()
  }

  async #remove(channel: string, subscriber: Subscriber): Promise<void> {
    const subscribers = this.#channels.get(channel)
    if (!subscribers?.delete(subscriber) || subscribers.size > 0) return
    this.#channels.delete(channel)
    if (this.#channels.size === 0) return this.#drop()
    // Should it fail, the connection is lost, and the next one does not ask for this channel.
    await this.#watched?.query(`unlisten ${pg.escapeIdentifier(channel)}`).catch(() => {})
  }

  async #drop(): Promise<void> {
    const opening = this.#client
    this.#client = null
    this.#drops += 1
    this.#recovery.abort()
    const client = await opening?.catch(() => null)
    if (this.#watched === client) this.#watched = null
    await client?.end()
  }

  async #open(): Promise<pg.Client> {
    const drops = this.#drops
    const client = createClient(this.#config)
    client.on('notification', ({ channel, payload }) => this.#deliver(channel, payload ?? ''))
    try {
      await client.connect()
      const statements = [...this.#channels.keys()].map(channel => `listen ${pg.escapeIdentifier(channel)}`)
      await client.query(statements.join(';'))
    } catch (error) {
      void client.end()
      throw error
    }
    const heartbeat = setInterval(() => client.query('select 1').catch(() => client.end()), heartbeatMs).unref()
    client.once('end', () => {
      clearInterval(heartbeat)
      if (this.#watched === client) this.#recover()
    })
    if (drops === this.#drops) this.#watched = client
    return client
  }

  #deliver(channel: string, payload: string): void {
    for (const subscriber of this.#channels.get(channel) ?? []) subscriber.onNotice(payload)
  }

  #recover(): void {
    this.#recovery = new AbortController()
    this.#client = this.#reopen(this.#recovery.signal)
    // It fails only when nobody listens any more.
    this.#client.catch(() => {})
  }

  async #reopen(signal: AbortSignal): Promise<pg.Client> {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await sleep(pauseMs * (0.5 + Math.random()), undefined, { ref: false, signal })
      const client = await this.#open().catch(() => null)
      if (client === null) continue
      for (const subscriber of [...this.#channels.values()].flatMap(set => [...set])) subscriber.onReconnect?.()
      return client
    }
  }
}
