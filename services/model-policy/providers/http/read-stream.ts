import { connectionError, unavailable } from './failures.ts'

/**
 * Reads a stream to its end. `read` tells, once it has resolved, whether the answer was complete: one that ends before is a
 * failure, however cleanly it ended. Errors: those of a connection.
 */
export async function readStream(id: string, signal: AbortSignal, read: () => Promise<boolean>): Promise<void> {
  let isComplete: boolean
  try {
    isComplete = await read()
  } catch (error) {
    signal.throwIfAborted()
    throw connectionError(id, error)
  }
  if (!isComplete) throw unavailable(id, 'ended its stream before the answer was complete')
}
