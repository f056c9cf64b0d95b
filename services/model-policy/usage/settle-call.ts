import type { Database } from '#storage'
import { type Hold, settleHold } from '../budgets/budget.ts'
import type { ModelPolicySchema } from '../schema.ts'
import { insertEntry, type LedgerEntry } from './ledger.ts'

const nothing = { tokens: 0, costUsd: 0 }

/**
 * Bills a call: its entry in the ledger and its share of the budget, both or neither. Resolves once they are durable, so
 * that no answered call is missing from the bill. Without an entry nothing was used, and the hold is given back.
 */
export async function settleCall(
  database: Database<ModelPolicySchema>,
  hold: Hold | null,
  entry: LedgerEntry | null,
): Promise<void> {
  if (entry === null) {
    if (hold !== null) await database.transact(hold.tenant, tx => settleHold(tx, hold, nothing))
    return
  }
  const { inputTokens, outputTokens } = entry.usage
  const spent = { tokens: inputTokens + outputTokens, costUsd: entry.costUsd ?? 0 }
  // The caller's audit record commits with its own write, not with the bill.
  const tenant = { tenantId: entry.call.scope.tenantId }
  try {
    await database.transact(tenant, async tx => {
      await insertEntry(tx, entry)
      if (hold !== null) await settleHold(tx, hold, spent)
    })
  } catch (error) {
    // What was used counts against the budget even where its entry cannot be kept; failing that, the hold lapses.
    if (hold !== null) await Promise.allSettled([database.transact(tenant, tx => settleHold(tx, hold, spent))])
    throw error
  }
}
