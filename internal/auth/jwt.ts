import { errors, type JWTPayload, jwtVerify } from 'jose'
import { AgentosError, fail } from '#errors'
import type { Principal, StatementRunner } from '#tenancy'
import { type Grant, grantedScopes } from './grants.ts'
import { type Identity, isPrincipalId, principalKind } from './identity.ts'
import { findKey, type JwtKeySource } from './jwt-keys.ts'

export interface JwtOptions {
  readonly keys: JwtKeySource
  /** The only `iss` that is believed, also when it says who belongs to the platform tenant, and so who is an operator. */
  readonly issuer: string
  /** Must be in `aud`. */
  readonly audience: string
  /** The only algorithms that are believed; all of them asymmetric. */
  readonly algorithms: readonly string[]
}

/** How far the issuer's clock may be from ours. */
const clockToleranceSeconds = 5

/** Knows callers by the JWTs of one issuer. */
export class Jwts {
  readonly #verify: (token: string) => Promise<JWTPayload>
  readonly #database: StatementRunner

  constructor({ keys, ...options }: JwtOptions, database: StatementRunner) {
    const key = findKey(keys)
    const checks = {
      issuer: options.issuer,
      audience: options.audience,
      algorithms: [...options.algorithms],
      requiredClaims: ['exp'],
      clockTolerance: clockToleranceSeconds,
    }
    this.#verify = async token => (await jwtVerify(token, key, checks)).payload
    this.#database = database
  }

  /** Whose token this is. Errors: `unauthorized` where it does not hold; `dependency_unavailable`. */
  async identify(token: string): Promise<Identity> {
    const claims = await this.#verify(token).catch(refuse)
    const tenantId = claims.tenant_id ?? claims.tid
    if (typeof tenantId !== 'string' || tenantId === '') {
      fail('unauthorized', 'The JWT names no tenant; its claim tenant_id (or tid) must.')
    }
    const principalId = claims.principal_id ?? claims.sub
    if (!isPrincipalId(principalId)) {
      fail('unauthorized', 'The JWT names no principal; its claim principal_id (or sub) must.')
    }
    const grant = grantOf(claims) ?? (await this.#membership(tenantId, principalId))
    return {
      tenantId,
      principal: { principalId, kind: kindOf(claims, principalId), credential: 'jwt' },
      scopes: grantedScopes(tenantId, grant),
      expiresAtMs: ((claims.exp as number) + clockToleranceSeconds) * 1_000,
    }
  }

  async #membership(tenantId: string, principalId: string): Promise<Grant> {
    const text = 'select * from platform.find_member($1, $2)'
    const values = [tenantId, principalId]
    const [member] = await this.#database.call<{ role: string }>({ name: 'find_member', text, values })
    return { roles: member === undefined ? [] : [member.role] }
  }
}

/**
 * What the token says of the caller's rights: `scope`, `scp` or `scopes`, or else `role` or `roles`; null where it says
 * nothing, and the tenant's members decide. A token that names only scopes which we do not know was cut down for
 * another purpose, and grants nothing. The scopes of OpenID Connect say nothing about rights, and do not count.
 */
function grantOf(claims: JWTPayload): Grant | null {
  for (const claim of ['scope', 'scp', 'scopes']) {
    const scopes = names(claims[claim])?.filter(scope => !openidScopes.has(scope))
    if (scopes !== undefined && scopes.length > 0) return { scopes }
  }
  const roles = names(claims.role) ?? names(claims.roles)
  return roles === undefined ? null : { roles }
}

/** Source: OpenID Connect Core 1.0, sections 3.1.2.1, 5.4 and 11. */
const openidScopes = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access'])

/** Names in a claim: an array, or text with spaces between; undefined where the claim is absent or of another form. */
function names(claim: unknown): string[] | undefined {
  if (typeof claim === 'string') return claim.split(' ').filter(Boolean)
  return Array.isArray(claim) ? claim.filter(name => typeof name === 'string') : undefined
}

function kindOf(claims: JWTPayload, principalId: string): Principal['kind'] {
  const kind = claims.principal_type
  return kind === 'user' || kind === 'service' || kind === 'agent' ? kind : principalKind(principalId)
}

/** Says what is wrong once the signature holds; before, that would only help a forger. */
function refuse(cause: unknown): never {
  if (cause instanceof AgentosError) throw cause
  if (cause instanceof errors.JWTExpired) fail('unauthorized', 'The JWT has expired; get a new one.', { cause })
  if (cause instanceof errors.JWTClaimValidationFailed) {
    fail('unauthorized', `The JWT is not for this service: its claim ${cause.claim} is missing or wrong.`, { cause })
  }
  fail('unauthorized', 'The JWT is not valid: it must be signed by the configured issuer with an allowed algorithm.', {
    cause,
  })
}
