import { type Treatment, treatmentOf } from './disguise/treatment.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Ruleset } from './ruleset.ts'
import type { Sighting } from './scan.ts'

/** What the policies made of something. Source: schemas/policy/PolicyOutcome.json. */
export interface PolicyOutcome {
  readonly decision: 'allowed' | 'blocked' | 'redacted'
  /** Each names the policy; none quotes the text. */
  readonly reasons: readonly string[]
  readonly redactions: readonly Redaction[]
}

export interface Redaction extends Finding {
  /** Where the text stands, for example `messages/0/content`. */
  readonly path: string
  /** Absent where it was redacted. */
  readonly treatment?: Exclude<Treatment, 'redact'>
}

export const allowed: PolicyOutcome = { decision: 'allowed', reasons: [], redactions: [] }

/** The outcome of all together: blocked where one is, else redacted where one is. */
export function joinOutcomes(outcomes: readonly PolicyOutcome[]): PolicyOutcome {
  if (outcomes.every(outcome => outcome === allowed)) return allowed
  const decisions = new Set(outcomes.map(outcome => outcome.decision))
  return {
    decision: decisions.has('blocked') ? 'blocked' : decisions.has('redacted') ? 'redacted' : 'allowed',
    reasons: [...new Set(outcomes.flatMap(outcome => outcome.reasons))],
    redactions: outcomes.flatMap(outcome => outcome.redactions),
  }
}

export function blockReason(ruleset: Ruleset, rule: { readonly id: string; readonly reason: string }): string {
  return `${ruleset.id}/${rule.id}: ${rule.reason}`
}

export function redactReason(ruleset: Ruleset, kinds: Iterable<FindingKind>): string {
  return `${ruleset.id}: found ${[...new Set(kinds)].sort().join(', ')}`
}

/** A finding as it is told to the caller, who may not see the text. `offset` is where its text begins in the whole. */
export function redactionOf(
  { end, kind, kinds, start }: Sighting,
  path: string,
  { treatments }: Pick<Ruleset, 'treatments'>,
  offset = 0,
): Redaction {
  const treatment = treatmentOf(kinds, treatments)
  const redaction = { path, kind, start: start + offset, end: end + offset }
  return treatment === 'redact' ? redaction : { ...redaction, treatment }
}
