import type pg from 'pg'

/** The columns of platform.tenants; what is absent takes the value of a plain active tenant. */
export interface TenantRow {
  name?: string
  status?: 'active' | 'disabled'
  plan_tier?: string
  default_policy_id?: string | null
  entitlements?: object
  quotas?: object
  metadata?: object
}

/** Inserts a tenant, active and without limits unless `overrides` says otherwise. */
export async function insertTenant(owner: pg.Client, tenantId: string, overrides: TenantRow = {}): Promise<void> {
  const row = {
    tenant_id: tenantId,
    name: tenantId,
    status: 'active',
    plan_tier: 'standard',
    default_policy_id: null,
    entitlements: {},
    quotas: {},
    metadata: {},
    ...overrides,
  }
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await owner.query(
    `insert into platform.tenants (${columns.join(', ')}, created_at, updated_at)
     values (${places.join(', ')}, now(), now())`,
    Object.values(row),
  )
}
