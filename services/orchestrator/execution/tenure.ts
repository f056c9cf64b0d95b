import { hostname } from 'node:os'
import { newId } from '#ids'
import type { Database } from '#storage'
import type { Logger } from '#telemetry'
import { machineId } from './machine.ts'

export interface TenureOptions {
  readonly database: Pick<Database<unknown>, 'call'>
  readonly slots: number
  /** How long the executor counts as alive after a heartbeat; it sends three in that time. */
  readonly ttlMs: number
  readonly logger: Pick<Logger, 'warn'>
  /** The executor counts as lost, or may already: all its leases are. */
  readonly onLost: () => void
  /** After each heartbeat that was heard. */
  readonly onBeat: () => Promise<void>
}

const beatsATtl = 3

/**
 * This process's standing as an executor: one row, renewed by heartbeats. When it could not be renewed in time, the
 * executor gives up its leases by itself, before others take its runs, and comes back under a new name.
 */
export class Tenure {
  readonly #options: TenureOptions
  #owner = newId('exec')
  #isRegistered = false
  /** Whether a registration was sent under this name: it counts even where its answer is lost. */
  #mayBeKnown = false
  #isEnded = false
  #next: NodeJS.Timeout | undefined
  #expiry: NodeJS.Timeout | undefined
  #beating: Promise<void> = Promise.resolve()

  constructor(options: TenureOptions) {
    this.#options = options
  }

  /** The name under which runs are leased; another one after each loss. */
  get owner(): string {
    return this.#owner
  }

  /** Errors: dependency_unavailable. */
  async begin(): Promise<void> {
    await this.#register()
    this.#schedule()
  }

  /** No heartbeat is sent after this; the row stays until it is removed or has expired. */
  async end(): Promise<void> {
    this.#isEnded = true
    clearTimeout(this.#next)
    clearTimeout(this.#expiry)
    await this.#beating
  }

  #schedule(): void {
    if (this.#isEnded) return
    this.#next = setTimeout(() => {
      this.#beating = this.#beat().finally(() => this.#schedule())
    }, this.#options.ttlMs / beatsATtl)
  }

  async #beat(): Promise<void> {
    try {
      if (!this.#isRegistered) await this.#register()
      else if (await this.#renew()) await this.#options.onBeat()
      else this.#lose()
    } catch (error) {
      this.#options.logger.warn({ error, owner: this.#owner }, 'heartbeat failed')
    }
  }

  async #register(): Promise<void> {
    const { database, slots, ttlMs } = this.#options
    const sentAt = performance.now()
    if (!this.#mayBeKnown) this.#expireAt(sentAt + ttlMs)
    this.#mayBeKnown = true
    const owner = this.#owner
    await database.call({
      name: 'register_executor',
      text: 'select orchestrator.register_executor($1, $2, $3, $4, $5, $6)',
      values: [owner, hostname(), slots, ttlMs, machineId(), process.pid],
    })
    // It came too late: the name has been given up meanwhile.
    if (owner !== this.#owner) return
    this.#isRegistered = true
    this.#expireAt(sentAt + ttlMs)
  }

  async #renew(): Promise<boolean> {
    const { database, ttlMs } = this.#options
    const owner = this.#owner
    const sentAt = performance.now()
    const [row] = await database.call<{ renewed: boolean }>({
      name: 'renew_executor',
      text: 'select orchestrator.renew_executor($1, $2) as renewed',
      values: [owner, ttlMs],
    })
    // It came too late: by then the leases had been given up, and the name with them.
    if (owner !== this.#owner) return true
    if (row?.renewed === true) this.#expireAt(sentAt + ttlMs)
    return row?.renewed === true
  }

  #expireAt(instant: number): void {
    clearTimeout(this.#expiry)
    if (this.#isEnded) return
    this.#expiry = setTimeout(() => this.#lose(), instant - performance.now())
  }

  #lose(): void {
    clearTimeout(this.#expiry)
    this.#options.logger.warn({ owner: this.#owner }, 'the executor lost its leases: no heartbeat was heard in time')
    this.#owner = newId('exec')
    this.#isRegistered = false
    this.#mayBeKnown = false
    this.#options.onLost()
  }
}
