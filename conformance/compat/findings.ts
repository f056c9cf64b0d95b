import { isDeepStrictEqual } from 'node:util'
import type { Side } from './load.ts'
import type { Place } from './place.ts'
import { type Direction, type Rule, type RuleId, ruleOfVocabulary, rules } from './rules.ts'

export interface Finding {
  readonly rule: Rule
  readonly direction: Direction | null
  readonly document: string
  readonly pointer: string
  /** The version in which the place is to be looked up. */
  readonly side: Side
  /** Names of the operations that it concerns, or of the schema where no operation uses it. */
  readonly subjects: readonly string[]
  readonly was: unknown
  readonly is: unknown
  readonly reason: string | null
}

export interface Change {
  readonly at: Place
  readonly was: unknown
  readonly is: unknown
  readonly direction?: Direction
  readonly subject?: string
  readonly reason?: string
}

/** Gathers findings, each place and rule once, however many operations lead to it. */
export class Findings {
  readonly #found = new Map<string, Omit<Finding, 'subjects'> & { at: Place; subject: string | null }>()
  readonly #subjectsOf: (at: Place) => readonly string[]

  /** `subjectsOf` names the operations that lead to a place. */
  constructor(subjectsOf: (at: Place) => readonly string[]) {
    this.#subjectsOf = subjectsOf
  }

  add(id: RuleId, { at, was, is, direction, subject, reason }: Change): void {
    const isValueGone = id === 'request-enum-value-removed' || id === 'response-enum-value-removed'
    const rule = rules.get((isValueGone ? ruleOfVocabulary(at.document, at.pointer) : null) ?? id) as Rule
    const key = `${rule.id} ${direction ?? ''} ${at.document}#${at.pointer} ${JSON.stringify([was, is])}`
    if (this.#found.has(key)) return
    this.#found.set(key, {
      rule,
      direction: rule.direction ?? direction ?? null,
      document: at.document,
      pointer: at.pointer,
      side: at.specs.side,
      was,
      is,
      reason: reason ?? null,
      at,
      subject: subject ?? null,
    })
  }

  breaking(): Finding[] {
    return this.#all().filter(({ rule }) => rule.effect === 'breaking')
  }

  /** Without those that only show the other side of a breaking one at the same place. */
  additive(): Finding[] {
    const breaking = this.breaking()
    return this.#all().filter(
      note =>
        note.rule.effect === 'additive' &&
        !breaking.some(
          other =>
            other.document === note.document &&
            other.direction === note.direction &&
            (other.pointer === note.pointer || isDeepStrictEqual([other.was, other.is], [note.was, note.is])),
        ),
    )
  }

  #all(): Finding[] {
    return [...this.#found.values()]
      .map(({ at, subject, ...finding }) => {
        const operations = subject === null ? this.#subjectsOf(at) : [subject]
        return { ...finding, subjects: operations.length > 0 ? operations : [at.document] }
      })
      .sort((a, b) => `${a.document}#${a.pointer}`.localeCompare(`${b.document}#${b.pointer}`))
  }
}
