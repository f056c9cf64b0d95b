import { announceStreams } from '#events'
import type { Database } from '#storage'
import { runStream } from '../runs/read-streams.ts'

/** How long readers may wait to hear that a run has started, in milliseconds. */
const patienceMs = 10

/**
 * Tells readers that runs have started; most short runs write something within moments, and that write tells it too. So
 * they cost one notice and one look less.
 */
export class StartNotices {
  readonly #database: Pick<Database<unknown>, 'notify'>
  readonly #untold = new Set<string>()

  constructor(database: Pick<Database<unknown>, 'notify'>) {
    this.#database = database
  }

  /** The runs have been claimed for the first time, which is an event of theirs. */
  started(runIds: readonly string[]): void {
    if (runIds.length === 0) return
    for (const runId of runIds) this.#untold.add(runId)
    setTimeout(() => {
      const due = runIds.filter(runId => this.#untold.delete(runId))
      announceStreams(this.#database, due.map(runStream))
    }, patienceMs)
  }

  /** A write has told the readers of the run, and they have seen what was before it. */
  told(runId: string): void {
    this.#untold.delete(runId)
  }
}
