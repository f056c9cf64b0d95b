import { decodeCursor, toPage } from '#http'
import { listTenants as listAllTenants } from '#tenancy'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAnswer } from './tenant.ts'

export const listTenants: OrchestratorHandler<'listTenants'> = async ({ query, scope }, { database }) => {
  const { limit = 50 } = query
  const after = decodeCursor(query.after)
  const page = { limit: limit + 1, ...(after !== null && { after }) }
  const found = await database.read(scope, tx => listAllTenants(tx, page))
  const { mark, rows } = toPage(found, limit, tenant => tenant.tenantId)
  return { status: 200, body: { tenants: rows.map(tenant => toAnswer(tenant).tenant), ...mark } }
}
