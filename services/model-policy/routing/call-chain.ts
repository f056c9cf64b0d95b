import { AgentosError } from '#errors'
import type { ChatOptions } from '../providers/provider.ts'
import { type Candidate, type Chain, type Considered, skip } from './chain.ts'
import { observe } from './observe.ts'
import { type Hedge, type Raced, race, type Won } from './race.ts'
import { isPassing, pauseBeforeRetry, wait } from './retry.ts'
import type { Route } from './route.ts'

export interface ChainOptions extends ChatOptions {
  /** The stack that makes the call. */
  readonly node: string
  /** Models that were passed over before the chain was made. */
  readonly skipped?: readonly Considered[]
  /** Milliseconds of `performance.now()` at which the call is given up; no retry waits beyond it. */
  readonly deadlineAt?: number
  /** Absent, one candidate is asked after another. */
  readonly hedge?: Hedge
  /** Told of each candidate that failed and is followed by another. */
  readonly onFallback?: (failed: Candidate, error: AgentosError) => void
  /** Told of each failure after which the same candidate is asked again. */
  readonly onRetry?: (failed: Candidate, error: AgentosError) => void
  /** Told what was considered once one begins to answer, before its first text leaves; or none will. */
  readonly onDecided?: (considered: readonly Considered[]) => void
}

export interface Routed<Result> {
  readonly result: Result
  readonly candidate: Candidate
  readonly route: Route
}

export type AskCandidate<Result> = (candidate: Candidate, options: ChatOptions) => Promise<Result>

/**
 * Calls the candidates of a chain in order until one answers. A failure that may pass (`dependency_unavailable`,
 * `rate_limited`, `timeout`) is followed by another try of the same candidate, as its rules of retries say, and then by
 * the next; only while the caller has seen nothing of an answer, and not once the signal is aborted. A candidate whose
 * breaker is open is passed over. With a hedge the second is asked too where the first takes long to begin. Errors: those of the last call, with every candidate in `details.attempts` where there
 * were several; `dependency_unavailable` with the shortest wait where every breaker is open.
 */
export async function callChain<Result>(
  chain: Chain,
  options: ChainOptions,
  call: AskCandidate<Result>,
): Promise<Routed<Result>> {
  const journey = new Journey(options)
  try {
    for (let index = 0; index < chain.length; index++) {
      const candidate = chain[index] as Candidate
      const next = chain[index + 1]
      const raced =
        options.hedge !== undefined && index === 0 && next !== undefined
          ? await raceTwo(candidate, next, options, options.hedge, journey, call)
          : { won: await askOne(candidate, options, journey, call), hasAskedBoth: false }
      if (raced.won !== null) return { ...raced.won, route: journey.begin(raced.won.candidate, options) }
      if (raced.hasAskedBoth) index++
      const { last } = journey
      if (last !== null && index < chain.length - 1 && last.candidate === chain[index])
        options.onFallback?.(last.candidate, last.error)
    }
    throw journey.failure()
  } catch (error) {
    journey.giveUp(options)
    throw error
  }
}

async function askOne<Result>(
  candidate: Candidate,
  options: ChainOptions,
  journey: Journey,
  call: AskCandidate<Result>,
): Promise<Won<Result> | null> {
  const answer = await askWithRetries(candidate, options, journey, call)
  return answer && { ...answer, candidate }
}

function raceTwo<Result>(
  first: Candidate,
  second: Candidate,
  options: ChainOptions,
  hedge: Hedge,
  journey: Journey,
  call: AskCandidate<Result>,
): Promise<Raced<Result>> {
  const onLost = (lost: Candidate) => {
    journey.lose(lost, lost === first)
    hedge.onLost(lost)
  }
  return race<Result>(first, second, { ...hedge, onLost }, (candidate, signal, claim) => {
    const side = { ...options, signal: AbortSignal.any([options.signal, signal]) }
    return askWithRetries(candidate, side, journey, call, claim)
  })
}

/** The answer; null where the next candidate is to be asked. Errors: those after which none is. */
async function askWithRetries<Result>(
  candidate: Candidate,
  options: ChainOptions,
  journey: Journey,
  call: AskCandidate<Result>,
  mayBegin: () => boolean = () => true,
): Promise<{ readonly result: Result } | null> {
  const { breaker, retries } = candidate.state
  for (let attempt = 1; ; attempt++) {
    const settle = breaker.enter()
    if (settle === null) {
      if (attempt === 1) journey.passOver(candidate)
      return null
    }
    journey.attempts++
    const begin = () => {
      if (!mayBegin()) return false
      journey.begin(candidate, options)
      return true
    }
    const watched = observe(candidate, options, begin)
    try {
      const result = await call(candidate, watched.options)
      watched.answered()
      settle('success')
      return { result }
    } catch (error) {
      watched.failed(error)
      settle(options.signal.aborted ? 'none' : outcomeOf(error, candidate))
      options.signal.throwIfAborted()
      if (!(error instanceof AgentosError)) throw error
      journey.fail(candidate, error)
      if (watched.hasSent || !isPassing(error)) throw journey.failure()
      // What others broke, as a detector that looks at the answer, no further answer mends.
      if (error.details?.backend !== candidate.model.backend) return null
      const pauseMs = pauseBeforeRetry(error, attempt, retries, (options.deadlineAt ?? Infinity) - performance.now())
      if (pauseMs === null || !breaker.admits) return null
      options.onRetry?.(candidate, error)
      await wait(pauseMs, options.signal)
    }
  }
}

