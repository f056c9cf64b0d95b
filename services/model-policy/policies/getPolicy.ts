import type { ModelPolicyHandler } from '../model-policy.ts'
import { baseline } from './engine/baseline.ts'
import { toBaseline, toPolicy } from './lifecycle/policy.ts'
import { findPolicy, policyMissing } from './lifecycle/policy-store.ts'

export const getPolicy: ModelPolicyHandler<'getPolicy'> = async ({ params, scope }, { database }) => {
  const row = await database.read(scope, tx => findPolicy(tx, params.policy_id))
  if (row !== undefined) return { status: 200, body: { policy: toPolicy(row) } }
  if (params.policy_id !== baseline.policyId) return policyMissing()
  return { status: 200, body: { policy: toBaseline(scope.tenantId) } }
}
