import { fail } from '#errors'
import { platformTenantId } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { setStatus } from './set-status.ts'
import { toAnswer } from './tenant.ts'

export const disableTenant: OrchestratorHandler<'disableTenant'> = async ({ params, scope }, { database, tenants }) => {
  if (params.tenant_id === platformTenantId) {
    fail('conflict', 'The tenant of the operators cannot be disabled: nobody could enable it again.')
  }
  const tenant = await database.transact(scope, tx => setStatus(tx, params.tenant_id, 'disabled'))
  tenants.invalidate(params.tenant_id)
  return { status: 200, body: toAnswer(tenant) }
}
