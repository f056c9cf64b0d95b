/** Made once: each would take a picture of its stack. */
const ended = new DOMException('The call has ended', 'AbortError')

/**
 * Does work that is aborted with the outer signal, and with the error that `late` makes once the time is over. Work that
 * does not heed its signal is left behind: either way the call ends in time. Rejects with the reason of the abort.
 */
export async function withinLimit<T>(
  outer: AbortSignal,
  limitMs: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController()
  const signal = AbortSignal.any([outer, limit.signal])
  const timer = setTimeout(() => limit.abort(late()), limitMs)
  try {
    return await Promise.race([work(signal), rejectOn(signal)])
  } catch (error) {
    // What the work says of its abort is not why it was aborted.
    signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    // Whatever the work left running ends with the call; and Node keeps a joined signal for as long as it has listeners.
    limit.abort(ended)
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
