import type pg from 'pg'
import { KillSwitches } from '#killswitch'
import { openPostgresQueue } from '#queue'
import type { Database, Notice, Statement } from '#storage'
import { waitUntil } from '#testing'
import type { RunDraft } from '../../runs/draft.ts'
import { isTerminal } from '../../runs/rules.ts'
import { draftOf, type Replica, RunStage } from '../../runs/testing/run-stage.ts'
import type { OrchestratorSchema } from '../../schema.ts'
import { workChannel } from '../channels.ts'
import { Executor, type ExecutorOptions } from '../executor.ts'
import type { Ports, Program } from '../ports.ts'

/** The tenant of all runs that are not said to be another's. */
export const tenant = { tenantId: 'tnt_a' }
/** Nothing is switched off. */
export const noKillSwitches = { watch: () => () => {} }
export const noPorts = { model: {}, tools: [], memory: {} } as unknown as Ports

/** For tests: executors on a database of their own, and the orchestrator's side of the runs that they execute. */
export class ExecutorStage {
  readonly replica: Replica
  readonly owner: pg.Client
  /** What the executors took for defects of their programs. */
  readonly defects: unknown[] = []
  readonly #runs: RunStage
  readonly #executors: Executor[] = []

  private constructor(runs: RunStage, replica: Replica) {
    this.#runs = runs
    this.replica = replica
    this.owner = runs.home.owner
  }

  static async open(): Promise<ExecutorStage> {
    const runs = await RunStage.open()
    return new ExecutorStage(runs, await runs.replica())
  }

  async startExecutor(program: Program, options: Partial<ExecutorOptions> = {}): Promise<Executor> {
    const database = this.#runs.database('executor')
    const executor = new Executor({
      database,
      openQueue: take => openPostgresQueue({ database, channel: workChannel, take, pollMs: 100 }),
      programs: { agent: program },
      portsOf: () => noPorts,
      killSwitches: noKillSwitches,
      slots: 4,
      logger: { error: (about: unknown) => this.defects.push(about), warn() {} },
      ...options,
    })
    await executor.start()
    this.#executors.push(executor)
    return executor
  }

  /** Kill switches as a process of its own has them. */
  async killSwitches(): Promise<KillSwitches> {
    const switches = await KillSwitches.open({ database: this.#runs.database('switches'), logger: { warn() {} } })
    this.#runs.closeLater(switches)
    return switches
  }

  /** A database whose statements may run so long and no longer. */
  impatient(statementTimeoutMs: number): Database<OrchestratorSchema> {
    return this.#runs.database('impatient', { statementTimeoutMs })
  }

  /** A database whose calls may be kept from it, or be carried out and their answers lost. */
  unreliable(
    afterCall: (name: string) => void,
    beforeCall: (name: string) => void = () => {},
  ): Database<OrchestratorSchema> {
    const database = this.#runs.database('unreliable')
    return new Proxy(database, {
      get(target, name) {
        if (name !== 'call') return Reflect.get(target, name).bind(target)
        return async (statement: Statement, notice?: Notice) => {
          beforeCall(statement.name)
          const rows = await target.call(statement, notice)
          afterCall(statement.name)
          return rows
        }
      },
    })
  }

  /** A database that answers the calls of this name with these rows. */
  answering(name: string, rows: () => readonly object[]): Database<OrchestratorSchema> {
    const database = this.#runs.database('answering')
    return new Proxy(database, {
      get(target, key) {
        if (key !== 'call') return Reflect.get(target, key).bind(target)
        return async (statement: Statement, notice?: Notice) =>
          statement.name === name ? rows() : target.call(statement, notice)
      },
    })
  }

  /** The id of a new run. */
  async create(overrides: Partial<RunDraft> = {}): Promise<string> {
    const draft = draftOf(overrides)
    await this.replica.store.createRun(draft)
    return draft.runId
  }

  async read(runId: string) {
    const run = await this.replica.store.getRun(tenant, runId)
    if (run === null) throw new Error(`There is no run ${runId}`)
    return run
  }

  async eventsOf(runId: string) {
    return (await this.replica.store.readEvents(tenant, runId, 0, 200))?.items ?? []
  }

  /** The run, once an executor has taken it. */
  started(runId: string) {
    return this.#once(runId, status => status === 'running')
  }

  /** The run, once it is over. */
  ended(runId: string) {
    return this.#once(runId, isTerminal)
  }

  /** Ends the executors, and forgets all runs. */
  async clear(): Promise<void> {
    await Promise.all(this.#executors.splice(0).map(executor => executor.stop(0)))
    await this.owner.query('truncate orchestrator.live, orchestrator.runs, orchestrator.events, orchestrator.steps')
    this.defects.length = 0
  }

  close(): Promise<void> {
    return this.#runs.close()
  }

  #once(runId: string, isReached: (status: Awaited<ReturnType<ExecutorStage['read']>>['status']) => boolean) {
    return waitUntil(async () => {
      const run = await this.read(runId)
      return isReached(run.status) ? run : null
    })
  }
}

/** Ends only by the signal, with its reason. */
export function until(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
  })
}
