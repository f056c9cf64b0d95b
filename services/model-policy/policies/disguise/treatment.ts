import type { FindingKind } from '../finding.ts'

/** What becomes of a finding, the strictest first: where findings of several kinds overlap, that one is done to all. */
export const treatments = ['redact', 'tokenize', 'hash', 'mask'] as const

export type Treatment = (typeof treatments)[number]

export type Treatments = ReadonlyMap<FindingKind, Treatment>

/** The strictest treatment that a ruleset has for these kinds; a kind that it has none for is redacted. */
export function treatmentOf(kinds: readonly FindingKind[], known: Treatments): Treatment {
  const wanted = kinds.map(kind => known.get(kind) ?? 'redact')
  return treatments.find(treatment => wanted.includes(treatment)) ?? 'redact'
}
