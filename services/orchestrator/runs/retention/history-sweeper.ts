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

/** Runs whose history one statement deletes, and keys: some milliseconds' work, which a new run waits for at most. */
const runsASweep = 30
const keysASweep = 100

/**
 * Deletes what is no longer kept: expired keys, old events and old runs, by small batches. Any number may run: one that
 * meets another at work leaves it to that one, so that all together work little more than one. One works a fifth of the
 * time: on two busy cores about 9,000 rows a second, which is what 1,100 runs a second leave with five events and a step
 * each. Where that is not enough it works more, see `restAfter`.
 */
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

  /** One round: until nothing is due, or another sweeper is at it. Errors: dependency_unavailable. */
  async sweep(): Promise<void> {
    const began = performance.now()
    for (let hasMore = true; hasMore && !this.#rounds.isStopped; ) {
      const begun = performance.now()
      const hasMoreKeys = await this.#sweepKeys()
      const hasMoreHistory = await this.#sweepHistory()
      hasMore = hasMoreKeys || hasMoreHistory
      const ended = performance.now()
      if (hasMore) await sleep(restAfter(ended - begun, ended - began))
    }
  }

  async #sweepKeys(): Promise<boolean> {
    const [row] = await this.#options.database.call<{ removed: number }>({
      name: 'sweep_idempotency',
      text: `${turn} select s.removed from turn cross join lateral orchestrator.sweep_idempotency(turn.most) as s(removed)`,
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
      text: `${turn} select s.events, s.steps, s.runs, s.has_more
        from turn cross join lateral orchestrator.sweep_history(turn.most, $2, $3, $4) as s`,
      values: [runsASweep, defaults.eventsDays, defaults.runsDays, keyTtlSeconds],
    })
    if (row === undefined) return false
    const { events, has_more, runs, steps } = row
    swept.inc({ kind: 'events' }, events)
    swept.inc({ kind: 'steps' }, steps)
    swept.inc({ kind: 'runs' }, runs)
    return has_more
  }
}

/** One row, with how many to sweep, for the only sweeper that is at work, none for the others; for this statement. */
const turn = `with turn as materialized (
  select $1::int as most where pg_try_advisory_xact_lock(hashtextextended('orchestrator.sweep_history', 7)))`

const shortRounds = { rest: 4, lastMs: 15 * 60_000 }
const longRounds = { rest: 1 }
const longestRestMs = 2_000

/**
 * Milliseconds to rest after a batch: a multiple of what it took, so that a sweep yields when the database is busy. A round
 * of more than a quarter of an hour finds that more comes, or has been left, than a fifth of the time can sweep; from then
 * on it works half of the time.
 */
export function restAfter(batchMs: number, roundMs: number): number {
  const { rest } = roundMs < shortRounds.lastMs ? shortRounds : longRounds
  return Math.min(longestRestMs, rest * batchMs)
}
