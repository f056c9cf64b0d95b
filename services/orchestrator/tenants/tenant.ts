import { sql } from 'kysely'
import type { components } from '#contract/orchestrator'
import { fail } from '#errors'
import { type Tenant, type TenantChange, type TenantRow, toTenant, toWireTenant } from '#tenancy'
import type { Transaction } from '../schema.ts'

export type WireTenant = components['schemas']['Tenant']

type WireChange = Partial<Omit<components['schemas']['TenantUpdate'], 'tenant_id'>>

export function toAnswer(tenant: Tenant): { tenant: WireTenant } {
  return { tenant: toWireTenant(tenant) as WireTenant }
}

/** The given members, and no others. */
export function toChange(body: WireChange): TenantChange {
  return {
    ...(body.name !== undefined && { name: body.name }),
    ...(body.plan_tier !== undefined && { planTier: body.plan_tier }),
    ...(body.default_policy_id !== undefined && { defaultPolicyId: body.default_policy_id }),
    ...(body.entitlements !== undefined && { entitlements: body.entitlements }),
    ...(body.quotas !== undefined && { quotas: body.quotas }),
    ...(body.metadata !== undefined && { metadata: body.metadata }),
  }
}

/** The tenant as the database has it now, not as it was half a second ago. */
export async function findTenant(tx: Transaction, tenantId: string): Promise<Tenant | null> {
  const { rows } = await sql<TenantRow>`select * from platform.find_tenant(${tenantId})`.execute(tx)
  return rows[0] === undefined ? null : toTenant(rows[0])
}

export function tenantMissing(): never {
  fail('not_found', 'There is no such tenant.')
}
