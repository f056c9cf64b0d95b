export { BriefCache, type BriefCacheOptions } from './brief-cache.ts'
export { type StatementRunner, TenantDirectory } from './directory.ts'
export {
  createTenant,
  deleteTenant,
  listTenants,
  lockTenant,
  type TenantChange,
  type TenantDraft,
  type TenantEnd,
  type TenantPage,
  updateTenant,
} from './operator.ts'
export { platformScopes, platformTenant, platformTenantId } from './platform-tenant.ts'
export type { ApiKeyRow, AuditRecordRow, MemberRow, PlatformSchema, TenantRow } from './schema.ts'
export type { Principal, PrincipalKind, TenantRef, TenantScope } from './scope.ts'
export { isRole, isScope, type Role, roleScopes, type Scope, scopes } from './scopes.ts'
export type { Tenant, TenantEntitlements, TenantQuotas, TokenBudget } from './tenant.ts'
export { toTenant, toWireTenant } from './tenant-row.ts'
