import { setTimeout as sleep } from 'node:timers/promises'
import type { StatementRunner } from '#tenancy'

export interface SealerOptions {
  readonly database: StatementRunner
  /** Hears of a failed round, for the log; the next one follows. */
  readonly onError: (error: Error) => void
  /** From the end of one round to the next; default 1,000. */
  readonly intervalMs?: number
}

/** Chains new audit records, per tenant and within a second or so. Any number of processes may run one. */
export interface Sealer {
  start(): void
  /** Ends after the round under way. */
  stop(): Promise<void>
}

/** Records sealed by one statement; small enough that no other writer is held up for long. */
const batchSize = 500

export function createSealer({ database, onError, intervalMs = 1_000 }: SealerOptions): Sealer {
  const stopping = new AbortController()
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        while ((await sealAudit(database)) === batchSize && !stopping.signal.aborted);
      } catch (cause) {
        onError(new Error('Sealing the audit log failed', { cause }))
      }
      await sleep(intervalMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }

  return {
    start() {
      running ??= run()
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** Seals the oldest unsealed records of all tenants, and returns how many; 0 too where another process is at it. */
export async function sealAudit(database: StatementRunner): Promise<number> {
  const text = 'select platform.seal_audit($1) as sealed'
  const [row] = await database.call<{ sealed: number }>({ name: 'seal_audit', text, values: [batchSize] })
  return row?.sealed ?? 0
}
