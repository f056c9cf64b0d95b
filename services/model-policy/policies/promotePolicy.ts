import { fail } from '#errors'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { toPolicy } from './lifecycle/policy.ts'
import { lockPolicy, setInUse } from './lifecycle/policy-store.ts'

export const promotePolicy: ModelPolicyHandler<'promotePolicy'> = async ({ body, meta, params, scope }, deps) => {
  const row = await deps.database.transact(scope, async tx => {
    const policy = await lockPolicy(tx, params.policy_id)
    const { promoted, staged_version: staged } = policy
    if (staged === null) fail('conflict', 'No version is staged; stage one in shadow or as a canary first.')
    if (body?.version !== undefined && body.version !== staged)
      fail('conflict', `Version ${staged} is staged, and not version ${body.version}; stage that one first.`)
    meta.audit?.note({ version: staged })
    return setInUse(tx, policy, { promoted: [...promoted, staged], staged_version: null, staged_percent: null })
  })
  deps.policies.changed(scope)
  return { status: 200, body: { policy: toPolicy(row) } }
}
