import type { components } from '#contract/orchestrator'
import type { AuditRecordRow } from '#tenancy'

export type AuditRecord = components['schemas']['AuditRecord']

export function toAuditRecord(row: AuditRecordRow): AuditRecord {
  return {
    audit_id: row.audit_id,
    tenant_id: row.tenant_id,
    opened_at: row.opened_at.toISOString(),
    closed_at: row.closed_at.toISOString(),
    ...(row.credential !== 'none' && { principal_id: row.principal_id, credential: row.credential }),
    action: row.action,
    ...(row.resource !== null && { resource: row.resource }),
    outcome: row.outcome,
    ...(row.status !== null && { status: row.status }),
    ...(row.error_code !== null && { error_code: row.error_code }),
    ...(row.request_id !== null && { request_id: row.request_id }),
    ...(row.correlation_id !== null && { correlation_id: row.correlation_id }),
    ...(row.traceparent !== null && { traceparent: row.traceparent }),
    ...(Object.keys(row.details).length > 0 && { details: row.details }),
    ...toSeal(row),
  }
}

/** The first of a chain follows nothing, whatever the database puts in that place. */
function toSeal({ hash, prev_hash, seal_seq }: AuditRecordRow): Partial<AuditRecord> {
  if (seal_seq === null || hash === null || prev_hash === null) return {}
  return {
    seal_seq: Number(seal_seq),
    ...(seal_seq !== '1' && { prev_hash: prev_hash.toString('hex') }),
    hash: hash.toString('hex'),
  }
}
