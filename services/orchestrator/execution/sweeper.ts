import { announceStreams } from '#events'
import type { Queue } from '#queue'
import type { Database } from '#storage'
import type { Logger } from '#telemetry'
import { runStream } from '../runs/read-streams.ts'
import { removeDeadNeighbours } from './neighbours.ts'

export interface SweeperOptions {
  readonly database: Pick<Database<unknown>, 'call' | 'notify'>
  readonly queue: Pick<Queue<unknown>, 'enqueue'>
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
}

const rowsASweep = 500
const expiredKeysASweep = 1_000

/** Does what nobody else will: takes over from lost executors, ends overdue runs, forgets expired keys. Any number may run. */
export class Sweeper {
  readonly #options: SweeperOptions
  #next: NodeJS.Timeout | undefined
  #sweeping: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(options: SweeperOptions) {
    this.#options = options
  }

  /** Sweeps at once, for what was left behind by whoever ran here before, and then again and again. */
  start(): void {
    this.#schedule(0)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#next)
    await this.#sweeping
  }

  /** One round. Errors: dependency_unavailable. */
  async sweep(): Promise<void> {
    await removeDeadNeighbours(this.#options.database)
    await this.#sweepRuns()
    const [held] = await this.#call<{ count: number }>('sweep_held', [])
    if (held !== undefined && held.count > 0) {
      this.#options.onSwept?.('released', held.count)
      this.#options.queue.enqueue()
    }
    await this.#call('sweep_idempotency', [expiredKeysASweep])
  }

  async #sweepRuns(): Promise<void> {
    const { cancelGraceMs = 5_000, database, logger, maxCrashes = 5, onSwept, queue } = this.#options
    const swept = await database.call<Swept>({
      name: 'sweep_runs',
      text: 'select action, tenant_id, run_id from orchestrator.sweep_runs($1, $2, $3)',
      values: [rowsASweep, maxCrashes, cancelGraceMs],
    })
    for (const { action, tenant_id, run_id } of swept) {
      logger.warn({ action, tenant_id, run_id }, 'swept a run')
      onSwept?.(action, 1)
    }
    if (swept.some(({ action }) => action === 'requeued')) queue.enqueue()
    announceStreams(
      database,
      swept.filter(({ action }) => action !== 'requeued').map(({ run_id }) => runStream(run_id)),
    )
  }

  #call<Row extends object>(name: 'sweep_held' | 'sweep_idempotency', values: readonly number[]): Promise<Row[]> {
    const places = values.map((_, i) => `$${i + 1}`).join(', ')
    return this.#options.database.call<Row>({
      name,
      text: `select orchestrator.${name}(${places}) as count`,
      values: [...values],
    })
  }

  #schedule(pauseMs = this.#pauseMs()): void {
    if (this.#isStopped) return
    const { logger } = this.#options
    this.#next = setTimeout(() => {
      this.#sweeping = this.sweep()
        .catch(error => logger.warn({ error }, 'a sweep failed'))
        .finally(() => this.#schedule())
    }, pauseMs)
  }

  /** Replicas that were started together should not sweep together. */
  #pauseMs(): number {
    return (this.#options.intervalMs ?? 2_000) * (0.75 + Math.random() / 2)
  }
}
