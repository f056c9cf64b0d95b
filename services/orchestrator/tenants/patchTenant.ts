import type { components } from '#contract/orchestrator'
import { lockTenant, type Tenant, type TenantChange, type TenantQuotas, updateTenant } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { mergeObjects, withoutNulls } from './merge-objects.ts'
import { requireSoundRetention } from './sound-retention.ts'
import { requireStorable } from './storable.ts'
import { tenantMissing, toAnswer, toChange } from './tenant.ts'

export const patchTenant: OrchestratorHandler<'patchTenant'> = async ({ body, params, scope }, deps) => {
  requireStorable(body, '')
  const tenant = await deps.database.transact(scope, async tx => {
    const present = (await lockTenant(tx, params.tenant_id)) ?? tenantMissing()
    const change = mergedChange(present, body)
    requireSoundRetention(change.quotas)
    return (await updateTenant(tx, params.tenant_id, change)) ?? tenantMissing()
  })
  deps.tenants.invalidate(params.tenant_id)
  return { status: 200, body: toAnswer(tenant) }
}

/** The database sets the given members whole, so that the objects among them are merged with the present ones here. */
function mergedChange(present: Tenant, body: components['schemas']['TenantPatch']): TenantChange {
  const { default_policy_id: policyId, quotas, ...others } = body
  const change = toChange(others)
  return {
    ...change,
    ...(policyId !== undefined && { defaultPolicyId: policyId }),
    ...(change.entitlements && { entitlements: mergeObjects(present.entitlements, change.entitlements) }),
    ...(change.metadata && { metadata: mergeObjects(present.metadata, change.metadata) }),
    ...(quotas && { quotas: withoutNulls(mergeObjects(present.quotas, quotas)) as TenantQuotas }),
  }
}
