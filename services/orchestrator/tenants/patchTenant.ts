import { lockTenant, type Tenant, type TenantChange, updateTenant } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { mergeObjects } from './merge-objects.ts'
import { requireSoundRetention } from './sound-retention.ts'
import { requireStorable } from './storable.ts'
import { tenantMissing, toAnswer, toChange } from './tenant.ts'

export const patchTenant: OrchestratorHandler<'patchTenant'> = async ({ body, params, scope }, deps) => {
  requireStorable(body, '')
  const tenant = await deps.database.transact(scope, async tx => {
    const present = (await lockTenant(tx, params.tenant_id)) ?? tenantMissing()
    const change = mergedChange(present, toChange(body))
    requireSoundRetention(change.quotas)
    return (await updateTenant(tx, params.tenant_id, change)) ?? tenantMissing()
  })
  deps.tenants.invalidate(params.tenant_id)
  return { status: 200, body: toAnswer(tenant) }
}

/** The database sets the given members whole, so that the objects among them are merged with the present ones here. */
function mergedChange(present: Tenant, change: TenantChange): TenantChange {
  const { entitlements, metadata, quotas } = present
  const { entitlements: e, metadata: m, quotas: q } = mergeObjects({ entitlements, metadata, quotas }, change)
  return {
    ...change,
    ...(change.entitlements && { entitlements: e }),
    ...(change.metadata && { metadata: m }),
    ...(change.quotas && { quotas: q }),
  }
}
