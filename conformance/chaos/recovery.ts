import { type Kill, type KillKind, killKinds } from './killer.ts'
import type { ChaosPlatform } from './platform.ts'
import type { Call } from './tool-server.ts'

/** How long it took after kills of one kind, in milliseconds. */
export interface Recovery {
  readonly kind: KillKind
  readonly kills: number
  /** Until the process did its work again, its time of being left dead included. */
  readonly ready: readonly number[]
  /** Until the first event of each run that had lost its call (executor), or of any run (postgres). */
  readonly progress: readonly number[]
}

export async function recoveries(
  platform: ChaosPlatform,
  calls: ReadonlyMap<string, readonly Call[]>,
  kills: readonly Kill[],
): Promise<Recovery[]> {
  const found: Recovery[] = []
  for (const kind of killKinds) {
    const own = kills.filter(kill => kill.kind === kind)
    if (own.length === 0) continue
    const progress: number[] = []
    for (const kill of own) progress.push(...(await progressAfter(platform, lostCalls(calls, kill), kill)))
    const ready = own.flatMap(({ at, readyAt }) => (readyAt === null ? [] : [readyAt - at]))
    found.push({ kind, kills: own.length, ready, progress })
  }
  return found
}

async function progressAfter(
  platform: ChaosPlatform,
  lostBy: string[],
  { at, kind, revivedAt }: Kill,
): Promise<number[]> {
  // Before it is started again, what it had begun may still commit.
  if (kind === 'postgres' && revivedAt !== null) {
    return platform
      .ask<{ ms: number }>(
        `select extract(epoch from min(time) - $1::timestamptz)::float8 * 1000 as ms from orchestrator.events
         where time > $2 having count(*) > 0`,
        [new Date(at), new Date(revivedAt)],
      )
      .then(rows => rows.map(({ ms }) => ms))
  }
  if (kind !== 'executor') return []
  const rows = await platform.ask<{ ms: number }>(
    `select extract(epoch from min(time) - $1::timestamptz)::float8 * 1000 as ms from orchestrator.events
     where time > $1 and run_id = any ($2) group by run_id`,
    [new Date(at), lostBy],
  )
  return rows.map(({ ms }) => ms)
}

/** Runs of which a call was under way in the process that was killed. */
function lostCalls(calls: ReadonlyMap<string, readonly Call[]>, { at, pid }: Kill): string[] {
  return [...calls.values()]
    .flat()
    .filter(call => call.pid === pid && call.abandonedAt !== null && call.abandonedAt >= at)
    .map(({ runId }) => runId)
}
