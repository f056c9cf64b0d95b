import { blockReasons, checkText, type TextPlace } from './check-text.ts'
import { lookBehind } from './detectors/detector.ts'
import type { Disguise } from './disguise/disguise.ts'
import type { Examination } from './examiner/examination.ts'
import { allowed, type PolicyOutcome, type Redaction, redactionOf, redactReason } from './outcome.ts'
import { type Replace, redactSpans, replacing } from './redact-spans.ts'
import { applyTextRules } from './rules/text-rule.ts'
import type { Ruleset } from './ruleset.ts'

/** Lets a text through in pieces, as `checkText` would let it through whole, however it is cut. */
export interface StreamRedactor {
  /** What may be sent on now; empty while the end of the text so far could be the beginning of something else. */
  push(delta: string): string
  /** The rest. */
  end(): string
  /** What the policy has made of the text so far. Once `blocked`, nothing comes any more. */
  readonly outcome: PolicyOutcome
}

/**
 * A redactor of what a model writes. It holds back a bounded part of the text, at most what one finding may span, or all
 * of it where an external detector has to examine it.
 */
export function createStreamRedactor(
  ruleset: Ruleset,
  path = 'output/content',
  disguise?: Disguise,
  examination?: Examination,
): StreamRedactor {
  if (!ruleset.directions.has('output')) return transparent
  if (examination !== undefined) return new WholeRedactor(ruleset, { path, direction: 'output', disguise, examination })
  return new Redactor(ruleset, path, disguise)
}

/** Holds all of a text back until its end: what is examined elsewhere is examined whole. */
class WholeRedactor implements StreamRedactor {
  readonly #ruleset: Ruleset
  readonly #place: TextPlace
  #text = ''
  outcome: PolicyOutcome = allowed

  constructor(ruleset: Ruleset, place: TextPlace) {
    this.#ruleset = ruleset
    this.#place = place
  }

  push(delta: string): string {
    this.#text += delta
    return ''
  }

  end(): string {
    const { text, ...outcome } = checkText(this.#text, this.#ruleset, this.#place)
    this.outcome = outcome
    return text
  }
}

const transparent: StreamRedactor = { push: delta => delta, end: () => '', outcome: allowed }

/** So much may be held back and yet be looked at again with every delta; beyond it, only when an eighth has come. */
const patience = 1024

class Redactor implements StreamRedactor {
  readonly #ruleset: Ruleset
  readonly #path: string
  readonly #replace: Replace
  /** The last of what was decided, which detectors look back on; then what is held back. */
  #text = ''
  #decided = 0
  /** Offset of `#text` in the whole text. */
  #offset = 0
  #lookAgainAt = 0
  #reasons: readonly string[] = []
  readonly #redactions: Redaction[] = []

  constructor(ruleset: Ruleset, path: string, disguise: Disguise | undefined) {
    this.#replace = replacing(ruleset, 'output', disguise)
    this.#ruleset = ruleset
    this.#path = path
  }

  get outcome(): PolicyOutcome {
    if (this.#reasons.length === 0 && this.#redactions.length === 0) return allowed
    const redactions = [...this.#redactions]
    if (this.#reasons.length > 0) return { decision: 'blocked', reasons: this.#reasons, redactions }
    const reason = redactReason(
      this.#ruleset,
      redactions.map(redaction => redaction.kind),
    )
    return { decision: 'redacted', reasons: [reason], redactions }
  }

  push(delta: string): string {
    if (this.#reasons.length > 0) return ''
    this.#text += delta
    return this.#text.length < this.#lookAgainAt ? '' : this.#advance(false)
  }

  end(): string {
    return this.#reasons.length > 0 ? '' : this.#advance(true)
  }

  #advance(isWhole: boolean): string {
    const text = this.#text
    const stretch = { from: this.#decided, to: isWhole ? text.length : endOfCharacters(text), isWhole }
    const { broken, decidedTo: to } = applyTextRules(this.#ruleset.textRules, text, stretch)
    const { findings, decidedTo } = this.#ruleset.scan(text, { ...stretch, to })
    for (const finding of findings) this.#redactions.push(redactionOf(finding, this.#path, this.#ruleset, this.#offset))
    this.#reasons = blockReasons(this.#ruleset, findings, broken)
    if (this.#reasons.length > 0) return ''
    const passed = redactSpans(text, findings, { from: this.#decided, to: decidedTo }, this.#replace)
    this.#keepFrom(decidedTo)
    return passed
  }

  #keepFrom(decidedTo: number): void {
    const start = Math.max(0, decidedTo - lookBehind)
    this.#text = this.#text.slice(start)
    this.#decided = decidedTo - start
    this.#offset += start
    const held = this.#text.length - this.#decided
    this.#lookAgainAt = held > patience ? this.#text.length + held / 8 : 0
  }
}

/** The text's length without half a character at its end. */
function endOfCharacters(text: string): number {
  const last = text.length > 0 ? text.charCodeAt(text.length - 1) : 0
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length
}
