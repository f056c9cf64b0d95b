import { newId } from '#ids'
import type { Database } from '#storage'
import type { TenantScope } from '#tenancy'
import type { Governed } from '../models/chat-call.ts'
import type { ModelPolicySchema } from '../schema.ts'

/** One call's use, as it is billed. */
export interface LedgerEntry extends Governed {
  readonly scope: TenantScope
  readonly agentId: string | null
  readonly runId: string | null
  readonly requestId: string
  readonly operation: 'chat' | 'embed'
}

/** Writes the entry; resolves once it is durable, so that no answered call is missing from the bill. */
export async function writeLedger(database: Database<ModelPolicySchema>, entry: LedgerEntry): Promise<void> {
  // The caller's audit record commits with its own write, not with the bill.
  const tenant = { tenantId: entry.scope.tenantId }
  await database.transact(tenant, tx =>
    tx
      .insertInto('model_policy.usage_ledger')
      .values({
        entry_id: newId('req'),
        principal_id: entry.scope.principal.principalId,
        agent_id: entry.agentId,
        run_id: entry.runId,
        request_id: entry.requestId,
        operation: entry.operation,
        model_id: entry.route.model,
        backend: entry.route.backend,
        policy_decision: entry.policy.decision === 'redacted' ? 'redacted' : 'allowed',
        input_tokens: entry.usage.inputTokens,
        output_tokens: entry.usage.outputTokens,
        estimated: entry.usage.estimated,
        cost_usd: entry.costUsd,
        latency_ms: entry.latencyMs,
      })
      .execute(),
  )
}
