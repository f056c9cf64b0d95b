import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 10

/**
 * Asks until the claim is truthy, and returns what it gave. What it throws counts as "not yet"; when the time is over
 * (10 s by default), the last of it is the error's cause.
 */
export async function waitUntil<T>(claim: () => T | Promise<T>, options: { timeoutMs?: number } = {}): Promise<T> {
  const { timeoutMs = 10_000 } = options
  const deadline = Date.now() + timeoutMs
  for (let cause: unknown; ; await sleep(pollMs)) {
    try {
      const value = await claim()
      if (value) return value
      cause = undefined
    } catch (error) {
      cause = error
    }
    if (Date.now() > deadline) throw new Error(`Not true within ${timeoutMs} ms: ${claim}`, { cause })
  }
}
