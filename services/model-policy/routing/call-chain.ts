import { AgentosError } from '#errors'
import type { ChatOptions } from '../providers/provider.ts'
import type { Candidate, Chain } from './chain.ts'

export interface ChainOptions extends ChatOptions {
  /** The stack that makes the call. */
  readonly node: string
  /** Told of each candidate that failed and is followed by another. */
  readonly onFallback?: (failed: Candidate, error: AgentosError) => void
}

/** Where a call went. */
export interface Route {
  readonly backend: string
  readonly model: string
  readonly node: string
  /** Whether an earlier model of the chain could not answer. */
  readonly fallbackUsed: boolean
  /** The answer was kept from an earlier call. */
  readonly cached?: true
}

export interface Routed<Result> {
  readonly result: Result
  readonly candidate: Candidate
  readonly route: Route
}

/**
 * Calls the candidates of a chain in order until one answers. Goes on to the next only after a failure that may pass
 * (`dependency_unavailable`, `rate_limited`, `timeout`), only while the caller has seen nothing of an answer, and not once
 * the signal is aborted. Errors: those of the last call, with every attempt in `details.attempts` where there were several.
 */
export async function callChain<Result>(
  chain: Chain,
  options: ChainOptions,
  call: (candidate: Candidate, options: ChatOptions) => Promise<Result>,
): Promise<Routed<Result>> {
  const failures: Failure[] = []
  for (const candidate of chain) {
    const watched = watch(options)
    try {
      const result = await call(candidate, watched.options)
      const { backend, modelId } = candidate.model
      return {
        result,
        candidate,
        route: { backend, model: modelId, node: options.node, fallbackUsed: failures.length > 0 },
      }
    } catch (error) {
      options.signal.throwIfAborted()
      if (!(error instanceof AgentosError)) throw error
      failures.push({ candidate, error })
      if (watched.hasSent() || !passing.has(error.code) || failures.length === chain.length) throw summarise(failures)
      options.onFallback?.(candidate, error)
    }
  }
  throw summarise(failures)
}

interface Failure {
  readonly candidate: Candidate
  readonly error: AgentosError
}

const passing: ReadonlySet<string> = new Set(['dependency_unavailable', 'rate_limited', 'timeout'])

/** Options that know whether a delta has left. */
function watch({ onDelta, signal }: ChainOptions): { options: ChatOptions; hasSent: () => boolean } {
  if (onDelta === undefined) return { options: { signal }, hasSent: () => false }
  let sent = false
  const forward = (text: string) => {
    sent = true
    onDelta(text)
  }
  return { options: { signal, onDelta: forward }, hasSent: () => sent }
}

/** The last failure; it comes back as soon as the first of all can be tried again. */
function summarise(failures: readonly Failure[]): AgentosError {
  const last = failures.at(-1)?.error ?? new AgentosError('internal_error', 'The chain has no model')
  if (failures.length === 1) return last
  const waits = failures.flatMap(({ error }) => error.retryAfterSeconds ?? [])
  const attempts = failures.map(({ candidate: { model }, error }) => ({
    backend: model.backend,
    model: model.modelId,
    code: error.code,
  }))
  return new AgentosError(last.code, last.message, {
    details: { ...last.details, attempts },
    cause: last,
    ...(waits.length > 0 && { retryAfterSeconds: Math.min(...waits) }),
  })
}
