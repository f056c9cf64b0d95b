import { fail } from '#errors'
import type { TenantDirectory, TenantRef, TenantScope } from '#tenancy'

/**
 * Whose audit is read: the caller's own, or for operators that of any tenant. Errors: `forbidden` where somebody else
 * names another tenant, whether or not it exists; `not_found` where an operator names none that exists.
 */
export async function auditedTenant(
  wanted: string | undefined,
  caller: TenantScope,
  tenants: TenantDirectory,
): Promise<TenantRef> {
  if (wanted === undefined || wanted === caller.tenantId) return { tenantId: caller.tenantId }
  if (!caller.scopes.has('tenants:admin')) {
    fail('forbidden', "Another tenant's audit needs the scope tenants:admin; leave tenant_id out for your own.", {
      details: { required_scope: 'tenants:admin' },
    })
  }
  if ((await tenants.get(wanted)) === null) fail('not_found', 'There is no such tenant.')
  return { tenantId: wanted }
}
