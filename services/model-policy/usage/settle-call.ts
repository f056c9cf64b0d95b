import type { Accounts, Reservation } from '../budgets/accounts.ts'
import { nothing } from '../budgets/spend.ts'
import { type LedgerEntry, toRow } from './ledger.ts'

/**
 * Bills a call: its entry in the ledger, its share of the budgets and the request's audit record, all or none. Resolves
 * once they are durable, so that no answered call is missing from the bill. Without an entry nothing was used.
 */
export async function settleCall(
  accounts: Accounts,
  reservation: Reservation | null,
  entry: LedgerEntry | null,
): Promise<void> {
  if (entry === null) {
    if (reservation !== null) accounts.release(reservation)
    return
  }
  const { inputTokens, outputTokens } = entry.usage
  await accounts.settle({
    tenantId: entry.call.scope.tenantId,
    reservation: reservation ?? { leases: [], need: nothing },
    used: { tokens: inputTokens + outputTokens, microcents: entry.costMicrocents ?? 0 },
    entry: toRow(entry),
    costMicrocents: entry.costMicrocents,
    // The record of a failure says so, and is kept when the request ends.
    audit: entry.errorCode === null ? (entry.call.audit?.take() ?? null) : null,
  })
}
