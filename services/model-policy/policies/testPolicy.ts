import type { ModelPolicyHandler } from '../model-policy.ts'
import { runFixtures } from './engine/run-fixtures.ts'
import { lockPolicy } from './lifecycle/policy-store.ts'
import { markTested, requireVersion } from './lifecycle/version-store.ts'

export const testPolicy: ModelPolicyHandler<'testPolicy'> = async ({ body, meta, params, scope }, { database }) => {
  const { passed, results, version } = await database.transact(scope, async tx => {
    const policy = await lockPolicy(tx, params.policy_id)
    const tested = await requireVersion(tx, params.policy_id, body?.version ?? policy.version)
    const results = runFixtures(params.policy_id, tested.version, tested.document)
    const passed = results.every(result => result.passed)
    if (passed) await markTested(tx, tested)
    meta.audit?.note({ version: tested.version, passed, fixtures: results.length })
    return { passed, results, version: tested.version }
  })
  return { status: 200, body: { policy_test: { policy_id: params.policy_id, version, passed, results } } }
}
