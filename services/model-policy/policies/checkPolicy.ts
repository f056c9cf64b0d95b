import { newId } from '#ids'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { agreeWithCredential } from '../models/caller.ts'
import { checkAction } from './check-action.ts'
import { checkText } from './check-text.ts'
import { examinationFor } from './examiner/examination.ts'
import { joinOutcomes } from './outcome.ts'

export const checkPolicy: ModelPolicyHandler<'checkPolicy'> = async ({ body, meta, scope }, { examiner, rulesets }) => {
  agreeWithCredential(scope, body.auth, 'policy:check')
  const { action, content, request_id: requestId = newId('req'), ruleset: rulesetId } = body.policy_check
  const ruleset = rulesets.get(rulesetId ?? scope.tenant.defaultPolicyId ?? 'default')
  const examination = examinationFor(ruleset, examiner)
  const check = () =>
    joinOutcomes([
      ...(content === undefined ? [] : [checkText(content.text, ruleset, { path: 'content/text', examination })]),
      ...(action === undefined ? [] : [checkAction(action, ruleset, 'action', examination)]),
    ])
  await examination?.prepare(check, meta.signal)
  const { decision, reasons, redactions } = check()
  meta.audit?.resource(ruleset.id)
  meta.audit?.note({ decision })
  return {
    status: 200,
    body: { policy_result: { request_id: requestId, decision, reasons: [...reasons], redactions: [...redactions] } },
  }
}
