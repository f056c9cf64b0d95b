import type { components } from '#contract/model-policy'
import { fail } from '#errors'
import type { Scope, TenantScope } from '#tenancy'

type AuthContext = components['schemas']['AuthContext']

/**
 * The caller as the credential proves it, narrowed to the scopes that a body states; a body never adds any. Errors:
 * `tenant_mismatch`, and `forbidden` where what the operation needs is not among the stated scopes.
 */
export function agreeWithCredential(scope: TenantScope, auth: AuthContext | undefined, needed: Scope): TenantScope {
  if (auth === undefined) return scope
  if (auth.tenant_id !== scope.tenantId)
    fail('tenant_mismatch', "auth.tenant_id differs from the credential's tenant; leave it out or correct it.")
  const stated = auth.scopes
  if (stated === undefined) return scope
  if (!stated.includes(needed)) {
    fail('forbidden', `auth.scopes narrows the call to scopes without ${needed}.`, {
      details: { required_scope: needed },
    })
  }
  return { ...scope, scopes: new Set([...scope.scopes].filter(name => stated.includes(name))) }
}
