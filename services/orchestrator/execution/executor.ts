import { setTimeout as sleep } from 'node:timers/promises'
import type { KillSwitches } from '#killswitch'
import type { Queue } from '#queue'
import { type Database, isDatabaseFailure, type Listening } from '#storage'
import type { Logger } from '#telemetry'
import type { OrchestratorSchema } from '../schema.ts'
import { cancelChannel } from './channels.ts'
import { claimRuns, defaultSharing, type Sharing } from './claim.ts'
import { type BoundProgram, endRun, executeRun } from './execute-run.ts'
import { RunJournal } from './journal.ts'
import { RunLease } from './lease.ts'
import type { MemoryBudget } from './memory-budget.ts'
import { Fenced, type LeasedRun, type LeaseLoss, type Ports, type Program } from './ports.ts'
import { readRecordedSteps } from './recorded-steps.ts'
import { openRunWrites, type RunWrites } from './run-writes.ts'
import { StartNotices } from './start-notices.ts'
import { Tenure } from './tenure.ts'

export interface ExecutorOptions {
  readonly database: Database<OrchestratorSchema>
  /** The queue whose claims take runs by `take`. */
  readonly openQueue: (take: (limit: number) => Promise<LeasedRun[]>) => Promise<Queue<LeasedRun>>
  /** What runs are, by the `kind` of their agent's configuration. */
  readonly programs: Readonly<Record<string, Program>>
  readonly portsOf: (run: LeasedRun) => Ports | Promise<Ports>
  /** How many runs are executed at once. */
  readonly slots: number
  /** How many runs the memory allows; default: as many as there are slots. */
  readonly memory?: Pick<MemoryBudget, 'room'>
  readonly sharing?: Sharing
  /** What ends runs at once. */
  readonly killSwitches: Pick<KillSwitches, 'watch'>
  readonly watch?: ExecutorWatch
  readonly logger: Pick<Logger, 'error' | 'warn'>
  /** How long other executors wait before they take over what this one had; default 10,000. */
  readonly ttlMs?: number
  /** How long a program may take to stop when it is told to; default 5,000. */
  readonly settleMs?: number
}

/** Who counts what an executor does. */
export interface ExecutorWatch {
  /** Runs were claimed, `resumed` of them not for the first time. */
  claimed(count: number, resumed: number): void
  /** A write came too late: the run belongs to somebody else. */
  fenced(): void
}

const runsAClaim = 128
const pauseAfterFailureMs = 500
/** How often an executor without memory for another run looks again, where no run of its own ends before. */
const memoryPauseMs = 250

/** One executor process: claims runs, executes each under a lease, and gives back on its way out what it did not end. */
export class Executor {
  readonly #options: ExecutorOptions
  readonly #settleMs: number
  readonly #tenure: Tenure
  readonly #starts: StartNotices
  readonly #writes: RunWrites
  readonly #leases = new Map<string, RunLease>()
  readonly #executions = new Set<Promise<void>>()
  readonly #stopping = new AbortController()
  /** Whether the database may count runs as ours that we do not hold. */
  #isUncertain = false
  #queue: Queue<LeasedRun> | null = null
  #cancels: Listening | null = null
  #claiming: Promise<void> = Promise.resolve()
  #onSlotFree = () => {}

