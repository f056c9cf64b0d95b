import type { KeyObject } from 'node:crypto'
import { decodeProtectedHeader } from 'jose'
import type { Secret } from '#config'
import { fail } from '#errors'
import type { StatementRunner } from '#tenancy'
import { isApiKey } from './api-key.ts'
import { ApiKeys } from './api-keys.ts'
import { grantedScopes } from './grants.ts'
import { type Identity, principalKind } from './identity.ts'
import { internalTokenType, verifyInternal } from './internal-token.ts'
import { type JwtOptions, Jwts } from './jwt.ts'
import type { KeyUsage } from './key-usage.ts'
import { ServiceToken } from './service-token.ts'

export interface CredentialKinds {
  /** Null: no JWT is accepted. */
  readonly jwt: JwtOptions | null
  /** The executor's tokens for this service; null: none is accepted. */
  readonly internal: { readonly publicKey: KeyObject; readonly audience: string } | null
  /** The bearer of the platform's own scrapers; null: there is none. */
  readonly serviceToken: Secret | null
}

/** Tells the kinds of credentials apart and proves each in its own way; nothing is remembered here. */
export class CredentialVerifier {
  readonly #internal: CredentialKinds['internal']
  readonly #jwts: Jwts | null
  readonly #keys: ApiKeys
  readonly #serviceToken: ServiceToken | null

  constructor(kinds: CredentialKinds, database: StatementRunner, usage: KeyUsage) {
    this.#internal = kinds.internal
    this.#jwts = kinds.jwt === null ? null : new Jwts(kinds.jwt, database)
    this.#keys = new ApiKeys(database, usage)
    this.#serviceToken = kinds.serviceToken === null ? null : new ServiceToken(kinds.serviceToken)
  }

  /** Errors: `unauthorized` where the credential does not hold; `dependency_unavailable`. */
  async verify(credential: string): Promise<Identity> {
    const scraper = this.#serviceToken?.identify(credential) ?? null
    if (scraper !== null) return scraper
    if (isApiKey(credential)) return this.#keys.identify(credential)
    if (typeOf(credential) === internalTokenType) return this.#verifyInternal(credential)
    if (this.#jwts !== null) return this.#jwts.identify(credential)
    return fail('unauthorized', 'The credential is not an API key (aos_…), and no JWT issuer is configured.')
  }

  async #verifyInternal(token: string): Promise<Identity> {
    if (this.#internal === null) fail('unauthorized', 'This service takes no internal tokens.')
    const grant = await verifyInternal(this.#internal.publicKey, this.#internal.audience, token)
    const { tenantId, principalId, runId, agentId, budgets, scopes, expiresAtMs } = grant
    const kind = principalKind(principalId)
    return {
      tenantId,
      principal: { principalId, kind, credential: 'internal', run: { runId, agentId, ...(budgets && { budgets }) } },
      scopes: grantedScopes(tenantId, { scopes }),
      expiresAtMs,
    }
  }
}

/** What a token says that it is; believed only so far as to choose who verifies it. */
function typeOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).typ
  } catch {
    return undefined
  }
}
