import { fail } from '#errors'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { inForce, toPolicy } from './lifecycle/policy.ts'
import { lockPolicy, setInUse } from './lifecycle/policy-store.ts'
import { requireVersion } from './lifecycle/version-store.ts'

export const stagePolicy: ModelPolicyHandler<'stagePolicy'> = async ({ body, meta, params, scope }, deps) => {
  const { mode } = body
  const percent = shareOf(body)
  const row = await deps.database.transact(scope, async tx => {
    const policy = await lockPolicy(tx, params.policy_id)
    const { tested_at: testedAt, version } = await requireVersion(tx, params.policy_id, body.version ?? policy.version)
    if (testedAt === null) fail('conflict', `Version ${version} has not passed its fixtures; test it first.`)
    if (version === inForce(policy)) fail('conflict', `Version ${version} is in force already.`)
    meta.audit?.note({ version, mode, ...(percent !== null && { percent }) })
    return setInUse(tx, policy, { staged_version: version, staged_percent: percent })
  })
  deps.policies.changed(scope)
  return { status: 200, body: { policy: toPolicy(row) } }
}

/** Of the runs, in per cent; null in shadow. Errors: `invalid_request`. */
function shareOf({ mode, percent }: { readonly mode: 'shadow' | 'canary'; readonly percent?: number }): number | null {
  if (mode === 'canary') return percent ?? refusePercent('is missing; a canary needs its share of the runs')
  return percent === undefined ? null : refusePercent('goes with the mode canary alone; leave it out')
}

function refusePercent(message: string): never {
  fail('invalid_request', `/percent ${message}.`, { details: { errors: [{ path: '/percent', message }] } })
}
