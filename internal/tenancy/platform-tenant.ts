import type { Scope } from './scopes.ts'
import type { Tenant } from './tenant.ts'

/** The tenant of the platform's operators; the first migration makes it, and it can be neither disabled nor deleted. */
export const platformTenantId = 'tnt_platform'

/** Scopes that reach beyond one tenant: they exist in the platform tenant only. */
export const platformScopes: ReadonlySet<Scope> = new Set(['tenants:admin', 'federation:admin'])

/** The platform tenant without a look-up, for callers who must be known while the database is away. */
export const platformTenant: Tenant = {
  tenantId: platformTenantId,
  name: 'Platform',
  status: 'active',
  planTier: 'platform',
  entitlements: {},
  quotas: {},
  metadata: {},
  createdAt: new Date(0),
  updatedAt: new Date(0),
}
