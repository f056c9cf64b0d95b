import { fail } from '#errors'
import { newId } from '#ids'
import { createTenant as insertTenant } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireSoundRetention } from './sound-retention.ts'
import { requireStorable } from './storable.ts'
import { toAnswer, toChange } from './tenant.ts'

export const createTenant: OrchestratorHandler<'createTenant'> = async ({ body, meta, scope }, deps) => {
  requireStorable(body, '')
  requireSoundRetention(body.quotas)
  const tenantId = body.tenant_id ?? newId('tnt')
  meta.audit?.resource(tenantId)
  const tenant = await deps.database.transact(scope, async tx => {
    const made = await insertTenant(tx, { tenantId, name: body.name, ...toChange(body) })
    return (
      made ?? fail('conflict', `A tenant ${tenantId} exists already; choose another tenant_id, or update that one.`)
    )
  })
  deps.tenants.invalidate(tenantId)
  return { status: 201, body: toAnswer(tenant) }
}
