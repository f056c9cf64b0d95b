import type { AuditOutcome } from '#audit'
import type { AuditRecordRow } from '#tenancy'
import type { Transaction } from '../schema.ts'

export interface RecordFilter {
  readonly action?: string | undefined
  readonly principalId?: string | undefined
  readonly outcome?: AuditOutcome | undefined
  /** Included. */
  readonly openedAfter?: Date | undefined
  /** Excluded. */
  readonly openedBefore?: Date | undefined
}

/** Newest first: ids are made when records are opened, and sort by time. `before` is where the page starts. */
export async function listRecordRows(
  tx: Transaction,
  filter: RecordFilter,
  before: string | null,
  limit: number,
): Promise<AuditRecordRow[]> {
  let query = tx.selectFrom('platform.audit_records').selectAll().orderBy('audit_id', 'desc').limit(limit)
  if (before !== null) query = query.where('audit_id', '<', before)
  if (filter.action !== undefined) query = query.where('action', '=', filter.action)
  if (filter.principalId !== undefined) query = query.where('principal_id', '=', filter.principalId)
  if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome)
  if (filter.openedAfter !== undefined) query = query.where('opened_at', '>=', filter.openedAfter)
  if (filter.openedBefore !== undefined) query = query.where('opened_at', '<', filter.openedBefore)
  return query.execute()
}
