import { cpuOf, cpuOfTree } from '../cpu-time.ts'
import type { BenchDatabase } from './database.ts'

/** What the parts of a node have used so far: microseconds of CPU by part, and what the database has done. */
export interface Usage {
  readonly cpu: Readonly<Record<string, number>>
  readonly commits: number
  /** Flushes of the write-ahead log. */
  readonly flushes: number
}

export async function usageOf(database: BenchDatabase, pids: Readonly<Record<string, number>>): Promise<Usage> {
  const { rows } = await database.owner.query<{ commits: string; flushes: string }>(
    `select (select xact_commit from pg_stat_database where datname = current_database()) as commits,
       (select coalesce(sum(fsyncs), 0) from pg_stat_io where object = 'wal') as flushes`,
  )
  const parts = Object.entries(pids).map(([name, pid]) => [name, cpuOf(pid)])
  return {
    cpu: { ...Object.fromEntries(parts), postgres: cpuOfTree(database.pid) },
    commits: Number(rows[0]?.commits),
    flushes: Number(rows[0]?.flushes),
  }
}

/** What was used in between, divided by the number of runs. */
export function usagePerRun(before: Usage, after: Usage, runs: number): Usage {
  const cpu = Object.entries(after.cpu).map(([name, micros]) => [name, (micros - (before.cpu[name] ?? 0)) / runs])
  return {
    cpu: Object.fromEntries(cpu),
    commits: (after.commits - before.commits) / runs,
    flushes: (after.flushes - before.flushes) / runs,
  }
}
