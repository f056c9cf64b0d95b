import type { FindingKind, Span } from '../finding.ts'

/** More text could change the answer. */
export const undecided = Symbol('undecided')

export type Match = Span | null | typeof undecided

/**
 * Finds one kind of entity. What it says of a position depends on the text from there on and on at most `lookBehind`
 * characters before: so a text can be read in pieces, and finding costs linear time.
 */
export interface Detector {
  readonly kind: FindingKind
  /** The characters with which an entity, or what introduces it, begins; of those up to U+024F. */
  readonly begins: RegExp
  /** Whether it looks only where a word begins. */
  readonly atWordStart: boolean
  /** Looks at one position. Unless `isWhole`, text may follow, and an answer that it could change is `undecided`. */
  match(text: string, at: number, isWhole: boolean): Match
}

/** How many characters before a position may bear on it. */
export const lookBehind = 128
