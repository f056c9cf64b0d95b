import type { AgentosError } from '#errors'
import type { Database, Listening } from '#storage'
import type { Logger } from '#telemetry'
import {
  type KillSubject,
  type KillSwitch,
  type KillSwitchRow,
  keyOf,
  keysOf,
  stoppedBy,
  toKillSwitch,
} from './kill-switch.ts'

export interface KillSwitchesOptions {
  readonly database: Pick<Database<unknown>, 'callUrgently' | 'listen'>
  readonly logger: Pick<Logger, 'warn'>
}

interface Watch {
  readonly keys: readonly string[]
  readonly onStop: (error: AgentosError) => void
}

const channel = 'agentos_kill_switches'
/** Notices may be lost: a switch is heard of within this time all the same. */
const pollMs = 1_000

/**
 * The kill switches as this process knows them: at once by a notice, and within a second without one. What was known last
 * holds while the database does not answer; without having known them once, no process begins.
 */
export class KillSwitches {
  readonly #options: KillSwitchesOptions
  readonly #watches = new Set<Watch>()
  readonly #polling: NodeJS.Timeout
  #byKey: ReadonlyMap<string, KillSwitch> = new Map()
  #listening: Listening | null = null
  #loading: Promise<void> | null = null
  #isStale = false

  private constructor(options: KillSwitchesOptions) {
    this.#options = options
    this.#polling = setInterval(() => this.#refresh(), pollMs).unref()
  }

  /** Errors: `dependency_unavailable`. */
  static async open(options: KillSwitchesOptions): Promise<KillSwitches> {
    const switches = new KillSwitches(options)
    await switches.#load()
    switches.#listening = await options.database.listen(channel, () => switches.#refresh(), {
      onReconnect: () => switches.#refresh(),
    })
    return switches
  }

  /** Those that are set. */
  get all(): KillSwitch[] {
    return [...this.#byKey.values()]
  }

  /** Why this may not run; null where it may. */
  against(subject: KillSubject): AgentosError | null {
    return this.#byKey.size === 0 ? null : this.#find(keysOf(subject))
  }

  /** Errors: `policy_blocked`, naming the switch. */
  refuse(subject: KillSubject): void {
    const error = this.against(subject)
    if (error !== null) throw error
  }

  /** Calls `onStop` once when a switch stops this, at once where one does already. Returns what ends the watch. */
  watch(subject: KillSubject, onStop: (error: AgentosError) => void): () => void {
    const error = this.against(subject)
    if (error !== null) {
      onStop(error)
      return () => {}
    }
    const watch = { keys: keysOf(subject), onStop }
    this.#watches.add(watch)
    return () => this.#watches.delete(watch)
  }

  /** Does the work under a signal that also a switch aborts, with its error as the reason. */
  async guard<Result>(
    subject: KillSubject,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const controller = new AbortController()
    const forward = () => controller.abort(signal.reason)
    if (signal.aborted) forward()
    signal.addEventListener('abort', forward)
    const unwatch = this.watch(subject, error => controller.abort(error))
    try {
      controller.signal.throwIfAborted()
      return await work(controller.signal)
    } finally {
      unwatch()
      signal.removeEventListener('abort', forward)
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#polling)
    await this.#loading
    await this.#listening?.close()
  }

  #find(keys: readonly string[]): AgentosError | null {
    const found = keys.map(key => this.#byKey.get(key)).find(known => known !== undefined)
    return found === undefined ? null : stoppedBy(found)
  }

  /** One look at a time; what is told meanwhile is looked at again. */
  #refresh(): void {
    if (this.#loading !== null) {
      this.#isStale = true
      return
    }
    this.#loading = this.#load()
      .catch(error => this.#options.logger.warn({ error }, 'the kill switches could not be read; those known hold'))
      .finally(() => {
        this.#loading = null
        if (!this.#isStale) return
        this.#isStale = false
        this.#refresh()
      })
  }

  async #load(): Promise<void> {
    const text = 'select * from platform.list_kill_switches()'
    const statement = { name: 'list_kill_switches', text, values: [] }
    const rows = await this.#options.database.callUrgently<KillSwitchRow>(statement)
    this.#byKey = new Map(rows.map(toKillSwitch).map(known => [keyOf(known), known]))
    if (this.#byKey.size === 0) return
    for (const watch of this.#watches) {
      const error = this.#find(watch.keys)
      if (error === null) continue
      this.#watches.delete(watch)
      watch.onStop(error)
    }
  }
}
