import type { Provider } from '../providers/provider.ts'
import type { CatalogModel } from './catalog.ts'
import type { ProviderState } from './provider-state.ts'

/** A model that a call may use, and who serves it. */
export interface Candidate {
  readonly model: CatalogModel
  readonly provider: Provider
  readonly state: ProviderState
  /** A canary's share of the calls puts it first. */
  readonly isCanary?: boolean
}

/** Candidates in the order in which they are tried; never empty. */
export type Chain = readonly [Candidate, ...Candidate[]]

/** The models that a call may use, and those that it may not. */
export interface Plan {
  readonly chain: Chain
  /** Milliseconds after which a second model is asked too, while the first has not begun to answer; null: never. */
  readonly hedgeAfterMs: number | null
  readonly skipped: readonly Considered[]
}

/** What became of a model on the way to an answer, and why. */
export interface Considered {
  readonly backend: string
  readonly model: string
  readonly outcome: 'chosen' | 'skipped' | 'failed'
  /** Of those that were not chosen. */
  readonly reason?: string
}

export function skip({ backend, modelId }: CatalogModel, reason: string): Considered {
  return { backend, model: modelId, outcome: 'skipped', reason }
}