  constructor(options: ExecutorOptions) {
    const { database, logger, slots, ttlMs = 10_000, settleMs = 5_000 } = options
    this.#options = options
    this.#settleMs = settleMs
    this.#starts = new StartNotices(database)
    this.#writes = openRunWrites(database, ttlMs, this.#starts)
    this.#tenure = new Tenure({
      database,
      slots,
      ttlMs,
      logger,
      onLost: () => this.#loseAll('fenced'),
      onBeat: () => this.#loseWhatIsLost(),
    })
  }

  /** How many runs are being executed at this moment. */
  get running(): number {
    return this.#leases.size
  }

  /** How many runs it would take at this moment. */
  get room(): number {
    const { memory, slots } = this.#options
    const executing = this.#executions.size
    return Math.max(0, Math.min(slots - executing, memory?.room(executing) ?? slots))
  }

  /** Begins to claim. Errors: dependency_unavailable. */
  async start(): Promise<void> {
    const { database, openQueue } = this.#options
    await this.#tenure.begin()
    this.#cancels = await database.listen(cancelChannel, payload => this.#hearCancels(payload), {
      onReconnect: () => this.#lookForLost(),
    })
    this.#queue = await openQueue(limit => this.#take(limit))
    this.#claiming = this.#claimUntilStopped(this.#queue)
  }

  /** Claims no more, gives running runs `graceMs` to end, hands the others over, and goes. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort()
    this.#onSlotFree()
    await this.#claiming
    await Promise.race([Promise.all(this.#executions), sleep(graceMs, undefined, { ref: false })])
    this.#loseAll('shutdown')
    await Promise.all(this.#executions)
    await this.#tenure.end()
    await this.#leave()
    await Promise.all([this.#cancels?.close(), this.#queue?.close()])
  }

  async #claimUntilStopped(queue: Queue<LeasedRun>): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        await this.#claimOnce(queue, signal)
      } catch (error) {
        this.#isUncertain = true
        this.#options.logger.warn({ error }, 'claiming runs failed')
        await sleep(pauseAfterFailureMs, undefined, { signal }).catch(() => {})
      }
    }
  }

  async #claimOnce(queue: Queue<LeasedRun>, signal: AbortSignal): Promise<void> {
    if (this.#isUncertain) await this.#release()
    const free = this.room
    if (free <= 0) return this.#slotFree()
    const wanted = Math.min(free, runsAClaim)
    const runs = await queue.claim(wanted)
    for (const run of runs) this.#begin(run)
    if (runs.length < wanted) await queue.wait(signal)
  }

  /** Resolves when a run has ended here, or when it is time to look whether there is memory again. */
  async #slotFree(): Promise<void> {
    const isFull = this.#executions.size >= this.#options.slots
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>(resolve => {
      this.#onSlotFree = resolve
      if (!isFull) timer = setTimeout(resolve, memoryPauseMs)
    })
    clearTimeout(timer)
  }

  async #take(limit: number): Promise<LeasedRun[]> {
    const { owner } = this.#tenure
    const { database, sharing = defaultSharing, watch } = this.#options
    const runs = await claimRuns(database, owner, limit, sharing)
    const first = runs.filter(({ attempt }) => attempt === 1).map(({ runId }) => runId)
    this.#starts.started(first)
    if (runs.length > 0) watch?.claimed(runs.length, runs.length - first.length)
    // Claimed under a name that has been lost meanwhile: the sweep gives them to others.
    return owner === this.#tenure.owner ? runs : []
  }

  #begin(run: LeasedRun): void {
    const lease = new RunLease(run)
    this.#leases.set(run.runId, lease)
    const { agentId, tenantId } = run
    const unwatch = this.#options.killSwitches.watch({ tenantId, agentId }, error => lease.kill(error))
    const execution = this.#execute(lease, this.#tenure.owner).then(isSettled => {
      lease.end()
      unwatch()
      if (this.#leases.get(run.runId) === lease) this.#leases.delete(run.runId)
      this.#executions.delete(execution)
      if (!isSettled) this.#isUncertain = true
      this.#onSlotFree()
    })
    this.#executions.add(execution)
  }

  /** Resolves with whether the run has ended by this execution; else it is given back. */
  async #execute(lease: RunLease, owner: string): Promise<boolean> {
    const { run } = lease
    const { database, logger } = this.#options
    const about = { run_id: run.runId, tenant_id: run.tenantId }
    const onDefect = (error: unknown) => logger.error({ error, ...about }, 'the program of a run failed')
    try {
      const recorded = await readRecordedSteps(database, run)
      // A run that cannot be written is given back, and goes on from its journal: it is not to blame, so it does not fail.
      const onLost = (error: unknown) => {
        if (error instanceof Fenced) this.#options.watch?.fenced()
        lease.lose('fenced')
      }
      const journal = new RunJournal({ run, owner, writes: this.#writes, recorded, onLost })
      const program = lease.loss === 'killed' ? nothing : await this.#prepare(run)
      const ending = await executeRun({ lease, journal, program, settleMs: this.#settleMs, onDefect })
      if (ending === null) await journal.close()
      else await endRun(journal, ending, onDefect)
      return ending !== null
    } catch (error) {
      if (!(error instanceof Fenced)) logger.warn({ error, ...about }, 'a run could not be ended; it is given back')
      return false
    }
  }

  /** The run's program with its ports. Errors: dependency_unavailable; any other failure becomes the run's own. */
  async #prepare(run: LeasedRun): Promise<BoundProgram> {
    try {
      const program = programOf(this.#options.programs, run)
      const ports = await this.#options.portsOf(run)
      return (lease, journal) => program(lease, journal, ports)
    } catch (error) {
      if (isDatabaseFailure(error)) throw error
      return () => Promise.reject(error)
    }
  }

  #loseAll(loss: LeaseLoss): void {
    for (const lease of this.#leases.values()) lease.lose(loss)
  }

  #hearCancels(payload: string): void {
    for (const runId of payload.split(',')) this.#leases.get(runId)?.lose('canceled')
    if (payload === '*') this.#lookForLost()
  }

  /** Beside everything else; where it fails, the next heartbeat looks again. */
  #lookForLost(): void {
    this.#loseWhatIsLost().catch(error => this.#options.logger.warn({ error }, 'looking for lost leases failed'))
  }

  /** What the notices should have told: they may be lost. */
  async #loseWhatIsLost(): Promise<void> {
    const rows = await this.#options.database.call<{ run_id: string; epoch: number; loss: 'fenced' | 'canceled' }>({
      name: 'lost_leases',
      text: 'select run_id, epoch, loss from orchestrator.lost_leases($1, $2)',
      values: [this.#held(), this.#tenure.owner],
    })
    for (const { epoch, loss, run_id } of rows) {
      const lease = this.#leases.get(run_id)
      // One that was claimed again meanwhile is held by a later epoch.
      if (lease?.run.epoch === epoch) lease.lose(loss)
    }
  }

  async #release(): Promise<void> {
    this.#isUncertain = false
    const released = await this.#options.database.call({
      name: 'release_runs',
      text: 'select run_id from orchestrator.release_runs($1, $2)',
      values: [this.#tenure.owner, this.#held()],
    })
    if (released.length > 0) this.#queue?.enqueue()
  }

  async #leave(): Promise<void> {
    try {
      await this.#release()
      const text = 'select orchestrator.remove_executor($1)'
      await this.#options.database.call({ name: 'remove_executor', text, values: [this.#tenure.owner] })
    } catch (error) {
      this.#options.logger.warn(
        { error },
        'the executor could not say that it goes; its runs are taken over when it expires',
      )
    }
  }

  #held(): string {
    const items = [...this.#leases.values()].map(({ run: { tenantId, runId, epoch } }) => {
      return { tenant_id: tenantId, run_id: runId, epoch }
    })
    return JSON.stringify(items)
  }
}

/** The program of a run that may not even begin. */
const nothing: BoundProgram = lease => Promise.reject(lease.signal.reason)

function programOf(programs: Readonly<Record<string, Program>>, { agentConfig }: LeasedRun): Program {
  const kind = agentConfig.kind ?? 'agent'
  const program = Object.hasOwn(programs, kind) ? programs[kind] : undefined
  if (program !== undefined) return program
  const message = `The agent's config.kind is "${kind}"; this executor runs ${Object.keys(programs).join(', ')}`
  return async () => ({ status: 'failed', error: { code: 'invalid_request', message, retryable: false } })
}
