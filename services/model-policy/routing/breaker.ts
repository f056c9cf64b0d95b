export interface BreakerRules {
  /** Failures in a row, without a success between them, that open it. */
  readonly failures: number
  /** How long it stays open before one call may try the backend again. */
  readonly openMs: number
}

export const defaultBreaker: BreakerRules = { failures: 5, openMs: 5_000 }

export type BreakerState = 'closed' | 'open' | 'half_open'

/** What became of a call: `none` where it tells nothing of the backend, as when the caller has gone. */
export type Outcome = 'success' | 'failure' | 'none'

/**
 * Keeps calls from a backend that fails. Open, it lets nobody through; once `openMs` are over, one call at a time tries
 * the backend: its success closes the breaker, its failure opens it anew, and a call that tells nothing leaves the next
 * one to try. Unlike a library's wrapper of the call it neither makes other callers wait for that trial, while they have
 * another candidate, nor takes a caller's hanging up for a success.
 */
export class Breaker {
  readonly #rules: BreakerRules
  readonly #now: () => number
  #failures = 0
  #openUntil: number | null = null
  #isTried = false

  /** `now` is in milliseconds, of a clock that only runs forward. */
  constructor(rules: BreakerRules = defaultBreaker, now: () => number = () => performance.now()) {
    this.#rules = rules
    this.#now = now
  }

  get state(): BreakerState {
    if (this.#openUntil === null) return 'closed'
    return this.#now() < this.#openUntil ? 'open' : 'half_open'
  }

  /** Seconds until a call may try again, rounded up and at least 1; 0 while it lets calls through. */
  get waitSeconds(): number {
    if (this.admits) return 0
    return Math.max(1, Math.ceil(((this.#openUntil ?? 0) - this.#now()) / 1000))
  }

  /** Whether `enter` would let a call through now. */
  get admits(): boolean {
    const { state } = this
    return state === 'closed' || (state === 'half_open' && !this.#isTried)
  }

  /** Lets a call through, which has to tell what became of it, once; null where none may pass. */
  enter(): ((outcome: Outcome) => void) | null {
    if (!this.admits) return null
    if (this.#openUntil === null) return this.#settle
    this.#isTried = true
    return this.#settleTrial
  }

  readonly #settle = (outcome: Outcome): void => {
    // Of a call that began before the breaker opened: only the trial decides now.
    if (this.#openUntil !== null || outcome === 'none') return
    this.#failures = outcome === 'success' ? 0 : this.#failures + 1
    if (this.#failures >= this.#rules.failures) this.#openUntil = this.#now() + this.#rules.openMs
  }

  readonly #settleTrial = (outcome: Outcome): void => {
    this.#isTried = false
    if (outcome === 'failure') this.#openUntil = this.#now() + this.#rules.openMs
    if (outcome !== 'success') return
    this.#openUntil = null
    this.#failures = 0
  }
}
