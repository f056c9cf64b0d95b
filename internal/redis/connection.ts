import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis, type RedisOptions } from 'ioredis'
import type { Secret } from '#config'

export interface RedisServerOptions {
  readonly url: Secret | string
  /** Shown in CLIENT LIST. */
  readonly name: string
  /** Called when the server is lost, once until it is back; `reason` holds no address and no secret. */
  readonly onDown?: (reason: string) => void
  readonly onUp?: () => void
  /** Called whenever something was done without the server, because it did not answer. */
  readonly onFallback?: (use: RedisUse) => void
}

export type ConnectionOptions = Omit<RedisOptions, 'replyMapping' | 'protocol'>

/** What the platform uses Redis for; each goes on without it. */
export type RedisUse = 'queue' | 'notices' | 'rates'

const answerWithinMs = 250
const connectWithinMs = 1_000
const longestPauseMs = 1_000

/**
 * A Redis server as the platform uses it: nothing but hints and counters is kept there, so whatever fails is done another
 * way and only reported. It reconnects by itself, for as long as it is open.
 */
export class RedisServer {
  /** For commands: each fails at once where there is no connection, and after 250 ms without an answer. */
  readonly commands: Redis
  readonly #options: RedisServerOptions
  readonly #onReady = new Set<() => void>()
  #isDown = false
  #isClosed = false
  #reason = 'closed'

  constructor(options: RedisServerOptions) {
    this.#options = options
    this.commands = this.connect({
      enableOfflineQueue: false,
      commandTimeout: answerWithinMs,
      socketTimeout: 4 * answerWithinMs,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
    })
    this.commands.on('error', error => {
      this.#reason = reasonOf(error)
    })
    this.commands.on('close', () => this.#lost())
    this.commands.on('ready', () => this.#found())
  }

  get isUp(): boolean {
    return this.commands.status === 'ready'
  }

  /** Another connection to the same server, for its own kind of use; the caller ends it by `disconnect`. */
  connect(options: ConnectionOptions): Redis {
    const { name, url } = this.#options
    const address = typeof url === 'string' ? url : url.reveal()
    const connection = new Redis(address, {
      connectionName: name,
      ...serverNameOf(address),
      connectTimeout: connectWithinMs,
      retryStrategy: attempt => Math.min(25 * 2 ** Math.min(attempt, 10), longestPauseMs) * (0.5 + Math.random() / 2),
      ...options,
    })
    // What a connection meets fails the command that needs it; `onDown` reports the loss.
    connection.on('error', () => {})
    return connection
  }

  /** Calls back whenever a connection has been made, the first one too; returns how to end that. */
  onReady(callback: () => void): () => void {
    this.#onReady.add(callback)
    return () => void this.#onReady.delete(callback)
  }

  /** Resolves when the first connection has been made or has failed. */
  async tried(): Promise<void> {
    const { commands } = this
    if (commands.status !== 'connecting' && commands.status !== 'connect') return
    const tried = new AbortController()
    for (const event of ['ready', 'close']) commands.once(event, () => tried.abort())
    await sleep(connectWithinMs, undefined, { signal: tried.signal }).catch(() => {})
  }

  /** Notes that something was done without the server. */
  fellBack(use: RedisUse): void {
    this.#options.onFallback?.(use)
  }

  close(): void {
    this.#isClosed = true
    this.commands.disconnect()
  }

  #lost(): void {
    if (this.#isDown || this.#isClosed) return
    this.#isDown = true
    this.#options.onDown?.(this.#reason)
  }

  #found(): void {
    this.#reason = 'closed'
    if (this.#isDown) this.#options.onUp?.()
    this.#isDown = false
    for (const callback of this.#onReady) callback()
  }
}

/** ioredis verifies the certificate's name, and does not send it: servers behind one address are told apart by it. */
function serverNameOf(address: string): Pick<RedisOptions, 'tls'> {
  const { hostname, protocol } = new URL(address)
  const isNamed = protocol === 'rediss:' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0
  return isNamed ? { tls: { servername: hostname } } : {}
}

/** The kind of failure alone: messages hold addresses, and a refused AUTH holds the password among its arguments. */
function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException
  return code ?? /^[A-Z]{4,}(?= )/.exec(error.message)?.[0] ?? error.name
}
