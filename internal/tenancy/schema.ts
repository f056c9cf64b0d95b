import type { ColumnType, Generated, Selectable } from 'kysely'
import type { PrincipalKind } from './scope.ts'
import type { Role } from './scopes.ts'
import type { TenantEntitlements, TenantQuotas, TokenBudget } from './tenant.ts'

/** Selected, never written directly: rows change by the functions of the schema alone. */
type ReadOnly<Value> = ColumnType<Value, never, never>
/** Written once, by default with the value that the database gives it. */
type Given<Value> = ColumnType<Value, Value | undefined, never>
type Constant<Value> = ColumnType<Value, Value, never>

interface TenantsTable {
  tenant_id: ReadOnly<string>
  name: ReadOnly<string>
  status: ReadOnly<'active' | 'disabled'>
  plan_tier: ReadOnly<string>
  default_policy_id: ReadOnly<string | null>
  entitlements: ReadOnly<TenantEntitlements>
  quotas: ReadOnly<TenantQuotas>
  metadata: ReadOnly<Record<string, unknown>>
  created_at: ReadOnly<Date>
  updated_at: ReadOnly<Date>
}

interface MembersTable {
  tenant_id: Given<string>
  principal_id: Constant<string>
  principal_type: Generated<PrincipalKind>
  role: Role
  display_name: string | null
  added_at: Given<Date>
  updated_at: Generated<Date>
}

interface ApiKeysTable {
  key_id: Constant<string>
  tenant_id: Given<string>
  name: string
  /** The first characters of the key, by which people tell keys apart. */
  prefix: string
  /** SHA-256 of the key. */
  hash: Buffer
  principal_id: Constant<string>
  /** Null: it has scopes of its own and no role. */
  role: Constant<Role | null>
  /** Null: those of the role. */
  scopes: ColumnType<string[] | null, readonly string[] | null | undefined, never>
  /** As JSON when it is written. */
  token_budgets: ColumnType<TokenBudget[], string | undefined, never>
  created_by: Constant<string>
  created_at: Given<Date>
  expires_at: Date | null
  revoked_at: Date | null
  last_used_at: ReadOnly<Date | null>
  rotated_at: Date | null
}

interface AuditRecordsTable {
  audit_id: ReadOnly<string>
  tenant_id: ReadOnly<string>
  opened_at: ReadOnly<Date>
  closed_at: ReadOnly<Date>
  principal_id: ReadOnly<string>
  credential: ReadOnly<string>
  action: ReadOnly<string>
  resource: ReadOnly<string | null>
  outcome: ReadOnly<'ok' | 'denied' | 'failed'>
  /** The HTTP status; null where the record was written before the answer was known. */
  status: ReadOnly<number | null>
  error_code: ReadOnly<string | null>
  request_id: ReadOnly<string | null>
  correlation_id: ReadOnly<string | null>
  traceparent: ReadOnly<string | null>
  details: ReadOnly<Record<string, unknown>>
  /** A bigint as text; null, as the two below, until the record is sealed. */
  seal_seq: ReadOnly<string | null>
  prev_hash: ReadOnly<Buffer | null>
  hash: ReadOnly<Buffer | null>
}

interface AuditHeadsTable {
  tenant_id: ReadOnly<string>
  seal_seq: ReadOnly<string>
  hash: ReadOnly<Buffer>
}

/** The schema `platform`, as a transaction of one tenant sees it. Source: migrations/0001_init.sql. */
export interface PlatformSchema {
  'platform.tenants': TenantsTable
  'platform.members': MembersTable
  'platform.api_keys': ApiKeysTable
  'platform.audit_records': AuditRecordsTable
  'platform.audit_heads': AuditHeadsTable
}

export type TenantRow = Selectable<TenantsTable>
export type MemberRow = Selectable<MembersTable>
export type ApiKeyRow = Selectable<ApiKeysTable>
export type AuditRecordRow = Selectable<AuditRecordsTable>
