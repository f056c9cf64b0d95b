import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { TenantRow } from './schema.ts'
import type { Tenant, TenantEntitlements, TenantQuotas } from './tenant.ts'
import { toTenant } from './tenant-row.ts'

// The only ways to act on tenants other than one's own. Each runs in a transaction of the platform tenant, whose audit
// record commits with it; in any other tenant's transaction the database refuses it.

/** A transaction of the platform tenant. */
// biome-ignore lint/suspicious/noExplicitAny: whatever else its schema holds.
type OperatorTransaction = Kysely<any>

/** The members of a tenant that may be given; null takes the default policy away. */
export interface TenantChange {
  readonly name?: string
  readonly status?: Tenant['status']
  readonly planTier?: string
  readonly defaultPolicyId?: string | null
  readonly entitlements?: TenantEntitlements
  readonly quotas?: TenantQuotas
  readonly metadata?: Readonly<Record<string, unknown>>
}

export interface TenantDraft extends TenantChange {
  readonly tenantId: string
  readonly name: string
}

export interface TenantPage {
  /** The id of the last tenant of the page before. */
  readonly after?: string
  readonly limit: number
  readonly status?: Tenant['status']
}

/** Where a deleted tenant's audit chain ended; belongs into the operator's own record. */
export interface TenantEnd {
  /** How many of its audit records were sealed. */
  readonly sealedRecords: number
  /** The last one's hash, hex; null where none was sealed. */
  readonly lastHash: string | null
}

/** Tenants in the order of their ids. */
export async function listTenants(tx: OperatorTransaction, page: TenantPage): Promise<Tenant[]> {
  const { after = null, limit, status = null } = page
  return tenants(tx, sql`select * from platform.list_tenants(${after}, ${limit}, ${status})`)
}

/** The new tenant, or null where its id is taken. */
export async function createTenant(tx: OperatorTransaction, draft: TenantDraft): Promise<Tenant | null> {
  const json = JSON.stringify({ tenant_id: draft.tenantId, ...toColumns(draft) })
  return tenant(tx, sql`select * from platform.create_tenant(${json})`)
}

/** The tenant, held until the transaction ends, so that what is decided upon it stays true; null where there is none. */
export async function lockTenant(tx: OperatorTransaction, tenantId: string): Promise<Tenant | null> {
  return tenant(tx, sql`select * from platform.lock_tenant(${tenantId})`)
}

/** Sets the given members whole and keeps the others; null where there is no such tenant. */
export async function updateTenant(
  tx: OperatorTransaction,
  tenantId: string,
  change: TenantChange,
): Promise<Tenant | null> {
  const json = JSON.stringify(toColumns(change))
  return tenant(tx, sql`select * from platform.update_tenant(${tenantId}, ${json})`)
}

/** Deletes the tenant and its rows in every schema (each has a function `forget_tenant`); null where there is none. */
export async function deleteTenant(tx: OperatorTransaction, tenantId: string): Promise<TenantEnd | null> {
  const statement = sql<{ seal_seq: string; hash: Buffer | null }>`select * from platform.delete_tenant(${tenantId})`
  const [end] = (await statement.execute(tx)).rows
  return end === undefined ? null : { sealedRecords: Number(end.seal_seq), lastHash: end.hash?.toString('hex') ?? null }
}

function toColumns(change: TenantChange): Record<string, unknown> {
  return {
    name: change.name,
    status: change.status,
    plan_tier: change.planTier,
    default_policy_id: change.defaultPolicyId,
    entitlements: change.entitlements,
    quotas: change.quotas,
    metadata: change.metadata,
  }
}

async function tenants(tx: OperatorTransaction, statement: RawBuilder<unknown>): Promise<Tenant[]> {
  const { rows } = await (statement as RawBuilder<TenantRow>).execute(tx)
  return rows.map(toTenant)
}

async function tenant(tx: OperatorTransaction, statement: RawBuilder<unknown>): Promise<Tenant | null> {
  return (await tenants(tx, statement))[0] ?? null
}
