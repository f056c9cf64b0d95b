import { type Treatment, type Treatments, treatments } from './disguise/treatment.ts'
import type { FindingKind } from './finding.ts'
import type { Ruleset } from './ruleset.ts'
import { createScanner } from './scan.ts'

const joined = new WeakMap<Ruleset, Map<string, Ruleset>>()

/** One ruleset that finds, redacts and blocks all that the tenant's own does and the others do, in either's directions. */
export function joinRulesets(own: Ruleset, others: readonly Ruleset[]): Ruleset {
  const further = others.filter(other => other !== own)
  if (further.length === 0) return own
  const key = further.map(({ id }) => id).join(' ')
  const known = joined.get(own) ?? new Map<string, Ruleset>()
  joined.set(own, known)
  const ruleset = known.get(key) ?? join([own, ...further])
  known.set(key, ruleset)
  return ruleset
}

function join(rulesets: readonly Ruleset[]): Ruleset {
  const kindRules = rulesets.flatMap(ruleset => ruleset.kindRules)
  const kinds = new Set(rulesets.flatMap(ruleset => [...ruleset.kinds]))
  return {
    id: rulesets.map(({ id }) => id).join('+'),
    version: 1,
    description: rulesets.map(({ description }) => description).join(' '),
    directions: new Set(rulesets.flatMap(ruleset => [...ruleset.directions])),
    treatments: strictest(rulesets),
    // Originals go where all of them let them go.
    restoresInToolCalls: rulesets.every(ruleset => ruleset.restoresInToolCalls),
    kinds,
    scan: createScanner(kinds),
    textRules: rulesets.flatMap(ruleset => ruleset.textRules),
    kindRules,
    actionRules: rulesets.flatMap(ruleset => ruleset.actionRules),
  }
}

/** Of what the rulesets do with a kind, the strictest. */
function strictest(rulesets: readonly Ruleset[]): Treatments {
  const found = new Map<FindingKind, Treatment>()
  for (const treatment of treatments) {
    for (const ruleset of rulesets)
      for (const [kind, wanted] of ruleset.treatments)
        if (wanted === treatment && !found.has(kind)) found.set(kind, treatment)
  }
  return found
}
