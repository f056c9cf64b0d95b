import type { ColumnType, Generated } from 'kysely'

/** The tables of the schema `model_policy` as queries see them. */
export interface ModelPolicySchema {
  'model_policy.usage_ledger': UsageLedgerTable
}

interface UsageLedgerTable {
  tenant_id: Generated<string>
  entry_id: string
  created_at: ColumnType<Date, never, never>
  principal_id: string
  agent_id: string | null
  run_id: string | null
  request_id: string
  operation: 'chat' | 'embed'
  model_id: string
  backend: string
  policy_decision: 'allowed' | 'redacted' | 'blocked'
  error_code: string | null
  input_tokens: ColumnType<string, number, never>
  output_tokens: ColumnType<string, number, never>
  estimated: boolean
  cost_usd: ColumnType<string | null, number | null, never>
  latency_ms: number
}
