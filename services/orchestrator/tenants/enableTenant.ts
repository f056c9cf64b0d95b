import type { OrchestratorHandler } from '../orchestrator.ts'
import { setStatus } from './set-status.ts'
import { toAnswer } from './tenant.ts'

export const enableTenant: OrchestratorHandler<'enableTenant'> = async ({ params, scope }, { database, tenants }) => {
  const tenant = await database.transact(scope, tx => setStatus(tx, params.tenant_id, 'active'))
  tenants.invalidate(params.tenant_id)
  return { status: 200, body: toAnswer(tenant) }
}
