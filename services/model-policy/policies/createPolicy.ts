import { fail } from '#errors'
import { newId } from '#ids'
import type { ModelPolicyHandler } from '../model-policy.ts'
import { checkDocument } from './engine/check-document.ts'
import { toDocument, toPolicy } from './lifecycle/policy.ts'
import { insertPolicy } from './lifecycle/policy-store.ts'

export const createPolicy: ModelPolicyHandler<'createPolicy'> = async ({ body, meta, scope }, deps) => {
  const policyId = body.policy_id ?? newId('pol')
  meta.audit?.resource(policyId)
  const document = toDocument(body)
  checkDocument(document, deps.rulesets.ids)
  const row = await deps.database.transact(scope, async tx => {
    const made = await insertPolicy(tx, policyId, document, scope.principal.principalId)
    return (
      made ?? fail('conflict', `A policy ${policyId} exists already; choose another policy_id, or update that one.`)
    )
  })
  return { status: 201, body: { policy: toPolicy(row) } }
}
