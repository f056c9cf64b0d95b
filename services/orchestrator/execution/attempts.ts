import { setTimeout as sleep } from 'node:timers/promises'
import type { ErrorCode } from '#errors'
import type { AgentConfig } from './ports.ts'

/** How often a call is made, and how long to wait in between. */
export interface RetryPolicy {
  /** The first attempt included. */
  readonly maxAttempts: number
  readonly baseDelayMs: number
  readonly maxDelayMs: number
}

/** Why an attempt failed, as far as it decides on the next. */
export interface Failure {
  readonly code: ErrorCode | (string & {})
  readonly retryable: boolean
  /** Before that, another attempt makes no sense. */
  readonly retryAfterSeconds?: number | undefined
  /** The platform's own, and it will pass: see `isOutage`. */
  readonly isOutage?: boolean
  /** The tenant has used up a rate of its own: see `isOwnRate`. */
  readonly isOwnRate?: boolean
}

/** Where time and chance come from; tests bring their own. */
export interface AttemptSurroundings {
  readonly now: () => number
  readonly random: () => number
}

const defaults = { max_attempts: 3, base_delay_ms: 250, max_delay_ms: 10_000 }
/** An outage is waited out for so long, however many attempts that takes. */
const patienceMs = 30_000
const outageDelays = { baseDelayMs: 100, maxDelayMs: 2_000 }
/** Beyond the end of the window, so that the many who wait for it do not all come back at once. */
const rateDelays = { baseDelayMs: 1_000, maxDelayMs: 10_000 }

/** The policy of an agent's calls, defaults filled in. Source: schemas/agent/AgentConfig.json, `retry`. */
export function retryPolicyOf({ retry }: AgentConfig): RetryPolicy {
  const { base_delay_ms, max_attempts, max_delay_ms } = { ...defaults, ...retry }
  return { maxAttempts: max_attempts, baseDelayMs: base_delay_ms, maxDelayMs: max_delay_ms }
}

/**
 * A failure of the platform's own that will pass: its database or model-policy starts anew. One that names a model
 * backend is none: that is the backend's, and counts as an attempt.
 */
export function isOutage({ code, details }: { readonly code: string; readonly details?: object | undefined }): boolean {
  return code === 'dependency_unavailable' && !(details !== undefined && 'backend' in details)
}

/**
 * A call that the platform itself did not make, for its tenant has made as many as it may at this moment. Not one of a
 * tenant that may make none at all, and not what a model backend says of its own rate.
 */
export function isOwnRate({
  code,
  details,
}: {
  readonly code: string
  readonly details?: object | undefined
}): boolean {
  if (code !== 'rate_limited' || details === undefined) return false
  return 'bucket' in details && 'limit' in details && details.limit !== 0
}

/**
 * The attempts of one call: which one is under way, and when another is due after it has failed. Waits are exponential
 * with full jitter. Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
 */
export class Attempts {
  readonly #policy: RetryPolicy
  readonly #surroundings: AttemptSurroundings
  #current: number
  /** Attempts that met no answer to the call itself. */
  #uncounted = 0
  #outages = 0
  #patientUntil = Number.POSITIVE_INFINITY

  /** `made`: how many attempts earlier executions made, which count. */
  constructor(
    policy: RetryPolicy,
    made = 0,
    surroundings: AttemptSurroundings = { now: () => performance.now(), random: Math.random },
  ) {
    this.#policy = policy
    this.#surroundings = surroundings
    this.#current = made + 1
  }

  /** The attempt that is under way or due, from 1. */
  get current(): number {
    return this.#current
  }

  /** In how many milliseconds another attempt is due after the current one has failed; null: none is. */
  dueIn(failure: Failure): number | null {
    if (failure.isOutage === true) return this.#dueAfterOutage()
    const { retryAfterSeconds, retryable } = failure
    const { maxAttempts, maxDelayMs } = this.#policy
    const askedMs = (retryAfterSeconds ?? 0) * 1_000
    if (failure.isOwnRate === true) {
      // A run that was accepted waits for its turn; nothing but its own time limit ends that.
      this.#uncounted += 1
      return askedMs + this.#jitter(rateDelays, this.#uncounted)
    }
    // A quota that does not say when it is refilled refuses this very call, not calls at this moment.
    const isFinal = !retryable || (failure.code === 'quota_exceeded' && retryAfterSeconds === undefined)
    const counted = this.#current - this.#uncounted
    if (isFinal || counted >= maxAttempts || askedMs > maxDelayMs) return null
    return askedMs + this.#jitter(this.#policy, counted)
  }

  /** Waits so long, and counts the next attempt. Rejects with the signal's reason, at once. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
    this.#current += 1
  }

  #dueAfterOutage(): number | null {
    const now = this.#surroundings.now()
    this.#patientUntil = Math.min(this.#patientUntil, now + patienceMs)
    if (now >= this.#patientUntil) return null
    this.#outages += 1
    this.#uncounted += 1
    return this.#jitter(outageDelays, this.#outages)
  }

  #jitter({ baseDelayMs, maxDelayMs }: Pick<RetryPolicy, 'baseDelayMs' | 'maxDelayMs'>, failures: number): number {
    return this.#surroundings.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1))
  }
}

/**
 * Makes attempts until one counts: it did not fail, or no other is due. Each failure that is followed by another attempt
 * is told to `onRepeat` before the wait. Rejects with what an attempt rejects with, or with the signal's reason.
 */
export async function repeat<Outcome>(
  attempts: Attempts,
  signal: AbortSignal,
  attempt: (number: number) => Promise<Outcome>,
  failureOf: (outcome: Outcome) => Failure | null,
  onRepeat: (outcome: Outcome) => Promise<void> = async () => {},
): Promise<Outcome> {
  for (;;) {
    const outcome = await attempt(attempts.current)
    const failure = failureOf(outcome)
    const dueInMs = failure === null ? null : attempts.dueIn(failure)
    if (dueInMs === null) return outcome
    await onRepeat(outcome)
    await attempts.wait(dueInMs, signal)
  }
}
