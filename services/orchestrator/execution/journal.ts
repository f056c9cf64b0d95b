import { setImmediate as turn } from 'node:timers/promises'
import { isDatabaseFailure } from '#storage'
import type { Ending } from './ending.ts'
import {
  type EventDraft,
  type FailedAttempt,
  Fenced,
  type Journal,
  type LeasedRun,
  type RecordedStep,
  type StepRecord,
  type StepStart,
} from './ports.ts'
import type { RunWrites } from './run-writes.ts'
import { WriteDraft } from './write-draft.ts'

interface OpenDraft {
  readonly content: WriteDraft
  readonly written: Promise<void>
  /** The write is waited for. */
  readonly hurry: () => void
}

export interface JournalOptions {
  readonly run: LeasedRun
  readonly owner: string
  readonly writes: RunWrites
  readonly recorded: ReadonlyMap<string, RecordedStep>
  /**
   * Told why a write failed and none can follow: the run is somebody else's (Fenced), or the database was away for
   * longer than writes are repeated (`dependency_unavailable`), or too slow (`timeout`).
   */
  readonly onLost: (error: unknown) => void
}

/** How long events wait for a write of the run to go with, in milliseconds. */
const patienceMs = 5

/**
 * One execution's record of one run. Writes are made one after the other, so that their order is the run's order; what
 * comes while one is under way goes together in the next.
 */
export class RunJournal implements Journal {
  readonly #options: JournalOptions
  readonly #recorded: Map<string, RecordedStep>
  #draft: OpenDraft | null = null
  #last: Promise<void> = Promise.resolve()
  #writes = 0
  #failure: Error | null = null

  constructor(options: JournalOptions) {
    this.#options = options
    this.#recorded = new Map(options.recorded)
  }

  recorded(): ReadonlyMap<string, RecordedStep> {
    return this.#options.recorded
  }

  emit(events: readonly EventDraft[]): Promise<void> {
    return this.#add(draft => {
      try {
        draft.addEvents(events)
      } catch (error) {
        // It need not be awaited: its failure is met by the next write that is.
        this.#failure ??= error as Error
        throw error
      }
    })
  }

  recordStarted(step: StepStart, events: readonly EventDraft[]): Promise<void> {
    return this.#write(draft => {
      this.#remember({ ...step, state: 'started' })
      draft.addEvents(events)
      draft.addStart(step)
    })
  }

  recordAttempt(attempt: FailedAttempt, events: readonly EventDraft[]): Promise<void> {
    return this.#write(draft => {
      this.#remember({ ...attempt, state: 'retrying' })
      draft.addEvents(events)
      draft.addAttempt(attempt)
    })
  }

  record(step: StepRecord, events: readonly EventDraft[]): Promise<void> {
    return this.#write(draft => {
      this.#remember({ ...step, state: 'recorded' })
      draft.addEvents(events)
      draft.addRecord(step)
    })
  }

  /** The run's last write, with what is not written yet. Rejects with Fenced; only another end may be tried after it. */
  async finish(ending: Ending): Promise<void> {
    // What failed to be written before must not keep the run from ending.
    if (!(this.#failure instanceof Fenced)) this.#failure = null
    const ended = this.#write(draft => {
      if ('last' in ending && ending.last !== undefined) {
        draft.addEvents(ending.last.events)
        draft.addRecord(ending.last.step)
      }
      draft.end(ending)
    })
    const tooLate = new Fenced(this.#options.run.runId)
    this.#failure ??= tooLate
    try {
      await ended
    } catch (error) {
      // It has not ended: it may be ended in another way.
      if (this.#failure === tooLate) this.#failure = error as Error
      throw error
    }
  }

  /** Takes no more writes; resolves when none is under way. */
  async close(): Promise<void> {
    this.#failure ??= new Fenced(this.#options.run.runId)
    await this.#last
  }

  #write(change: (draft: WriteDraft) => void): Promise<void> {
    const written = this.#add(change)
    this.#draft?.hurry()
    return written
  }

  #add(change: (draft: WriteDraft) => void): Promise<void> {
    if (this.#failure !== null) return rejected(this.#failure)
    this.#draft ??= this.#open()
    const { content, written } = this.#draft
    try {
      change(content)
    } catch (error) {
      return rejected(error)
    }
    return written
  }

  /** Goes after the write under way, and once it is hurried, after that turn of the event loop, or has waited its time. */
  #open(): OpenDraft {
    const content = new WriteDraft()
    const { promise: due, resolve: hurry } = Promise.withResolvers<void>()
    const timer = setTimeout(hurry, patienceMs)
    const written = Promise.all([due, this.#last])
      .then(() => clearTimeout(timer))
      .then(turn)
      .then(() => this.#flush(content))
    this.#last = written.catch(() => {})
    return { content, written, hurry }
  }

  async #flush(draft: WriteDraft): Promise<void> {
    this.#draft = null
    const { onLost, owner, run, writes } = this.#options
    // Whether the write before was made is unknown, and so is the number of this one.
    if (isDatabaseFailure(this.#failure)) throw this.#failure
    try {
      const isWritten = await writes.push({ runId: run.runId, body: draft.toItem(run, owner, this.#writes) })
      if (!isWritten) throw new Fenced(run.runId)
      this.#writes += 1
    } catch (error) {
      if (error instanceof Fenced || isDatabaseFailure(error)) onLost(error)
      this.#failure ??= error as Error
      throw error
    }
  }

  #remember(step: RecordedStep): void {
    if (this.#recorded.get(step.path)?.state === 'recorded') {
      throw new Error(`The step ${step.path} of the run ${this.#options.run.runId} is recorded already`)
    }
    this.#recorded.set(step.path, step)
  }
}

/** Rejected, and marked as met: the caller need not await it. */
function rejected(error: unknown): Promise<never> {
  const promise = Promise.reject(error)
  promise.catch(() => {})
  return promise
}
