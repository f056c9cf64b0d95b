import type { components } from '#contract/model-policy'
import type { CompiledPolicy } from './engine/compile-policy.ts'
import type { PolicyMode } from './engine/document.ts'
import type { Applied, Decision, Foreseen } from './engine/policy-set.ts'

type Schemas = components['schemas']

/** A decision as callers read it. */
export function toExplanation({
  applied,
  decidedBy,
  effect,
  foreseen,
  limits,
}: Decision): Schemas['PolicyExplanation'] {
  return {
    effect,
    ...(decidedBy !== null && { decided_by: toApplied(decidedBy) }),
    applied: [...applied.map(toApplied), ...limits.map(toLimited)],
    shadow: foreseen.map(toForeseen),
  }
}

function toApplied({ effect, mode, policy, reason }: Applied): Schemas['AppliedPolicy'] {
  return { ...toVersion(policy, mode), effect, reason }
}

function toLimited({ mode, policy }: Decision['limits'][number]): Schemas['AppliedPolicy'] {
  const { effect, limit, reason } = policy
  return { ...toVersion(policy, mode), effect, reason, ...(limit !== null && { limit }) }
}

function toForeseen({ decision, effect, mode, policy, reason }: Foreseen): Schemas['ForeseenPolicy'] {
  return { ...toVersion(policy, mode), effect: effect ?? 'none', reason, decision }
}

function toVersion({ policyId, version }: CompiledPolicy, mode: PolicyMode) {
  return { policy_id: policyId, version, mode }
}
