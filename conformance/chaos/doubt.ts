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

/** The database was away when the call was begun or let go of, so that its executor lost it or could not record it. */
function wasGivenUp(doubt: Doubt, kill: Kill, leaseMs: number): boolean {
  const isOver = Math.max(kill.at + leaseMs, kill.readyAt ?? Number.POSITIVE_INFINITY) + lateMs
  const letGoAt = doubt.abandonedAt ?? doubt.answeredAt ?? doubt.begunAt
  return letGoAt <= isOver && lastSign(doubt, leaseMs) >= kill.at
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
