import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '#storage'
import type { Counter, Logger } from '#telemetry'
import { Rounds } from '../../rounds.ts'

/** How long what is over is kept for tenants who say nothing of it; null is for ever. */
export interface RetentionDefaults {
  readonly eventsDays: number | null
  readonly runsDays: number | null
}

export interface HistorySweeperOptions {
  readonly database: Pick<Database<unknown>, 'call'>
  readonly defaults: RetentionDefaults
  /** How long an idempotency key is remembered; a run is kept no shorter. */
  readonly keyTtlSeconds: number
  readonly swept: Pick<Counter<'kind'>, 'inc'>
  readonly logger: Pick<Logger, 'warn'>
  /** Default 5,000. */
  readonly intervalMs?: number
}

interface Swept {
  events: number
  steps: number
  runs: number
  has_more: boolean
}

/** Runs whose history one statement deletes: it takes some tens of milliseconds at most. */
const runsASweep = 100
const keysASweep = 500

/** Deletes what is no longer kept: expired keys, old events and old runs, by small batches. Any number may run. */
export class HistorySweeper {
  readonly #options: HistorySweeperOptions
  readonly #rounds: Rounds

  constructor(options: HistorySweeperOptions) {
    const { intervalMs = 5_000, logger } = options
    this.#options = options
    this.#rounds = new Rounds({ work: () => this.sweep(), logger, intervalMs })
  }

  start(): void {
    this.#rounds.start()
  }

  /** Ends after the batch under way. */
  stop(): Promise<void> {
    return this.#rounds.stop()
  }

  /** One round: until nothing is due. Errors: dependency_unavailable. */
  async sweep(): Promise<void> {
    for (let hasMore = true; hasMore && !this.#rounds.isStopped; ) {
      const begun = performance.now()
      const hasMoreKeys = await this.#sweepKeys()
      const hasMoreHistory = await this.#sweepHistory()
      hasMore = hasMoreKeys || hasMoreHistory
      // It rests twice as long as it worked, so that it yields when the database is busy.
      if (hasMore) await sleep(2 * (performance.now() - begun))
    }
  }

  async #sweepKeys(): Promise<boolean> {
    const text = 'select orchestrator.sweep_idempotency($1) as removed'
    const [row] = await this.#options.database.call<{ removed: number }>({
      name: 'sweep_idempotency',
      text,
      values: [keysASweep],
    })
    const removed = row?.removed ?? 0
    this.#options.swept.inc({ kind: 'idempotency' }, removed)
    return removed === keysASweep
  }

  async #sweepHistory(): Promise<boolean> {
    const { database, defaults, keyTtlSeconds, swept } = this.#options
    const [row] = await database.call<Swept>({
      name: 'sweep_history',
      text: 'select events, steps, runs, has_more from orchestrator.sweep_history($1, $2, $3, $4)',
      values: [runsASweep, defaults.eventsDays, defaults.runsDays, keyTtlSeconds],
    })
    const { events, has_more, runs, steps } = row as Swept
    swept.inc({ kind: 'events' }, events)
    swept.inc({ kind: 'steps' }, steps)
    swept.inc({ kind: 'runs' }, runs)
    return has_more
  }
}
