/**
 * Does work that is aborted with the caller's signal, and with the error that `late` makes once the time is over. Leaves
 * neither a timer nor a listener behind.
 */
export async function withDeadline<Result>(
  signal: AbortSignal,
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted()
  const controller = new AbortController()
  const forward = () => controller.abort(signal.reason)
  const timer = setTimeout(() => controller.abort(late()), milliseconds)
  signal.addEventListener('abort', forward, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', forward)
  }
}
