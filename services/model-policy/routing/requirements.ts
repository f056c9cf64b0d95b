import type { Capability } from './catalog.ts'
import type { Measured } from './provider-state.ts'

/** What the call needs of a model. */
export interface ChainRequirements {
  readonly operation: Capability
  /** Who calls, for a canary's share: always the same for a run. */
  readonly caller?: string
  /** Milliseconds until the answer begins, where it is streamed, or is whole; slower models are passed over if they can. */
  readonly latency?: { readonly mostMs: number; readonly measured: Measured }
  /** False where the tenant has no token budget, without which no cloud may be used that needs permission. */
  readonly hasBudget?: boolean
  readonly minContextTokens?: number
  /** The call holds images, which not every model takes. */
  readonly needsVision?: boolean
  /** Held against the upper bound `atMost`; a model whose price nobody knows never meets it. */
  readonly maxCostUsd?: number
  /** A budget in US dollars is to be held, which a model without a price would escape. */
  readonly needsPrice?: boolean
  /** The most tokens that the call can use; without `outputTokens`, what the model can put out. */
  readonly atMost?: { readonly inputTokens: number; readonly outputTokens?: number }
}
