import type { Notice } from '#storage'

/** The end of the queue for processes that make work and claim none. */
export interface Announcer {
  /** Tells whoever claims that there is work now. Call it after the commit; never throws. */
  enqueue(): void
  /** Says the same where it goes with the statement that makes the work; absent where notices go another way. */
  readonly notice?: Notice
}

/**
 * Says that there is work, and hands it out. The truth lies in the database: losing a notice delays work, and never
 * loses it.
 */
export interface Queue<Job> extends Announcer {
  /**
   * Up to `limit` jobs that are this caller's alone from now on; none where there is no work.
   * Errors: dependency_unavailable.
   */
  claim(limit: number): Promise<readonly Job[]>
  /**
   * Resolves when a claim may find something: work was announced since the last claim began, or it is time to look
   * whether an announcement was lost. Resolves at once when the signal is aborted or the queue closed.
   */
  wait(signal: AbortSignal): Promise<void>
  /** Ends every wait and hears no more. */
  close(): Promise<void>
}
