import { fail } from '#errors'
import { compileCondition } from './condition.ts'
import type { PolicyDocument } from './document.ts'
import { isWithinBounds } from './policy-request.ts'
import { unknownAction } from './unknown-action.ts'
import { actions, fits } from './vocabulary.ts'

interface Fault {
  /** A JSON Pointer into the document. */
  readonly path: string
  readonly message: string
}

/**
 * What a schema cannot say of a policy: its actions exist, its condition compiles, its members suit its effect. Errors:
 * `invalid_request`, with every fault.
 */
export function checkDocument(document: PolicyDocument, rulesetIds: readonly string[]): void {
  const errors = [...actionFaults(document), ...conditionFaults(document), ...effectFaults(document, rulesetIds)]
  if (errors.length === 0) return
  const message = errors.map(({ path, message }) => `${path}: ${message}`).join('; ')
  fail('invalid_request', `The policy cannot be used: ${message}.`, { details: { errors } })
}

function actionFaults({ actions: patterns, fixtures }: PolicyDocument): Fault[] {
  const unknown = patterns.flatMap((pattern, index) =>
    actions.some(action => fits(action, pattern)) ? [] : [unknownAction(pattern, `/actions/${index}`)],
  )
  const inFixtures = fixtures.flatMap(({ action, attributes = {} }, index): Fault[] => [
    ...((actions as readonly string[]).includes(action) ? [] : [unknownAction(action, `/fixtures/${index}/action`)]),
    ...(isWithinBounds(attributes)
      ? []
      : [{ path: `/fixtures/${index}/attributes`, message: 'are larger than conditions can look at' }]),
  ])
  return [...unknown, ...inFixtures]
}

function conditionFaults({ when }: PolicyDocument): Fault[] {
  try {
    if (when !== undefined) compileCondition(when)
    return []
  } catch (error) {
    return [{ path: '/when', message: (error as Error).message }]
  }
}

function effectFaults({ actions: patterns, effect, limit, ruleset }: PolicyDocument, rulesetIds: readonly string[]) {
  const faults: Fault[] = []
  const fault = (path: string, message: string) => faults.push({ path, message })
  if (limit !== undefined && effect !== 'deny') fault('/limit', 'goes with the effect deny alone')
  if (effect !== 'redact') {
    if (ruleset !== undefined) fault('/ruleset', 'goes with the effect redact alone')
    return faults
  }
  if (ruleset === undefined) fault('/ruleset', `is missing; the effect redact needs one of ${rulesetIds.join(', ')}`)
  else if (!rulesetIds.includes(ruleset))
    fault('/ruleset', `no ruleset is named ${ruleset}; there are ${rulesetIds.join(', ')}`)
  if (!patterns.every(pattern => pattern.startsWith('model.')))
    fault('/actions', 'must be model.chat, model.embed or model.*; nothing else has content to redact')
  return faults
}
