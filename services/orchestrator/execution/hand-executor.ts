import { announceStreams } from '#events'
import { newId } from '#ids'
import type { Database } from '#storage'
import { runStream } from '../runs/read-streams.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { claimRuns, defaultSharing, type Sharing } from './claim.ts'
import { RunJournal } from './journal.ts'
import type { FailedAttempt, LeasedRun, StepRecord } from './ports.ts'
import { readRecordedSteps } from './recorded-steps.ts'
import { openRunWrites, type RunWrites } from './run-writes.ts'

/** For tests: an executor whose every move is made by hand. */
export class HandExecutor {
  readonly owner = newId('exec')
  readonly #database: Database<OrchestratorSchema>
  readonly #writes: RunWrites

  private constructor(database: Database<OrchestratorSchema>) {
    this.#database = database
    this.#writes = openRunWrites(database, 1_000)
  }

  static async start(database: Database<OrchestratorSchema>, ttlMs = 600_000): Promise<HandExecutor> {
    const executor = new HandExecutor(database)
    const text = 'select orchestrator.register_executor($1, $2, 8, $3, null, null)'
    await database.call({ name: 'register', text, values: [executor.owner, 'here', ttlMs] })
    return executor
  }

  async claim(limit = 100, sharing: Partial<Sharing> = {}): Promise<LeasedRun[]> {
    const runs = await claimRuns(this.#database, this.owner, limit, { ...defaultSharing, ...sharing })
    announceStreams(
      this.#database,
      runs.map(({ runId }) => runStream(runId)),
    )
    return runs
  }

  /** The journal of a run that this executor has claimed. */
  async journalOf(run: LeasedRun): Promise<RunJournal> {
    const recorded = await readRecordedSteps(this.#database, run)
    return new RunJournal({ run, owner: this.owner, writes: this.#writes, recorded, onLost: () => {} })
  }

  /** Gives back all that it has. */
  async release(): Promise<void> {
    const text = `select orchestrator.release_runs($1, '[]')`
    await this.#database.call({ name: 'release', text, values: [this.owner] })
  }

  /** As if the process had been killed a while ago. */
  async vanish(): Promise<void> {
    await this.#database.call({ name: 'vanish', text: 'select orchestrator.remove_executor($1)', values: [this.owner] })
  }
}

/** A step that a tool has made. */
export function stepOf(path: string, overrides: Partial<StepRecord> = {}): StepRecord {
  return {
    path,
    stepId: newId('stp'),
    kind: 'tool',
    name: 'tool.echo',
    status: 'ok',
    input: { text: path },
    output: { text: path },
    error: null,
    attempt: 1,
    startedAt: new Date(),
    durationMs: 1,
    ...overrides,
  }
}

/** An attempt of a step that a tool has not made. */
export function failedOf(path: string, overrides: Partial<FailedAttempt> = {}): FailedAttempt {
  const { attempt, durationMs, input, kind, name, startedAt, stepId } = stepOf(path)
  const error = { code: 'timeout', message: 'No answer within 5 ms.' }
  return { path, stepId, kind, name, input, attempt, startedAt, durationMs, error, ...overrides }
}

export function eventOf(type: string, stepId: string | null = null) {
  return { type, stepId, payload: { name: type } }
}

export const completed = { status: 'completed', output: { type: 'text', text: 'done' } } as const
