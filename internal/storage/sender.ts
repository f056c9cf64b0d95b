import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type pg from 'pg'
import { createClient } from './clients.ts'
import { WaitingNotices } from './waiting-notices.ts'

const pauseMs = 250

/** Sends notices on one connection, never more than one statement at a time: those that come meanwhile go together. */
export class NoticeSender {
  readonly #config: pg.ClientConfig
  readonly #waiting = new WaitingNotices()
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
    this.#waiting.add(channel, payload)
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
    while (!this.#waiting.isEmpty) {
      const batch = this.#waiting.takeAll()
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

function statementOf(batch: readonly [channel: string, payload: string][]): pg.QueryConfig {
  return {
    name: 'notify',
    text: 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as notice (channel, payload)',
    values: [batch.map(([channel]) => channel), batch.map(([, payload]) => payload)],
  }
}
