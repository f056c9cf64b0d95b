import type { Disguise } from './disguise/disguise.ts'
import type { Examination } from './examiner/examination.ts'
import type { Finding } from './finding.ts'
import { allowed, blockReason, type PolicyOutcome, redactionOf, redactReason } from './outcome.ts'
import { redactSpans, replacing } from './redact-spans.ts'
import { applyTextRules, type TextRule } from './rules/text-rule.ts'
import type { Direction, Ruleset } from './ruleset.ts'
import { joinSightings, type Sighting } from './scan.ts'

export interface TextPlace {
  /** Where the text stands, for example `messages/0/content`; names it in the redactions. */
  readonly path?: string
  /** Which way the text goes; left out, a ruleset for either applies. */
  readonly direction?: Direction
  /** Of the call that the text belongs to; left out, all that is found is redacted. */
  readonly disguise?: Disguise | undefined
  /** Of the call, where the ruleset names what only an external detector finds. */
  readonly examination?: Examination | undefined
}

export interface TextOutcome extends PolicyOutcome {
  /** The text that may pass; empty where the decision is `blocked`. */
  readonly text: string
}

/** Holds a text against a ruleset. Linear in the length of the text. */
export function checkText(
  text: string,
  ruleset: Ruleset,
  { direction, disguise, examination, path = '' }: TextPlace = {},
): TextOutcome {
  if (direction !== undefined && !ruleset.directions.has(direction)) return { ...allowed, text }
  const whole = { from: 0, to: text.length, isWhole: true }
  const scanned = ruleset.scan(text, whole).findings
  const findings = examination === undefined ? scanned : withExamined(scanned, examination.findingsIn(text))
  const reasons = blockReasons(ruleset, findings, applyTextRules(ruleset.textRules, text, whole).broken)
  if (reasons.length === 0 && findings.length === 0) return { ...allowed, text }
  const redactions = findings.map(finding => redactionOf(finding, path, ruleset))
  if (reasons.length > 0) return { decision: 'blocked', reasons, redactions, text: '' }
  return {
    decision: 'redacted',
    reasons: [
      redactReason(
        ruleset,
        findings.map(finding => finding.kind),
      ),
    ],
    redactions,
    text: redactSpans(text, findings, whole, replacing(ruleset, direction ?? 'input', disguise)),
  }
}

function withExamined(scanned: readonly Sighting[], examined: readonly Finding[]): readonly Sighting[] {
  if (examined.length === 0) return scanned
  return joinSightings([
    ...scanned,
    ...examined.map(finding => ({ ...finding, kinds: [finding.kind], at: finding.start })),
  ])
}

/** The reasons for which a text is blocked that has these findings and breaks these rules; empty where it is not. */
export function blockReasons(ruleset: Ruleset, findings: readonly Sighting[], broken: readonly TextRule[]): string[] {
  if (findings.length === 0 && broken.length === 0) return []
  const kinds = findings.flatMap(finding => finding.kinds)
  const byKind = ruleset.kindRules.filter(rule => kinds.some(kind => rule.kinds.has(kind)))
  return [...byKind, ...broken].map(rule => blockReason(ruleset, rule))
}
