import { type Disguise, redacted } from './disguise/disguise.ts'
import { treatmentOf } from './disguise/treatment.ts'
import type { Direction, Ruleset } from './ruleset.ts'
import type { Sighting } from './scan.ts'

/** The part of the text with each finding replaced by what `replace` writes for it. The findings are in order and do not overlap. */
export function redactSpans(
  text: string,
  findings: readonly Sighting[],
  { from, to }: { from: number; to: number },
  replace: Replace,
): string {
  let redacted = ''
  let position = from
  for (const finding of findings) {
    const { end, start } = finding
    redacted += `${text.slice(position, start)}${replace(finding, text.slice(start, end))}`
    position = end
  }
  return redacted + text.slice(position, to)
}

/** Writes what stands in the place of a finding. */
export type Replace = (finding: Sighting, original: string) => string

/** What a ruleset does to its findings; hashes and tokens need the disguise of a call, and are redactions without it. */
export function replacing(ruleset: Ruleset, direction: Direction, disguise: Disguise | undefined): Replace {
  return (finding, original) =>
    disguise?.replace(finding, treatmentOf(finding.kinds, ruleset.treatments), original, direction) ??
    redacted(finding.kind)
}
