import { setTimeout as sleep } from 'node:timers/promises'
import { AgentosError } from '#errors'

const patienceMs = 30_000
const firstPauseMs = 100
const longestPauseMs = 2_000

/**
 * Whether a failure is the platform's own and will pass: its database or model-policy starts anew. A failure that names
 * a model backend is none, for model-policy has repeated that call already.
 */
export function isOutage({ code, details }: { readonly code: string; readonly details?: object | undefined }): boolean {
  return code === 'dependency_unavailable' && !(details !== undefined && 'backend' in details)
}

/** Waits an outage out: from its first pause on for 30 s, with pauses that grow. */
export class Patience {
  #until = Number.POSITIVE_INFINITY
  #pauseMs = firstPauseMs

  /** Resolves after a pause with whether another try is due. Rejects with the signal's reason. */
  async pause(signal: AbortSignal): Promise<boolean> {
    const now = performance.now()
    this.#until = Math.min(this.#until, now + patienceMs)
    if (now >= this.#until) return false
    await sleep(this.#pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted())
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
    return true
  }
}

/** Does the work until it is not kept from it by an outage. Rejects with its failure, or with the signal's reason. */
export async function sitOut<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (const patience = new Patience(); ; ) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof AgentosError && isOutage(error) && (await patience.pause(signal)))) throw error
    }
  }
}
