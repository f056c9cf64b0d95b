import type { PolicyOutcome } from '../policies/outcome.ts'
import type { ChatOptions, Usage } from '../providers/provider.ts'
import type { CatalogModel } from '../routing/catalog.ts'
import type { Candidate } from '../routing/chain.ts'
import type { Size } from './bounds.ts'

export type Operation = 'chat' | 'embed'

/** The part of a call that differs by operation, once its input has been inspected. */
export interface Work<Result> extends Size {
  /** What a call gives that is only decided, not made. */
  readonly nothing: Result
  /** What has been found so far, in input and output. */
  outcome(): PolicyOutcome
  /** All that the model is asked, as plain JSON: the same for calls that it may answer alike. */
  question(model: CatalogModel, outputTokens: number | null): object
  /** The model's own answer, before anything was checked; null where it is not whole. */
  answer(): object | null
  /** Asks the candidate, for at most so many output tokens where that is not left to the model. */
  run(candidate: Candidate, options: ChatOptions, outputTokens: number | null): Promise<Result>
  /** What a model used whose answer broke off, told once; null where nothing of it had come. */
  takeUsed(candidate: Candidate): Usage | null
  /** What a model used that was given up because another one answered; null where it was not asked. */
  lost(candidate: Candidate): Usage | null
  /** Where pieces of the answer go; absent where it comes whole. */
  readonly onDelta?: (text: string) => void
}
