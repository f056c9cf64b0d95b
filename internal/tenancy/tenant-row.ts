import type { TenantRow } from './schema.ts'
import type { Tenant } from './tenant.ts'

/** The tenant of a row of platform.tenants. */
export function toTenant(row: TenantRow): Tenant {
  return {
    tenantId: row.tenant_id,
    name: row.name,
    status: row.status,
    planTier: row.plan_tier,
    ...(row.default_policy_id === null ? {} : { defaultPolicyId: row.default_policy_id }),
    entitlements: row.entitlements,
    quotas: row.quotas,
    metadata: row.metadata,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The tenant as the API answers it; absent members are left out. Source: schemas/tenant/Tenant.json. */
export function toWireTenant(tenant: Tenant) {
  return {
    tenant_id: tenant.tenantId,
    name: tenant.name,
    status: tenant.status,
    plan_tier: tenant.planTier,
    ...(tenant.defaultPolicyId === undefined ? {} : { default_policy_id: tenant.defaultPolicyId }),
    entitlements: tenant.entitlements,
    quotas: tenant.quotas,
    metadata: tenant.metadata,
    created_at: tenant.createdAt.toISOString(),
    updated_at: tenant.updatedAt.toISOString(),
  }
}
