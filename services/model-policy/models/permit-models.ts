import { fail } from '#errors'
import type { ModelPolicy } from '../model-policy.ts'
import type { CompiledPolicy } from '../policies/engine/compile-policy.ts'
import { type PolicyRequest, toPolicyRequest } from '../policies/engine/policy-request.ts'
import type { Decision } from '../policies/engine/policy-set.ts'
import { modelFacts } from '../policies/model-facts.ts'
import { noteDecisions } from '../policies/note-decision.ts'
import { drawLimits, outcomeOf } from '../policies/refusal.ts'
import { subjectOf } from '../policies/subject.ts'
import type { Candidate, Chain } from '../routing/chain.ts'
import type { ModelCall } from './chat-call.ts'
import type { Operation } from './work.ts'

/** What the tenant's policies leave of a chain. */
export interface Permit {
  /** The rulesets that policies want the content held against, beside the tenant's own. */
  readonly rulesetIds: readonly string[]
  /** The candidates that may see the call. Errors: `policy_blocked` where there is none. */
  narrow(chain: Chain): Chain
}

interface Judged {
  readonly candidate: Candidate
  readonly request: PolicyRequest
  readonly decision: Decision
}

/**
 * Decides for each model of a chain whether it may see the call: by who calls, and by what the caller says about the
 * data. Errors: `policy_blocked` where none may, `rate_limited`, `dependency_unavailable` where the policies are not
 * known.
 */
export async function permitModels(
  call: ModelCall,
  operation: Operation,
  chain: Chain,
  { metrics, policies, rates }: ModelPolicy,
): Promise<Permit> {
  const set = await policies.of(call.scope)
  const judged = chain.map((candidate): Judged => {
    const request = toRequest(call, operation, candidate)
    return { candidate, request, decision: set.decide(request) }
  })
  noteDecisions(
    judged.map(({ decision }) => decision),
    metrics,
    call.note,
  )
  const permitted = judged.filter(({ decision, request }) => outcomeOf(decision, request).decision === 'allowed')
  const [first] = permitted
  if (first === undefined) return refuse(judged)
  if (!call.dryRun) await drawLimits(limitsOf(permitted), first.request, call.scope, rates)
  const models = new Set(permitted.map(({ candidate }) => candidate.model))
  return {
    rulesetIds: [...new Set(permitted.flatMap(({ decision }) => rulesetsOf(decision)))].sort(),
    narrow(wanted) {
      const [head, ...rest] = wanted.filter(({ model }) => models.has(model))
      return head === undefined ? refuse(judged) : [head, ...rest]
    },
  }
}

function toRequest(
  { policyContext, requestId, scope }: ModelCall,
  operation: Operation,
  { model }: Candidate,
): PolicyRequest {
  const stated = { action: `model.${operation}`, resource: model.modelId, attributes: modelFacts(model) }
  return toPolicyRequest(subjectOf(scope), stated, policyContext, requestId)
}

function limitsOf(permitted: readonly Judged[]): Set<CompiledPolicy> {
  return new Set(permitted.flatMap(({ decision }) => decision.limits.map(({ policy }) => policy)))
}

function rulesetsOf({ applied }: Decision): string[] {
  return applied.flatMap(({ policy }) => policy.ruleset ?? [])
}

function refuse(judged: readonly Judged[]): never {
  const reasons = [...new Set(judged.flatMap(({ decision, request }) => outcomeOf(decision, request).reasons))]
  fail('policy_blocked', `A policy blocked this: ${reasons.join('; ')}.`, { details: { reasons } })
}
