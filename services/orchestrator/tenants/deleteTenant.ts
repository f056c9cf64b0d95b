import { fail } from '#errors'
import { platformTenantId, deleteTenant as removeTenant } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { tenantMissing } from './tenant.ts'

export const deleteTenant: OrchestratorHandler<'deleteTenant'> = async ({ meta, params, scope }, deps) => {
  const { tenant_id: tenantId } = params
  requireConfirmation(meta.headers['x-confirm-delete'], tenantId)
  if (tenantId === platformTenantId) fail('conflict', 'The tenant of the operators cannot be deleted.')
  if (tenantId === deps.defaultTenant) {
    fail('conflict', 'The default tenant cannot be deleted; name another one in AGENTOS_DEFAULT_TENANT first.')
  }
  await deps.database.transact(scope, async tx => {
    const end = (await removeTenant(tx, tenantId)) ?? tenantMissing()
    meta.audit?.note({ audit_sealed_total: end.sealedRecords, audit_head_hash: end.lastHash })
  })
  deps.tenants.invalidate(tenantId)
  return { status: 204 }
}

function requireConfirmation(confirmed: string | undefined, tenantId: string): void {
  if (confirmed === tenantId) return
  const message = 'must be the tenant_id of the path'
  fail('invalid_request', `/header/x-confirm-delete ${message}: this deletes the tenant and all that it owns.`, {
    details: { errors: [{ path: '/header/x-confirm-delete', message }] },
  })
}
