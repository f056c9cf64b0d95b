import { LRUCache } from 'lru-cache'

export interface BriefCacheOptions {
  /** How old an answer may get, counted from when it was asked for; default 500. */
  readonly maxAgeMs?: number
  /** Least recently used entries beyond this many are dropped; default 10,000. */
  readonly maxEntries?: number
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number
}

interface Entry<Value> {
  readonly value: Promise<Value>
  readonly askedAt: number
  isRefreshing: boolean
}

/** The share of the age from which an answer in use is loaded anew. */
const refreshAt = 0.8

/**
 * Answers that may be a moment old. Callers who ask for the same key at once share one load; a key in steady use is
 * loaded again near the end of its age, beside the callers, so that none of them waits; a failed load is not kept.
 */
export class BriefCache<Value> {
  readonly #entries: LRUCache<string, Entry<Value>>
  readonly #maxAgeMs: number
  readonly #now: () => number

  constructor(options: BriefCacheOptions = {}) {
    this.#entries = new LRUCache({ max: options.maxEntries ?? 10_000 })
    this.#maxAgeMs = options.maxAgeMs ?? 500
    this.#now = options.now ?? (() => performance.now())
  }

  /** The answer for the key, young enough or loaded now. Rejects as `load` does. */
  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const entry = this.#entries.get(key)
    const ageMs = entry === undefined ? Number.POSITIVE_INFINITY : this.#now() - entry.askedAt
    if (entry === undefined || ageMs >= this.#maxAgeMs) return this.#ask(key, load).value
    if (ageMs >= this.#maxAgeMs * refreshAt && !entry.isRefreshing) this.#refresh(key, entry, load)
    return entry.value
  }

  /** Whether the last answer for the key was not a failure, however old it is. */
  has(key: string): boolean {
    return this.#entries.has(key)
  }

  /** Forgets the key; a load that is under way is not kept either. */
  invalidate(key: string): void {
    this.#entries.delete(key)
  }

  #ask(key: string, load: () => Promise<Value>): Entry<Value> {
    const entry = { askedAt: this.#now(), value: load(), isRefreshing: false }
    this.#entries.set(key, entry)
    entry.value.catch(() => {
      if (this.#entries.peek(key) === entry) this.#entries.delete(key)
    })
    return entry
  }

  #refresh(key: string, old: Entry<Value>, load: () => Promise<Value>): void {
    old.isRefreshing = true
    const askedAt = this.#now()
    load().then(
      value => {
        if (this.#entries.peek(key) !== old) return
        this.#entries.set(key, { askedAt, value: Promise.resolve(value), isRefreshing: false })
      },
      // The old answer stays until its time is over; then the next caller asks, and hears of the failure.
      () => {},
    )
  }
}
