import type { Principal } from '#tenancy'

export type AuditOutcome = 'ok' | 'denied' | 'failed'

/** Facts for the record: sizes, counts, names, digests. Never prompts, tool payloads, outputs or secrets. */
export type AuditDetails = Readonly<Record<string, AuditDetail>>
type AuditDetail = string | number | boolean | null | readonly string[]

/** One record as platform.append_audit takes it and as a sink's line shows it. Times are RFC 3339. */
export interface AuditRow {
  readonly audit_id: string
  readonly tenant_id: string
  readonly opened_at: string
  readonly closed_at: string
  readonly principal_id: string
  readonly credential: Principal['credential'] | 'none'
  readonly action: string
  readonly resource: string | null
  readonly outcome: AuditOutcome
  /** Null where the record was written before the answer was known. */
  readonly status: number | null
  readonly error_code: string | null
  readonly request_id: string
  readonly correlation_id: string
  readonly traceparent: string
  readonly details: AuditDetails
}

const maxTextLength = 512

/**
 * Text that a record can hold: what PostgreSQL cannot store (U+0000, half of a surrogate pair) is replaced, and long
 * text is cut, so that no caller can make a record impossible to keep.
 */
export function auditText(text: string): string {
  const bounded = text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength)}…`
  return bounded.toWellFormed().replaceAll('\0', '\ufffd')
}

/** Details that a record can hold. */
export function auditDetails(details: AuditDetails): AuditDetails {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [auditText(name), storable(value)]))
}

function storable(value: AuditDetail): AuditDetail {
  if (typeof value === 'string') return auditText(value)
  return typeof value === 'object' && value !== null ? value.map(auditText) : value
}
