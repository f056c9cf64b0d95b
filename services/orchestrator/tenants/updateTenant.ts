import { updateTenant as writeTenant } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireSameId } from '../path-id.ts'
import { requireSoundRetention } from './sound-retention.ts'
import { requireStorable } from './storable.ts'
import { tenantMissing, toAnswer, toChange } from './tenant.ts'

export const updateTenant: OrchestratorHandler<'updateTenant'> = async ({ body, params, scope }, deps) => {
  requireSameId('tenant_id', body.tenant_id, params.tenant_id)
  requireStorable(body, '')
  requireSoundRetention(body.quotas)
  const whole = { defaultPolicyId: null, metadata: {}, ...toChange(body) }
  const tenant = await deps.database.transact(
    scope,
    async tx => (await writeTenant(tx, params.tenant_id, whole)) ?? tenantMissing(),
  )
  deps.tenants.invalidate(params.tenant_id)
  return { status: 200, body: toAnswer(tenant) }
}
