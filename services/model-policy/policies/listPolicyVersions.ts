import { decodeCursor, toPage } from '#http'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { toPolicyVersion } from './lifecycle/policy.ts'
import { findPolicy, policyMissing } from './lifecycle/policy-store.ts'
import { listVersionRows } from './lifecycle/version-store.ts'

export const listPolicyVersions: ModelPolicyHandler<'listPolicyVersions'> = async (
  { params, query, scope },
  { database },
) => {
  const { limit = 50 } = query
  const before = decodeCursor(query.after, /^[1-9]\d{0,8}$/)
  const found = await database.read(scope, async tx => {
    if ((await findPolicy(tx, params.policy_id)) === undefined) policyMissing()
    return listVersionRows(tx, params.policy_id, before === null ? null : Number(before), limit + 1)
  })
  const { mark, rows } = toPage(found, limit, row => String(row.version))
  return { status: 200, body: { versions: rows.map(toPolicyVersion), ...mark } }
}
