import { newId } from '#ids'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { agreeWithCredential } from '../models/caller.ts'
import { checkText } from './check-text.ts'
import { toPolicyRequest } from './engine/policy-request.ts'
import { examinationFor } from './examiner/examination.ts'
import { toExplanation } from './explain.ts'
import { inspectAction } from './inspect-action.ts'
import { joinOutcomes } from './outcome.ts'
import { outcomeOf } from './refusal.ts'
import { subjectOf } from './subject.ts'

export const checkPolicy: ModelPolicyHandler<'checkPolicy'> = async ({ body, meta, scope }, deps) => {
  agreeWithCredential(scope, body.auth, 'policy:check')
  const { action, content, request_id: requestId = newId('req'), ruleset: rulesetId, subject } = body.policy_check
  const ruleset = deps.rulesets.get(rulesetId ?? scope.tenant.defaultPolicyId ?? 'default')
  const context = body.auth?.policy_context
  const request =
    action && toPolicyRequest(subject ?? subjectOf(scope), { ...action, action: action.kind }, context, requestId)
  const made = request && (await deps.policies.of(scope)).decide(request)
  const examination = examinationFor(ruleset, deps.examiner)
  const inspect = () =>
    joinOutcomes([
      ...(content === undefined ? [] : [checkText(content.text, ruleset, { path: 'content/text', examination })]),
      ...(action === undefined ? [] : [inspectAction(action, ruleset, 'action', examination)]),
    ])
  await examination?.prepare(inspect, meta.signal)
  const { decision, reasons, redactions } = joinOutcomes([
    ...(made === undefined || request === undefined ? [] : [outcomeOf(made, request)]),
    inspect(),
  ])
  meta.audit?.resource(ruleset.id)
  meta.audit?.note({ decision })
  return {
    status: 200,
    body: {
      policy_result: {
        request_id: requestId,
        decision,
        reasons: [...reasons],
        redactions: [...redactions],
        ...(made && { explanation: toExplanation(made) }),
      },
    },
  }
}
