import type { OrchestratorHandler } from '../orchestrator.ts'
import { findTenant, tenantMissing, toAnswer } from './tenant.ts'

export const getTenant: OrchestratorHandler<'getTenant'> = async ({ params, scope }, { database }) => {
  const tenant = await database.read(scope, tx => findTenant(tx, params.tenant_id))
  return { status: 200, body: toAnswer(tenant ?? tenantMissing()) }
}
