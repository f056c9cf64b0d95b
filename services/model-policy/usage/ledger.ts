import type { Kysely } from 'kysely'
import type { ErrorCode } from '#errors'
import { newId } from '#ids'
import type { ModelCall } from '../models/chat-call.ts'
import type { Usage } from '../providers/provider.ts'
import type { Candidate } from '../routing/chain.ts'
import type { ModelPolicySchema } from '../schema.ts'

/** One call's use, as it is billed. */
export interface LedgerEntry {
  readonly call: ModelCall
  readonly operation: 'chat' | 'embed'
  /** Who was asked last, whether it answered or failed after its answer had begun. */
  readonly candidate: Candidate
  readonly usage: Usage
  /** Null where nobody said what the model costs. */
  readonly costUsd: number | null
  readonly latencyMs: number
  readonly decision: 'allowed' | 'redacted' | 'blocked'
  /** Null where the call was answered. */
  readonly errorCode: ErrorCode | null
}

/** Writes the entry within the caller's transaction. */
export async function insertEntry(tx: Kysely<ModelPolicySchema>, entry: LedgerEntry): Promise<void> {
  const { requestId, scope } = entry.call
  const { principalId, run } = scope.principal
  await tx
    .insertInto('model_policy.usage_ledger')
    .values({
      entry_id: newId('req'),
      principal_id: principalId,
      agent_id: run?.agentId ?? null,
      run_id: run?.runId ?? null,
      request_id: storable(requestId),
      operation: entry.operation,
      model_id: entry.candidate.model.modelId,
      backend: entry.candidate.model.backend,
      policy_decision: entry.decision,
      error_code: entry.errorCode,
      input_tokens: entry.usage.inputTokens,
      output_tokens: entry.usage.outputTokens,
      estimated: entry.usage.estimated,
      cost_usd: entry.costUsd,
      latency_ms: entry.latencyMs,
    })
    .execute()
}

/** The caller chose the name; what PostgreSQL cannot store must not cost us the entry. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
