import { setTimeout as pause } from 'node:timers/promises'
import type { AgentosError } from '#errors'
import type { RetryRules } from './provider-state.ts'

const firstPauseMs = 100

/** A failure that may pass: another model may answer, or the same one later. */
export function isPassing({ code }: AgentosError): boolean {
  return code === 'dependency_unavailable' || code === 'rate_limited' || code === 'timeout'
}

/**
 * Milliseconds to wait before the same model is asked again; null where it should not be: it was asked often enough, a
 * further try cannot help (a timeout has cost its time already, a wrong key stays wrong), or the wait is too long for the
 * rules or for what is left of the call's time.
 */
export function pauseBeforeRetry(
  error: AgentosError,
  attempt: number,
  { maxAttempts, maxWaitMs }: RetryRules,
  leftMs: number,
): number | null {
  if (attempt >= maxAttempts || !isWorthAnother(error)) return null
  const asked = error.retryAfterSeconds
  const waitMs = asked === undefined ? Math.random() * Math.min(maxWaitMs, firstPauseMs * 2 ** attempt) : asked * 1000
  return waitMs <= maxWaitMs && waitMs < leftMs ? waitMs : null
}

function isWorthAnother({ code, details }: AgentosError): boolean {
  if (code === 'rate_limited') return true
  const status = details?.upstream_status
  return code === 'dependency_unavailable' && (typeof status !== 'number' || status >= 500)
}

/** Rejects with the signal's reason once it is aborted. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}