/** A backend that refuses a request, or asks for patience, is alive; what others broke tells nothing of it. */
function outcomeOf(error: unknown, { model }: Candidate): 'success' | 'failure' | 'none' {
  if (!(error instanceof AgentosError) || error.details?.backend !== model.backend) return 'none'
  return error.code === 'dependency_unavailable' || error.code === 'timeout' ? 'failure' : 'success'
}

interface Failure {
  readonly candidate: Candidate
  readonly error: AgentosError
}

/** What has been tried so far. */
class Journey {
  attempts = 0
  readonly #node: string
  readonly #considered: Considered[]
  /** Of each candidate the last one. */
  readonly #failures = new Map<Candidate, Failure>()
  readonly #waits: number[] = []
  #last: Failure | null = null
  #isDecided = false
  readonly #lost: Candidate[] = []
  #isOvertaken = false

  constructor({ node, skipped = [] }: ChainOptions) {
    this.#node = node
    this.#considered = [...skipped]
  }

  get last(): Failure | null {
    return this.#last
  }

  get considered(): readonly Considered[] {
    const reason = 'another model began to answer first'
    const lost = this.#lost.map(({ model }): Considered => {
      return { backend: model.backend, model: model.modelId, outcome: 'failed', reason }
    })
    const failed = [...this.#failures.values()].map(({ candidate: { model }, error }): Considered => {
      return { backend: model.backend, model: model.modelId, outcome: 'failed', reason: error.code }
    })
    return [...this.#considered, ...failed, ...lost]
  }

  passOver({ model, state }: Candidate): void {
    const { waitSeconds } = state.breaker
    this.#waits.push(Math.max(1, waitSeconds))
    this.#considered.push(skip(model, `the circuit breaker of ${model.backend} is open`))
  }

  /** Another one answers; `isEarlier`: this one was to be asked before it. */
  lose(candidate: Candidate, isEarlier: boolean): void {
    this.#failures.delete(candidate)
    this.#lost.push(candidate)
    this.#isOvertaken ||= isEarlier
  }

  fail(candidate: Candidate, error: AgentosError): void {
    this.#last = { candidate, error }
    this.#failures.set(candidate, this.#last)
  }

  /** The candidate begins to answer, or has answered. */
  begin(candidate: Candidate, { onDecided }: ChainOptions): Route {
    const route = this.#routeTo(candidate)
    if (!this.#isDecided) onDecided?.(route.considered)
    this.#isDecided = true
    return route
  }

  /** Nothing answers; or what began to has broken off. */
  giveUp({ onDecided }: ChainOptions): void {
    if (!this.#isDecided) onDecided?.(this.considered)
  }

  #routeTo(candidate: Candidate): Route {
    const { backend, modelId } = candidate.model
    // It failed, and answered when it was asked again.
    this.#failures.delete(candidate)
    const fallbackUsed = this.#isOvertaken || this.#failures.size > 0 || this.#waits.length > 0
    const considered = [...this.considered, { backend, model: modelId, outcome: 'chosen' } as const]
    const { isCanary: canary = false } = candidate
    const { attempts } = this
    return { backend, model: modelId, node: this.#node, fallbackUsed, attempts, considered, ...(canary && { canary }) }
  }

  /** The last failure; it comes back as soon as the first of all can be tried again. */
  failure(): AgentosError {
    const failures = [...this.#failures.values()]
    const waits = [...this.#waits, ...failures.flatMap(({ error }) => error.retryAfterSeconds ?? [])]
    const soonest = waits.length > 0 && { retryAfterSeconds: Math.min(...waits) }
    const last = this.#last?.error
    if (last === undefined) return new AgentosError('dependency_unavailable', allOpen, { ...soonest })
    if (failures.length === 1 && this.#waits.length === 0) return last
    const attempts = failures.map(({ candidate: { model }, error }) => ({
      backend: model.backend,
      model: model.modelId,
      code: error.code,
    }))
    return new AgentosError(last.code, last.message, {
      details: { ...last.details, attempts },
      cause: last,
      ...(isPassing(last) && soonest),
    })
  }
}

const allOpen = 'Every model backend that could answer has failed repeatedly and is left alone for a moment; try again.'
