import { detectorsOf } from './detectors/detectors.ts'
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
  const redacts = new Set(rulesets.flatMap(ruleset => [...ruleset.redacts]))
  const kinds = new Set([...redacts, ...kindRules.flatMap(rule => [...rule.kinds])])
  return {
    id: rulesets.map(({ id }) => id).join('+'),
    version: 1,
    description: rulesets.map(({ description }) => description).join(' '),
    directions: new Set(rulesets.flatMap(ruleset => [...ruleset.directions])),
    redacts,
    scan: createScanner(detectorsOf(kinds)),
    textRules: rulesets.flatMap(ruleset => ruleset.textRules),
    kindRules,
    actionRules: rulesets.flatMap(ruleset => ruleset.actionRules),
  }
}
