import type { ProcessMark } from './process-identity.ts'

export type UnitState = 'stopped' | 'starting' | 'running' | 'waiting' | 'refused' | 'stopping'

/** One process of a node, as its supervisor sees it. */
export interface UnitStatus {
  readonly name: string
  /** `waiting`: it ended and will be started again; `refused`: its settings are not valid, so that would not help. */
  readonly state: UnitState
  readonly process: ProcessMark | null
  readonly startedAt: string | null
  /** How often it was started again after it had ended unasked. */
  readonly restarts: number
  readonly lastExit: UnitExit | null
  /** How long it waits before it is started again; null in any other state. */
  readonly pauseMs: number | null
}

export interface UnitExit {
  readonly at: string
  /** `exit 1`, `SIGKILL` … */
  readonly reason: string
}
