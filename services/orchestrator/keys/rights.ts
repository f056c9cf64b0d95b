import { fail } from '#errors'
import { platformTenantId, type Role, roleScopes, type Scope, type TenantScope } from '#tenancy'
import { requireGrantable } from '../grantable.ts'

/** What is stored of a key's rights; without scopes of its own it has those of its role, whatever they become. */
export interface KeyRights {
  readonly role: Role | null
  readonly scopes: readonly Scope[] | null
}

/**
 * The rights that a request asks for: those of the role, the scopes, or where both are given those in both.
 * Errors: `forbidden` for a scope that the caller lacks, `invalid_request` where role and scopes have nothing in common.
 */
export function readRights(
  wanted: { readonly role?: Role; readonly scopes?: readonly Scope[] },
  caller: TenantScope,
): KeyRights {
  const { role = null, scopes = null } = wanted
  if (role === 'operator' && caller.tenantId !== platformTenantId) {
    fail('forbidden', 'The role operator exists in the tenant of the operators only.')
  }
  const ofRole: readonly Scope[] = role === null ? [] : roleScopes[role]
  const granted = role === null ? (scopes ?? []) : ofRole.filter(name => scopes?.includes(name) ?? true)
  if (granted.length === 0) {
    fail('invalid_request', `/scopes names nothing that the role ${role} has; name some of ${ofRole.join(', ')}.`, {
      details: { errors: [{ path: '/scopes', message: `has nothing in common with the role ${role}` }] },
    })
  }
  requireGrantable(caller, granted)
  return { role, scopes: scopes === null ? null : granted }
}
