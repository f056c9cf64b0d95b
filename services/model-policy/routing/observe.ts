import { AgentosError } from '#errors'
import type { ChatOptions } from '../providers/provider.ts'
import type { Candidate } from './chain.ts'

/** One call of a candidate: how long it takes, and whether the caller has seen something of it. */
export interface Observed {
  readonly options: ChatOptions
  readonly hasSent: boolean
  answered(): void
  failed(error: unknown): void
}

/**
 * Options that know whether a delta has left. The latency is that of the first text of a stream, of any other answer that
 * of the whole; a call that was given up as too slow took at least so long. `mayBegin` is asked before the first text leaves.
 */
export function observe(
  { model, state }: Candidate,
  { onDelta, signal }: ChatOptions,
  mayBegin: () => boolean = () => true,
): Observed {
  const began = performance.now()
  const latency = state.latencyOf(model.modelId, onDelta === undefined ? 'whole' : 'stream')
  let sent = false
  const record = () => latency.record(performance.now() - began)
  const forward = (text: string) => {
    if (!sent) {
      // Another one answers already: nothing of this one may leave.
      if (!mayBegin()) return
      record()
    }
    sent = true
    onDelta?.(text)
  }
  return {
    options: { signal, ...(onDelta && { onDelta: forward }) },
    get hasSent() {
      return sent
    },
    answered() {
      if (!sent) record()
    },
    failed(error) {
      const cause = signal.aborted ? signal.reason : error
      if (!sent && cause instanceof AgentosError && cause.code === 'timeout') record()
    },
  }
}
