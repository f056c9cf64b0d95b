import type { FindingKind, Span } from '../finding.ts'
import type { Opening } from './opening.ts'

/** More text could change the answer. */
export const undecided = Symbol('undecided')

export type Match = Span | null | typeof undecided

/**
 * Finds one kind of entity. What it says of a position depends on the text from there on and on at most `lookBehind`
 * characters before: so a text can be read in pieces, and finding costs linear time.
 */
export interface Detector {
  readonly kind: FindingKind
  /** How an entity, or what introduces it, may begin; nothing that begins otherwise is looked at. The first of the characters lie below U+0250. */
  readonly begins: readonly Opening[]
  /** What must stand within the next characters too, where that is known. */
  readonly needs?: Sign
  /** Whether it looks only where a word begins. */
  readonly atWordStart: boolean
  /** Looks at one position. Unless `isWhole`, text may follow, and an answer that it could change is `undecided`. */
  match(text: string, at: number, isWhole: boolean): Match
}

/** One of these texts begins at most so many characters behind the position, and none is longer than `longest`. */
export interface Sign {
  readonly texts: readonly string[]
  readonly within: number
  readonly longest: number
}

/** How many characters before a position may bear on it. */
export const lookBehind = 128
