import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type pg from 'pg'
import { createClient } from './clients.ts'

/** PostgreSQL takes payloads below 8,000 bytes. */
const payloadLimit = 7_900
const waitingLimit = 1_000
const pauseMs = 250
const everything = '*'

/** Sends notices on one connection, never more than one statement at a time: those that come meanwhile go together. */
export class NoticeSender {
  readonly #config: pg.ClientConfig
  #waiting = new Map<string, Set<string>>()
  #client: pg.Client | null = null
  #sending: Promise<void> | null = null
  #isClosed = false

  constructor(config: pg.ClientConfig) {
    // A notice is no promise: it need not wait for the disk.
    this.#config = { ...config, options: '-c synchronous_commit=off', query_timeout: 10_000 }
  }

  /** Never throws; while the database is away, notices are dropped. */
  send(channel: string, payload: string): void {
    if (this.#isClosed) return
    const payloads = this.#waiting.get(channel) ?? new Set()
    this.#waiting.set(channel, payloads.size < waitingLimit ? payloads.add(payload) : new Set([everything]))
    this.#sending ??= this.#sendWaiting()
  }

  /** Waits for what was sent so far, and takes no more. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#sending
    await this.#client?.end()
  }

  async #sendWaiting(): Promise<void> {
    // One turn of the event loop, so that what a whole batch of work announces travels as one statement.
    await turn()
    while (this.#waiting.size > 0) {
      const batch = this.#waiting
      this.#waiting = new Map()
      try {
        this.#client ??= await this.#connect()
        await this.#client.query(statementOf(batch))
      } catch {
        void this.#client?.end()
        this.#client = null
        if (!this.#isClosed) await sleep(pauseMs)
      }
    }
    this.#sending = null
  }

  async #connect(): Promise<pg.Client> {
    const client = createClient(this.#config)
    client.once('end', () => {
      if (this.#client === client) this.#client = null
    })
    await client.connect()
    return client
  }
}

function statementOf(batch: ReadonlyMap<string, ReadonlySet<string>>): pg.QueryConfig {
  return {
    name: 'notify',
    text: 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as notice (channel, payload)',
    values: [[...batch.keys()], [...batch.values()].map(join)],
  }
}

function join(payloads: ReadonlySet<string>): string {
  const joined = [...payloads].join(',')
  return payloads.has(everything) || Buffer.byteLength(joined) > payloadLimit ? everything : joined
}
