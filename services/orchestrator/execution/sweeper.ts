import { announceStreams } from '#events'
import type { Announcer } from '#queue'
import type { Database } from '#storage'
import type { Logger } from '#telemetry'
import { Rounds } from '../rounds.ts'
import { runStream } from '../runs/read-streams.ts'
import { removeDeadNeighbours } from './neighbours.ts'

export interface SweeperOptions {
  readonly database: Pick<Database<unknown>, 'call' | 'notify'>
  readonly queue: Announcer
  readonly logger: Pick<Logger, 'warn'>
  /** Default 2,000. */
  readonly intervalMs?: number
  /** With the loss of how many executors a run is given up; default 5. */
  readonly maxCrashes?: number
  /** How long after a cancel was asked for the run is ended, where the one who asked did not; default 5,000. */
  readonly cancelGraceMs?: number
  /** Counts what was done with runs. */
  readonly onSwept?: (action: Swept['action'] | 'released', count: number) => void
}

interface Swept {
  action: 'requeued' | 'failed' | 'canceled'
  tenant_id: string
  run_id: string
  has_freed: boolean
}

const rowsASweep = 500

/** Does what nobody else will: takes over from lost executors and ends overdue runs. Any number may run. */
export class Sweeper {
  readonly #options: SweeperOptions
  readonly #rounds: Rounds

  constructor(options: SweeperOptions) {
    const { intervalMs = 2_000, logger } = options
    this.#options = options
    this.#rounds = new Rounds({ work: () => this.sweep(), logger, intervalMs })
  }

  /** Sweeps at once, for what was left behind by whoever ran here before, and then again and again. */
  start(): void {
    this.#rounds.start({ atOnce: true })
  }

  stop(): Promise<void> {
    return this.#rounds.stop()
  }

  /** One round. Errors: dependency_unavailable. */
  async sweep(): Promise<void> {
    await removeDeadNeighbours(this.#options.database)
    await this.#sweepRuns()
    const [held] = await this.#options.database.call<{ count: number }>({
      name: 'sweep_held',
      text: 'select orchestrator.sweep_held() as count',
      values: [],
    })
    if (held === undefined || held.count === 0) return
    this.#options.onSwept?.('released', held.count)
    this.#options.queue.enqueue()
  }

  async #sweepRuns(): Promise<void> {
    const { cancelGraceMs = 5_000, database, logger, maxCrashes = 5, onSwept, queue } = this.#options
    const swept = await database.call<Swept>({
      name: 'sweep_runs',
      text: `select action, tenant_id, run_id, orchestrator.has_freed() as has_freed
        from orchestrator.sweep_runs($1, $2, $3)`,
      values: [rowsASweep, maxCrashes, cancelGraceMs],
    })
    for (const { action, tenant_id, run_id } of swept) {
      logger.warn({ action, tenant_id, run_id }, 'swept a run')
      onSwept?.(action, 1)
    }
    if (swept.some(({ action, has_freed }) => action === 'requeued' || has_freed)) queue.enqueue()
    announceStreams(
      database,
      swept.filter(({ action }) => action !== 'requeued').map(({ run_id }) => runStream(run_id)),
    )
  }
}
