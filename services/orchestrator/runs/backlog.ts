import { fail } from '#errors'
import type { Database } from '#storage'

export interface BacklogOptions {
  readonly database: Pick<Database<unknown>, 'call'>
  /** How many runs may wait on the whole platform. */
  readonly mostQueued: number
  /** Milliseconds on a steady clock. */
  readonly now?: () => number
}

interface Sample {
  readonly at: number
  readonly queued: number
}

const sampleMs = 1_000
const shortestWaitSeconds = 1
const longestWaitSeconds = 60

/**
 * Refuses new runs while too many wait already, so that the platform says so at once instead of falling ever further
 * behind. The depth is looked at once a second at most: it bounds the queue to the limit and what comes in a second.
 */
export class Backlog {
  readonly #options: BacklogOptions
  readonly #now: () => number
  #last: Sample | null = null
  #before: Sample | null = null
  #sampling: Promise<void> | null = null

  constructor(options: BacklogOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
  }

  /** Errors: overloaded, with the seconds after which there should be room; dependency_unavailable. */
  async admit(): Promise<void> {
    if (this.#last === null || this.#now() - this.#last.at > sampleMs) await this.#sample()
    const { mostQueued } = this.#options
    const queued = this.#last?.queued ?? 0
    if (queued < mostQueued) return
    fail('overloaded', `${queued} runs wait already, and no more than ${mostQueued} may; try again later.`, {
      details: { queued, limit: mostQueued },
      retryAfterSeconds: this.#secondsToRoom(queued - mostQueued),
    })
  }

  /** From the speed at which the queue has shrunk between the last two looks. */
  #secondsToRoom(excess: number): number {
    if (this.#last === null || this.#before === null) return shortestWaitSeconds
    const perMs = (this.#before.queued - this.#last.queued) / (this.#last.at - this.#before.at)
    if (perMs <= 0) return longestWaitSeconds
    return Math.min(longestWaitSeconds, Math.max(shortestWaitSeconds, Math.ceil((excess + 1) / perMs / 1_000)))
  }

  /** One look for all who ask meanwhile. */
  #sample(): Promise<void> {
    this.#sampling ??= this.#look().finally(() => {
      this.#sampling = null
    })
    return this.#sampling
  }

  async #look(): Promise<void> {
    const text = 'select queued from orchestrator.run_depth()'
    const [row] = await this.#options.database.call<{ queued: string }>({ name: 'run_backlog', text, values: [] })
    this.#before = this.#last
    this.#last = { at: this.#now(), queued: Number(row?.queued ?? 0) }
  }
}
