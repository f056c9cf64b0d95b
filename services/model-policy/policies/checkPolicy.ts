import type { components } from '#contract/model-policy'
import { fail } from '#errors'
import { newId } from '#ids'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { agreeWithCredential } from '../models/caller.ts'
import { refuseMember } from '../models/refuse-member.ts'
import type { Catalog } from '../routing/catalog.ts'
import { checkText } from './check-text.ts'
import { toPolicyRequest } from './engine/policy-request.ts'
import { unknownAction } from './engine/unknown-action.ts'
import { actions } from './engine/vocabulary.ts'
import { examinationFor } from './examiner/examination.ts'
import { toExplanation } from './explain.ts'
import { inspectAction } from './inspect-action.ts'
import { modelFacts } from './model-facts.ts'
import { joinOutcomes } from './outcome.ts'
import { outcomeOf } from './refusal.ts'
import { subjectOf } from './subject.ts'

type Action = components['schemas']['PolicyAction']

export const checkPolicy: ModelPolicyHandler<'checkPolicy'> = async ({ body, meta, scope }, deps) => {
  agreeWithCredential(scope, body.auth, 'policy:check')
  const { content, request_id: requestId = newId('req'), ruleset: rulesetId, subject } = body.policy_check
  const action = body.policy_check.action && withModelFacts(body.policy_check.action, deps.catalog)
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
  const inspected = inspect()
  // A ruleset may block what policies know nothing of; nothing else says anything of it.
  if (action !== undefined && inspected.decision !== 'blocked') requireKnown(action.kind)
  const { decision, reasons, redactions } = joinOutcomes([
    ...(made === undefined || request === undefined ? [] : [outcomeOf(made, request)]),
    inspected,
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

/** A call of a model, with what this node knows of the model; what is stated of it goes over that. */
function withModelFacts(action: Action, { models, tiers }: Catalog): Action {
  if (!action.kind.startsWith('model.')) return action
  const { resource } = action
  const tier = Object.entries(tiers).find(([name]) => resource === `tier:${name}`)
  if (tier !== undefined) {
    const choices = tier[1].join(', ')
    refuseMember(
      '/policy_check/action/resource',
      `is a tier, and each of its models is decided on by itself: name one of ${choices}`,
    )
  }
  const model = models.get(resource)
  return model === undefined ? action : { ...action, attributes: { ...modelFacts(model), ...action.attributes } }
}

/** Errors: `invalid_request` for an action that nothing decides on. */
function requireKnown(kind: string): void {
  if ((actions as readonly string[]).includes(kind)) return
  const { message, path } = unknownAction(kind, '/policy_check/action/kind')
  fail('invalid_request', `${path}: ${message}.`, { details: { errors: [{ path, message }] } })
}
