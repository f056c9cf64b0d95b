import type { Provider, ProviderHealth } from '../providers/provider.ts'
import { Breaker, type BreakerRules, defaultBreaker } from './breaker.ts'
import { Latency } from './latency.ts'

export interface RetryRules {
  /** Calls of one model for one request, the first among them. */
  readonly maxAttempts: number
  /** The longest pause before another; a backend that asks for a longer one is left for the next candidate. */
  readonly maxWaitMs: number
}

export const defaultRetries: RetryRules = { maxAttempts: 2, maxWaitMs: 1_000 }

const checkEveryMs = 15_000

export interface CheckedHealth extends ProviderHealth {
  readonly checkedAt: Date
}

/** What is measured of a model: a stream by its first text, any other answer whole. */
export type Measured = 'stream' | 'whole'

/** What this node knows of a provider from calling it; it outlives a reload that does not touch the provider. */
export class ProviderState {
  readonly breaker: Breaker
  readonly retries: RetryRules
  #check: { readonly promise: Promise<CheckedHealth> | null; readonly until: number } = { promise: null, until: 0 }
  readonly #latencies = new Map<string, Latency>()

  constructor(rules: { readonly breaker?: BreakerRules; readonly retries?: RetryRules } = {}) {
    this.breaker = new Breaker(rules.breaker ?? defaultBreaker)
    this.retries = rules.retries ?? defaultRetries
  }

  /** The provider's sign of life, asked for at most every so often, however many want to know. */
  health(provider: Provider): Promise<CheckedHealth> {
    const { promise, until } = this.#check
    if (promise !== null && performance.now() < until) return promise
    const asked = provider.check().then(health => ({ ...health, checkedAt: new Date() }))
    this.#check = { promise: asked, until: performance.now() + checkEveryMs }
    return asked
  }

  latencyOf(modelId: string, measured: Measured): Latency {
    const key = `${measured} ${modelId}`
    const known = this.#latencies.get(key)
    if (known !== undefined) return known
    const latency = new Latency()
    this.#latencies.set(key, latency)
    return latency
  }
}
