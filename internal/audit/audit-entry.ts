import { type Kysely, sql } from 'kysely'
import { newId } from '#ids'
import { platformTenantId } from '#tenancy'
import { type AuditDetails, type AuditRow, auditDetails, auditText } from './audit-row.ts'
import type { AuditClose, OpenAudit, OpenAuditInput } from './open-audit.ts'

/** Takes a finished record; `isCommitted` says that the database has it. Errors: `dependency_unavailable`. */
export type KeepRecord = (row: AuditRow, isCommitted: boolean) => Promise<void>

/** One request's record, from before its work to its outcome. */
export class AuditEntry implements OpenAudit {
  readonly #input: OpenAuditInput
  readonly #keep: KeepRecord
  readonly #openedAt = new Date().toISOString()
  readonly #id = newId('aud')
  #resource: string | null
  #details: AuditDetails = {}
  #written: AuditRow | null = null
  #isClosed = false

  constructor(input: OpenAuditInput, keep: KeepRecord) {
    this.#input = input
    this.#keep = keep
    this.#resource = input.resource === null ? null : auditText(input.resource)
  }

  async commitWith(transaction: unknown): Promise<void> {
    const row = this.take()
    if (row === null) return
    const record = JSON.stringify([row])
    await sql`select platform.append_audit(${record})`.execute(transaction as Kysely<unknown>)
  }

  take(): AuditRow | null {
    if (this.#isClosed) return null
    this.#written = this.#row(this.#id, { outcome: 'ok', status: null })
    return this.#written
  }

  async close(end: AuditClose): Promise<void> {
    if (this.#isClosed) return
    const isCommitted = this.#written !== null && end.outcome === 'ok'
    // A failure gets an id of its own: whether the record that was to commit with the work did so is not known here.
    const id = this.#written === null || isCommitted ? this.#id : newId('aud')
    await this.#keep(this.#row(id, end), isCommitted)
    this.#isClosed = true
  }

  resource(name: string): void {
    this.#resource = auditText(name)
  }

  note(details: AuditDetails): void {
    this.#details = { ...this.#details, ...auditDetails(details) }
  }

  #row(
    auditId: string,
    { outcome, status, errorCode }: Omit<AuditClose, 'status'> & { status: number | null },
  ): AuditRow {
    const { scope, action, requestId, correlationId, traceparent } = this.#input
    return {
      audit_id: auditId,
      tenant_id: scope?.tenantId ?? platformTenantId,
      opened_at: this.#openedAt,
      closed_at: new Date().toISOString(),
      principal_id: auditText(scope?.principal.principalId ?? 'anonymous'),
      credential: scope?.principal.credential ?? 'none',
      action,
      resource: this.#resource,
      outcome,
      status,
      error_code: errorCode ?? null,
      request_id: requestId,
      correlation_id: correlationId,
      traceparent,
      details: this.#details,
    }
  }
}
