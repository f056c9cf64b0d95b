import { isRole, isScope, platformScopes, platformTenantId, roleScopes, type Scope, scopes } from '#tenancy'

/** What a credential claims; names that nobody knows grant nothing. */
export interface Grant {
  readonly scopes?: readonly string[]
  readonly roles?: readonly string[]
}

/** What an API key claims: the scopes of its own, or else those of its role. */
export function keyGrant(key: { readonly role: string | null; readonly scopes: readonly string[] | null }): Grant {
  if (key.scopes !== null) return { scopes: key.scopes }
  return { roles: key.role === null ? [] : [key.role] }
}

const nothing: ReadonlySet<Scope> = new Set()

/**
 * The scopes that a grant gives in a tenant: those that it names, or else those of its roles together. Platform scopes
 * and the role `operator` exist in the platform tenant only: elsewhere they grant nothing, whoever vouches for them.
 */
export function grantedScopes(tenantId: string, grant: Grant): ReadonlySet<Scope> {
  const isPlatform = tenantId === platformTenantId
  if (grant.scopes !== undefined) return setOf(grant.scopes.filter(isScope), isPlatform)
  const roles = (grant.roles ?? []).filter(isRole).filter(role => isPlatform || role !== 'operator')
  return setOf(
    roles.flatMap(role => roleScopes[role]),
    isPlatform,
  )
}

// Few distinct sets exist; sharing them keeps ten thousand cached callers small.
const shared = new Map<string, ReadonlySet<Scope>>()
const maxShared = 1_000

function setOf(names: readonly Scope[], isPlatform: boolean): ReadonlySet<Scope> {
  if (names.length === 0) return nothing
  const wanted = new Set(names)
  const granted = scopes.filter(scope => wanted.has(scope) && (isPlatform || !platformScopes.has(scope)))
  const key = granted.join(' ')
  const known = shared.get(key)
  if (known !== undefined) return known
  const made: ReadonlySet<Scope> = new Set(granted)
  if (shared.size < maxShared) shared.set(key, made)
  return made
}
