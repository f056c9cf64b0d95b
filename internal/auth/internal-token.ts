import type { KeyObject } from 'node:crypto'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { AgentosError, fail } from '#errors'
import { isScope, type Scope, type TokenBudget } from '#tenancy'
import { isPrincipalId } from './identity.ts'

// Short tokens by which one service calls another for a tenant. They have their own key, their own `typ` and one
// audience each, so that none of them can be taken for a user's token, nor for one to another service.

/** On whose behalf, and for which run, a service calls another. */
export interface InternalGrant {
  readonly tenantId: string
  readonly principalId: string
  readonly runId: string
  readonly agentId: string
  readonly scopes: readonly Scope[]
  /** What the agent's runs together may use of models, where that is limited. */
  readonly budgets?: readonly TokenBudget[]
}

/** Source: RFC 8725, section 3.11 (explicit typing). */
export const internalTokenType = 'agentos-internal+jwt'

const issuer = 'executor'
const lifetimeSeconds = 60
const clockToleranceSeconds = 5

/** A token of one minute. `key` is an Ed25519 private key; `audience` the one service that may take the token. */
export function signInternal(key: KeyObject, audience: string, grant: InternalGrant): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1_000)
  const claims = {
    iss: issuer,
    aud: audience,
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
    tenant_id: grant.tenantId,
    principal_id: grant.principalId,
    run_id: grant.runId,
    agent_id: grant.agentId,
    scope: grant.scopes.join(' '),
    ...(grant.budgets !== undefined && { token_budgets: grant.budgets }),
  }
  return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', typ: internalTokenType }).sign(key)
}

/** What a token grants, and until when. Errors: `unauthorized` where anything about it does not hold. */
export async function verifyInternal(
  key: KeyObject,
  audience: string,
  token: string,
): Promise<InternalGrant & { readonly expiresAtMs: number }> {
  const claims = await verify(key, audience, token)
  const { tenant_id: tenantId, principal_id: principalId, run_id: runId, agent_id: agentId, scope } = claims
  const ids = [tenantId, runId, agentId]
  if (
    !isPrincipalId(principalId) ||
    !ids.every(id => typeof id === 'string' && id !== '') ||
    typeof scope !== 'string'
  ) {
    fail('unauthorized', 'The internal token lacks a claim.')
  }
  return {
    tenantId: tenantId as string,
    principalId,
    runId: runId as string,
    agentId: agentId as string,
    scopes: scope.split(' ').filter(isScope),
    // The signature vouches for their form: whoever signs has them from the agent's own configuration.
    ...(Array.isArray(claims.token_budgets) && { budgets: claims.token_budgets as TokenBudget[] }),
    expiresAtMs: ((claims.exp as number) + clockToleranceSeconds) * 1_000,
  }
}

async function verify(key: KeyObject, audience: string, token: string): Promise<JWTPayload> {
  const checks = {
    algorithms: ['EdDSA'],
    typ: internalTokenType,
    issuer,
    audience,
    requiredClaims: ['exp', 'iat'],
    maxTokenAge: lifetimeSeconds,
    clockTolerance: clockToleranceSeconds,
  }
  try {
    const { payload } = await jwtVerify(token, key, checks)
    // `maxTokenAge` holds the age; a signer that promises more than a minute is not ours.
    if ((payload.exp as number) - (payload.iat as number) > lifetimeSeconds || payload.aud !== audience) {
      throw new Error('The token lives too long, or is meant for several services')
    }
    return payload
  } catch (cause) {
    throw new AgentosError('unauthorized', 'The internal token is not valid.', { cause })
  }
}
