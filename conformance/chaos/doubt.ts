import type { BegunStep } from './evidence.ts'
import type { Kill } from './killer.ts'
import type { Call } from './tool-server.ts'
import type { Holding } from './witness.ts'

/** A call of which the platform has no outcome: who made it, when it began, and when its maker last had to do with it. */
export interface Doubt {
  readonly pid: number | null
  readonly begunAt: number
  /** When it was answered: from then on its maker had to record it. */
  readonly answeredAt: number | null
  /** When its maker let go of it. */
  readonly abandonedAt: number | null
}

/** How late an instant may be noted, or a timer may fire, on a machine that has much to do. */
const lateMs = 1_000

/**
 * The kill for which the outcome of a call is unknown at the instant `by`: the last one that met the very call, in the
 * process that was killed, or when its database was away. Undefined: none did.
 */
export function killThatMet(doubt: Doubt, by: number, kills: readonly Kill[], leaseMs: number): Kill | undefined {
  return kills.findLast(
    kill =>
      kill.at <= by &&
      ((kill.kind === 'executor' && diedWith(doubt, kill, leaseMs)) ||
        (kill.kind === 'postgres' && wasGivenUp(doubt, kill, leaseMs))),
  )
}

/** Its process was killed while the call was under way, or before the answer could be recorded. */
function diedWith(doubt: Doubt, kill: Kill, leaseMs: number): boolean {
  return doubt.pid !== null && doubt.pid === kill.pid && lastSign(doubt, leaseMs) >= kill.at
}

/**
 * The database was away for so long that executors lost their leases or gave up writing, and the call was let go of for
 * that, or could not be recorded. Three heartbeats go into a lease, so one that is missed costs nothing; writes are
 * repeated for a lease's time, all but the last pause.
 */
function wasGivenUp(doubt: Doubt, { at, readyAt }: Kill, leaseMs: number): boolean {
  const backAt = readyAt ?? Number.POSITIVE_INFINITY
  if (backAt - at < leaseMs / 3) return false
  const isOver = Math.max(at + leaseMs, backAt) + lateMs
  if (doubt.abandonedAt !== null) return doubt.abandonedAt >= at + leaseMs / 2 && doubt.abandonedAt <= isOver
  return (doubt.answeredAt ?? doubt.begunAt) <= isOver && lastSign(doubt, leaseMs) >= at
}

/** Until when the call can have been without a record: an executor that cannot record for a lease's time gives it up. */
function lastSign({ abandonedAt, answeredAt }: Doubt, leaseMs: number): number {
  if (abandonedAt !== null) return abandonedAt
  return answeredAt === null ? Number.POSITIVE_INFINITY : answeredAt + leaseMs
}

/** The doubt of a call; one whose maker was gone before it could be looked up was made by whoever held the run. */
export function doubtOfCall(call: Call, holdings: readonly Holding[]): Doubt {
  return call.pid === null ? { ...call, pid: holderOf(call, holdings) } : call
}

/** The doubt of a step that was begun: that of its last call, or, where none arrived, of the call that was to be made. */
export function doubtOfStep(step: BegunStep, calls: readonly Call[], holdings: readonly Holding[]): Doubt {
  const call = calls.at(-1)
  if (call !== undefined) return doubtOfCall(call, holdings)
  return { pid: holderOf(step, holdings), begunAt: step.begunAt, answeredAt: null, abandonedAt: null }
}

/** The process that had been given the run at last by then. */
function holderOf({ begunAt, runId }: BegunStep, holdings: readonly Holding[]): number | null {
  return holdings.findLast(({ at, runId: held }) => held === runId && at <= begunAt)?.pid ?? null
}
