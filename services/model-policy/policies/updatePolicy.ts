import { fail } from '#errors'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { checkDocument } from './engine/check-document.ts'
import { toDocument, toPolicy } from './lifecycle/policy.ts'
import { changePolicy, lockPolicy } from './lifecycle/policy-store.ts'

export const updatePolicy: ModelPolicyHandler<'updatePolicy'> = async ({ body, meta, params, scope }, deps) => {
  requireSameId(body.policy_id, params.policy_id)
  const document = toDocument(body)
  checkDocument(document, deps.rulesets.ids)
  const row = await deps.database.transact(scope, async tx => {
    const policy = await lockPolicy(tx, params.policy_id)
    const changed = await changePolicy(tx, policy, document, scope.principal.principalId)
    meta.audit?.note({ version: changed.version })
    return changed
  })
  return { status: 200, body: { policy: toPolicy(row) } }
}

function requireSameId(inBody: string | undefined, inPath: string): void {
  if (inBody === undefined || inBody === inPath) return
  fail('invalid_request', '/policy_id differs from the path; a policy keeps its id: send the same, or leave it out.', {
    details: { errors: [{ path: '/policy_id', message: 'differs from the path' }] },
  })
}
