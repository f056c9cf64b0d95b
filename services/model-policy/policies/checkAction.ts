import { fail } from '#errors'
import type { TenantScope } from '#tenancy'
import type { ModelPolicy, ModelPolicyHandler } from '../model-policy.ts'
import { refuseBlocked } from '../models/refuse-blocked.ts'
import { toPolicyRequest } from './engine/policy-request.ts'
import { inspectAction } from './inspect-action.ts'
import { noteDecisions } from './note-decision.ts'
import { joinOutcomes } from './outcome.ts'
import { drawLimits, outcomeOf } from './refusal.ts'
import type { Ruleset } from './ruleset.ts'
import { subjectOf } from './subject.ts'

export const checkAction: ModelPolicyHandler<'checkAction'> = async ({ body, meta, scope }, deps) => {
  const { action, policy_context: context } = body
  meta.audit?.resource(action.resource)
  const stated = { ...action, action: action.kind }
  const request = toPolicyRequest(subjectOf(scope), stated, context, meta.requestId)
  const decision = (await deps.policies.of(scope)).decide(request)
  noteDecisions([decision], deps.metrics, facts => meta.audit?.note(facts))
  const ruleset = rulesetOf(scope, deps)
  const outcome = joinOutcomes([outcomeOf(decision, request), inspectAction(action, ruleset)])
  meta.audit?.note({ action: action.kind, decision: outcome.decision })
  refuseBlocked(outcome)
  await drawLimits(
    decision.limits.map(({ policy }) => policy),
    request,
    scope,
    deps.rates,
  )
  const { decision: made, reasons, redactions } = outcome
  return {
    status: 200,
    body: {
      policy_result: {
        request_id: meta.requestId,
        decision: made,
        reasons: [...reasons],
        redactions: [...redactions],
      },
    },
  }
}

/** The tenant's own; where that does not exist, nothing can be held against it, and so nothing may pass. */
function rulesetOf({ tenant }: TenantScope, { rulesets }: ModelPolicy): Ruleset {
  const { defaultPolicyId = 'default' } = tenant
  if (rulesets.ids.includes(defaultPolicyId)) return rulesets.get(defaultPolicyId)
  const reasons = [`default_policy_id is ${defaultPolicyId}, and no ruleset has that name`]
  fail('policy_blocked', `The tenant's ruleset does not exist: ${reasons}.`, { details: { reasons } })
}
