import { fail } from '#errors'
import { platformTenantId } from '#tenancy'
import type { CredentialSource } from './credential.ts'
import { grantedScopes } from './grants.ts'
import { type Identity, isPrincipalId, principalKind } from './identity.ts'

export interface HeaderIdentity {
  /** The tenant of callers who name none; null: they are refused. */
  readonly defaultTenant: string | null
}

/**
 * The caller without a credential: in demo and dev the owner of the named tenant, who is never a platform operator.
 * Errors: `unauthorized` where headers do not count or no tenant is named; `forbidden` for the platform tenant.
 */
export function identifyByHeaders(options: HeaderIdentity | null, source: CredentialSource): Identity {
  const tenantId = options === null ? null : source.tenantId || options.defaultTenant
  if (!tenantId) {
    fail('unauthorized', 'A credential is required: Authorization: Bearer <JWT or API key>, or X-API-Key.')
  }
  if (tenantId === platformTenantId) fail('forbidden', 'The platform tenant needs a credential.')
  const principalId = source.principalId || 'prn_local'
  if (!isPrincipalId(principalId)) fail('invalid_request', 'X-Principal-Id must be printable, at most 256 characters.')
  return {
    tenantId,
    principal: { principalId, kind: principalKind(principalId), credential: 'header' },
    scopes: ownerScopes,
    expiresAtMs: Number.POSITIVE_INFINITY,
  }
}

// The same in every tenant but the platform's, which is refused above.
const ownerScopes = grantedScopes('', { roles: ['owner'] })
