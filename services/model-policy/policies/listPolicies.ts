import { decodeCursor, toPage } from '#http'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { baseline } from './engine/baseline.ts'
import { toBaseline, toPolicy } from './lifecycle/policy.ts'
import { findPolicy, listPolicyRows } from './lifecycle/policy-store.ts'

export const listPolicies: ModelPolicyHandler<'listPolicies'> = async ({ query, scope }, { database }) => {
  const { limit = 50 } = query
  const after = decodeCursor(query.after)
  const found = await database.read(scope, async tx => {
    const own = (await listPolicyRows(tx, after, limit + 1)).map(toPolicy)
    if (baseline.policyId <= (after ?? '') || (await findPolicy(tx, baseline.policyId)) !== undefined) return own
    return [...own, toBaseline(scope.tenantId)].sort((one, other) => (one.policy_id < other.policy_id ? -1 : 1))
  })
  const { mark, rows } = toPage(found.slice(0, limit + 1), limit, policy => policy.policy_id)
  return { status: 200, body: { policies: [...rows], ...mark } }
}
