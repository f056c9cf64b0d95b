import type { ModelPolicyHandler } from '../model-policy.ts'
import { refuseBlocked } from '../models/refuse-blocked.ts'
import { toPolicyRequest } from './engine/policy-request.ts'
import { inspectAction } from './inspect-action.ts'
import { noteDecisions } from './note-decision.ts'
import { joinOutcomes } from './outcome.ts'
import { drawLimits, outcomeOf } from './refusal.ts'
import { subjectOf } from './subject.ts'

export const checkAction: ModelPolicyHandler<'checkAction'> = async ({ body, meta, scope }, deps) => {
  const { action, policy_context: context } = body
  meta.audit?.resource(action.resource)
  const stated = { ...action, action: action.kind }
  const request = toPolicyRequest(subjectOf(scope), stated, context, meta.requestId)
  const decision = (await deps.policies.of(scope)).decide(request)
  noteDecisions([decision], deps.metrics, facts => meta.audit?.note(facts))
  const ruleset = deps.rulesets.ofTenant(scope.tenant)
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
