import type { ColumnType, Generated, Kysely } from 'kysely'
import type { PlatformSchema } from '#tenancy'
import type { PolicyDocument } from './policies/engine/document.ts'

/** The tables of the schema `model_policy` as queries see them. */
export interface ModelPolicySchema extends Pick<PlatformSchema, 'platform.api_keys'> {
  'model_policy.cached_answers': CachedAnswersTable
  'model_policy.policies': PoliciesTable
  'model_policy.policy_versions': PolicyVersionsTable
  'model_policy.usage_ledger': UsageLedgerTable
}

/** A transaction of one tenant, which sees the rows of that tenant alone. */
export type Transaction = Kysely<ModelPolicySchema>

interface CachedAnswersTable {
  tenant_id: Generated<string>
  key: Buffer
  answer: ColumnType<unknown, string, string>
  created_at: Generated<Date>
  expires_at: Date
}

interface PoliciesTable {
  tenant_id: Generated<string>
  policy_id: string
  version: number
  staged_version: number | null
  staged_percent: number | null
  promoted: Generated<number[]>
  changes: Generated<string>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

interface PolicyVersionsTable {
  tenant_id: Generated<string>
  policy_id: string
  version: number
  document: ColumnType<PolicyDocument, string, never>
  tested_at: Date | null
  created_at: Generated<Date>
  created_by: string
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
  cached: boolean
}
