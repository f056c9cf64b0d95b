import type { Considered } from './chain.ts'

/** Where a call went, and what else was considered. */
export interface Route {
  readonly backend: string
  readonly model: string
  readonly node: string
  /** Whether an earlier model of the chain could not answer. */
  readonly fallbackUsed: boolean
  /** Calls of backends that it took, retries among them. */
  readonly attempts: number
  /** Each model of the chain that was passed over or asked, the chosen one last. */
  readonly considered: readonly Considered[]
  /** The answer was kept from an earlier call. */
  readonly cached?: true
  /** A canary's share of the calls sent it there. */
  readonly canary?: boolean
}
