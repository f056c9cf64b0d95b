import type { ErrorCode } from '#errors'
import { newId } from '#ids'
import type { ModelCall } from '../models/chat-call.ts'
import type { Usage } from '../providers/provider.ts'
import type { Candidate } from '../routing/chain.ts'

/** One call's use, as it is billed. */
export interface LedgerEntry {
  readonly call: ModelCall
  readonly operation: 'chat' | 'embed'
  /** Who was asked last, whether it answered or failed after its answer had begun. */
  readonly candidate: Candidate
  readonly usage: Usage
  /** Null where nobody said what the model costs. */
  readonly costMicrocents: number | null
  readonly latencyMs: number
  readonly decision: 'allowed' | 'redacted' | 'blocked'
  /** The answer was kept from an earlier call. */
  readonly cached: boolean
  /** Null where the call was answered. */
  readonly errorCode: ErrorCode | null
}

/** Its id makes it the same entry however often it is sent. */
export interface LedgerRow {
  readonly entry_id: string
  readonly [column: string]: string | number | boolean | null
}

/** The entry as `model_policy.account_calls` takes it. */
export function toRow({ call, candidate: { model }, ...entry }: LedgerEntry): LedgerRow {
  const { keyId, principalId, run } = call.scope.principal
  return {
    entry_id: newId('req'),
    principal_id: principalId,
    key_id: keyId ?? null,
    agent_id: run?.agentId ?? null,
    run_id: run?.runId ?? null,
    request_id: storable(call.requestId),
    operation: entry.operation,
    model_id: model.modelId,
    backend: model.backend,
    policy_decision: entry.decision,
    error_code: entry.errorCode,
    input_tokens: entry.usage.inputTokens,
    output_tokens: entry.usage.outputTokens,
    estimated: entry.usage.estimated,
    price_version: model.price?.version ?? null,
    latency_ms: entry.latencyMs,
    cached: entry.cached,
  }
}

/** The caller chose the name; what PostgreSQL cannot store must not cost us the entry. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}
