import { type Condition, compileCondition } from './condition.ts'
import type { Effect, PolicyDocument, PolicyLimit } from './document.ts'
import type { PolicyRequest, PolicySubject } from './policy-request.ts'
import { fits } from './vocabulary.ts'

/** One version of a policy, ready to be asked. */
export interface CompiledPolicy {
  readonly policyId: string
  readonly version: number
  readonly effect: Effect
  readonly reason: string
  readonly actions: readonly string[]
  /** Null where the policy does not depend on how often. */
  readonly limit: PolicyLimit | null
  /** What a text is held against beside the tenant's own ruleset, where the effect is `redact`. */
  readonly ruleset: string | null
  /** Whether subject and resource are among those it is about; whether it applies is for `condition` to say. */
  concerns(request: PolicyRequest): boolean
  readonly condition: Condition | null
}

/** Makes a document ready. Throws an error that says what is wrong with its condition. */
export function compilePolicy(policyId: string, version: number, document: PolicyDocument): CompiledPolicy {
  const { actions, effect, limit = null, reason, resources, ruleset = null, subjects, when } = document
  return {
    policyId,
    version,
    effect,
    reason,
    actions,
    limit,
    ruleset,
    concerns: ({ resource, subject }) =>
      resources.some(pattern => fits(resource.id, pattern)) && subjects.some(pattern => isAmong(subject, pattern)),
    condition: when === undefined ? null : compileCondition(when),
  }
}

/** `*` is everybody; `agent:` and `principal:` go before an id, whose final `*` stands for any ending. */
function isAmong({ agent_id, principal_id }: PolicySubject, pattern: string): boolean {
  if (pattern === '*') return true
  const colon = pattern.indexOf(':')
  const id = pattern.slice(colon + 1)
  // Who acts for no agent is not among the agents, not even among all of them.
  if (pattern.startsWith('agent:')) return agent_id !== '' && fits(agent_id, id)
  return fits(principal_id, id)
}
