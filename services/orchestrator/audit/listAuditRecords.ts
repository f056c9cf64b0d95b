import type { operations } from '#contract/orchestrator'
import { decodeCursor, type QueryOf, toPage } from '#http'
import { readInstant } from '../instant.ts'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAuditRecord } from './audit-record.ts'
import { auditedTenant } from './audited-tenant.ts'
import { listRecordRows, type RecordFilter } from './record-store.ts'

export const listAuditRecords: OrchestratorHandler<'listAuditRecords'> = async ({ meta, query, scope }, deps) => {
  const { after, limit = 50, tenant_id } = query
  meta.audit?.resource(tenant_id ?? scope.tenantId)
  const tenant = await auditedTenant(tenant_id, scope, deps.tenants)
  const filter = toFilter(query)
  const found = await deps.database.read(tenant, tx => listRecordRows(tx, filter, decodeCursor(after), limit + 1))
  const { mark, rows } = toPage(found, limit, row => row.audit_id)
  return { status: 200, body: { audit_records: rows.map(toAuditRecord), ...mark } }
}

function toFilter(query: QueryOf<operations['listAuditRecords']>): RecordFilter {
  const { action, opened_after, opened_before, outcome, principal_id } = query
  return {
    action,
    outcome,
    principalId: principal_id,
    openedAfter: opened_after === undefined ? undefined : readInstant(opened_after, '/query/opened_after'),
    openedBefore: opened_before === undefined ? undefined : readInstant(opened_before, '/query/opened_before'),
  }
}
