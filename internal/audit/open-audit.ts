import type { ErrorCode } from '#errors'
import type { TenantScope } from '#tenancy'
import type { AuditDetails, AuditOutcome, AuditRow } from './audit-row.ts'

/** What is known of a request before its work begins. */
export interface OpenAuditInput {
  /** Who is calling; null where that is not known: the record is then the platform's own. */
  readonly scope: TenantScope | null
  /** `x-audit` of the operation, for example `run.create`. */
  readonly action: string
  /** The id of what is acted upon, where it is known already. */
  readonly resource: string | null
  readonly requestId: string
  readonly correlationId: string
  readonly traceparent: string
}

export interface AuditClose {
  readonly outcome: AuditOutcome
  /** The HTTP status. */
  readonly status: number
  readonly errorCode?: ErrorCode
}

/** A record that was opened before the work, to be closed with its outcome. */
export interface OpenAudit {
  /**
   * Writes the record, outcome `ok`, in the caller's transaction: it is there if, and only if, the work is. May be
   * called again where the work is repeated.
   */
  commitWith(transaction: unknown): Promise<void>
  /** The record, outcome `ok`, for a writer who puts it into the work's own statement; null once it is closed. */
  take(): AuditRow | null
  /**
   * Ends the record: tells the sink, and appends what has not committed with the work. An outcome other than `ok` is
   * always appended, since what was to commit with it may not have. Errors: `dependency_unavailable` where neither the
   * database nor the sink took it: nothing audited is answered without a trace.
   */
  close(end: AuditClose): Promise<void>
  /** Names what is acted upon, where the request does not. */
  resource(name: string): void
  /** Adds facts; of those with the same name the last one counts. */
  note(details: AuditDetails): void
}
