import type { Provider } from '../providers/provider.ts'
import type { CatalogModel } from './catalog.ts'

/** A model that a call may use, and who serves it. */
export interface Candidate {
  readonly model: CatalogModel
  readonly provider: Provider
}

/** Candidates in the order in which they are tried; never empty. */
export type Chain = readonly [Candidate, ...Candidate[]]
