import { fail } from '#errors'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { inForce, type PolicyRow, toPolicy } from './lifecycle/policy.ts'
import { type InUse, lockPolicy, setInUse } from './lifecycle/policy-store.ts'

export const rollbackPolicy: ModelPolicyHandler<'rollbackPolicy'> = async ({ body, meta, params, scope }, deps) => {
  const row = await deps.database.transact(scope, async tx => {
    const policy = await lockPolicy(tx, params.policy_id)
    const changed = await setInUse(tx, policy, stepBack(policy, body?.version))
    meta.audit?.note({ in_force: inForce(changed), withdrawn: policy.staged_version ?? inForce(policy) })
    return changed
  })
  deps.policies.changed(scope)
  return { status: 200, body: { policy: toPolicy(row) } }
}

const nothingStaged = { staged_version: null, staged_percent: null }

function stepBack({ promoted, staged_version: staged }: PolicyRow, wanted: number | undefined): InUse {
  if (wanted !== undefined) return { ...nothingStaged, promoted: promoted.slice(0, placeOf(wanted, promoted) + 1) }
  if (staged !== null) return nothingStaged
  if (promoted.length === 0) fail('conflict', 'No version of the policy is in use; there is nothing to take back.')
  return { ...nothingStaged, promoted: promoted.slice(0, -1) }
}

function placeOf(version: number, promoted: readonly number[]): number {
  const place = promoted.slice(0, -1).lastIndexOf(version)
  if (place >= 0) return place
  const earlier = [...new Set(promoted.slice(0, -1))].join(', ') || 'none'
  fail('conflict', `Version ${version} was not in force before the present one; those that were: ${earlier}.`)
}
