import { fail } from '#errors'
import type { Finding, FindingKind } from '../finding.ts'
import type { Ruleset } from '../ruleset.ts'
import { needsExaminer } from '../rulesets.ts'
import type { Examiner } from './examiner.ts'

/** None where patterns are enough. Errors: `dependency_unavailable` where the ruleset needs an examiner and there is none. */
export function examinationFor(ruleset: Ruleset, examiner: Examiner | null): Examination | undefined {
  if (!needsExaminer(ruleset)) return undefined
  return examiner === null
    ? fail('dependency_unavailable', 'No detector is configured that finds what the ruleset names.')
    : new Examination(examiner, ruleset.kinds)
}

const atOnce = 8

/**
 * What the examiner finds in the texts of one call. First the texts are collected by a check whose result is thrown away,
 * then all are examined, and then they are checked: a text that nobody examined is an error, and passes nowhere.
 */
export class Examination {
  readonly #examiner: Examiner
  readonly #kinds: ReadonlySet<FindingKind>
  readonly #known = new Map<string, readonly Finding[]>()
  #wanted: Set<string> | null = null

  constructor(examiner: Examiner, kinds: ReadonlySet<FindingKind>) {
    this.#examiner = examiner
    this.#kinds = kinds
  }

  /** Examines every text that `check` asks about. Errors: `dependency_unavailable`, and those of `check`. */
  async prepare(check: () => unknown, signal: AbortSignal): Promise<void> {
    const wanted = new Set<string>()
    this.#wanted = wanted
    try {
      check()
    } finally {
      this.#wanted = null
    }
    const texts = [...wanted]
    for (let at = 0; at < texts.length; at += atOnce) {
      await Promise.all(texts.slice(at, at + atOnce).map(text => this.#examine(text, signal)))
    }
  }

  findingsIn(text: string): readonly Finding[] {
    const known = this.#known.get(text)
    if (known !== undefined || text.trim() === '') return known ?? []
    if (this.#wanted === null) throw new Error('A text was checked that the examiner has not seen.')
    this.#wanted.add(text)
    return []
  }

  async #examine(text: string, signal: AbortSignal): Promise<void> {
    const findings = await this.#examiner.examine(text, signal)
    this.#known.set(
      text,
      findings.filter(({ kind }) => this.#kinds.has(kind)),
    )
  }
}
