import { checkValue } from './check-value.ts'
import type { Examination } from './examiner/examination.ts'
import { allowed, blockReason, joinOutcomes, type PolicyOutcome } from './outcome.ts'
import type { Action } from './rules/action-rule.ts'
import type { Ruleset } from './ruleset.ts'

/** Holds an action, and every text within its attributes, against a ruleset. */
export function inspectAction(
  action: Action,
  ruleset: Ruleset,
  path = 'action',
  examination?: Examination,
): PolicyOutcome {
  const reasons = ruleset.actionRules.filter(rule => rule.isBroken(action)).map(rule => blockReason(ruleset, rule))
  const { value: _, ...attributes } = checkValue(action.attributes ?? {}, ruleset, {
    path: `${path}/attributes`,
    examination,
  })
  return joinOutcomes([reasons.length === 0 ? allowed : { decision: 'blocked', reasons, redactions: [] }, attributes])
}
