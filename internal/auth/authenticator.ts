import { hash } from 'node:crypto'
import { AgentosError, fail } from '#errors'
import {
  BriefCache,
  platformTenant,
  type StatementRunner,
  type Tenant,
  type TenantDirectory,
  type TenantScope,
} from '#tenancy'
import { type CredentialSource, presentedCredential } from './credential.ts'
import { type CredentialKinds, CredentialVerifier } from './credential-verifier.ts'
import { FailureLimit } from './failure-limit.ts'
import { type HeaderIdentity, identifyByHeaders } from './header-identity.ts'
import type { Identity } from './identity.ts'
import { KeyUsage } from './key-usage.ts'

export interface AuthenticatorOptions extends CredentialKinds {
  readonly database: StatementRunner
  readonly tenants: TenantDirectory
  /** In demo and dev, headers alone may name tenant and principal; null: never. */
  readonly headerIdentity: HeaderIdentity | null
  /** From one address in one minute; default 20. */
  readonly failuresPerMinute?: number
  /** Hears of what failed beside a request, for the log. */
  readonly onError: (error: Error) => void
}

export interface Authenticator {
  /**
   * Who is calling, in which tenant, with which scopes. Errors: `unauthorized` for a missing or a bad credential,
   * `tenant_mismatch`, `tenant_disabled`, `forbidden` for a tenant that does not exist, `rate_limited` after too many
   * failures, `dependency_unavailable` where it cannot be known. Source: the contract, "Every request and response".
   */
  authenticate(source: CredentialSource): Promise<TenantScope>
  /** Waits for what is still being noted about keys. */
  close(): Promise<void>
}

export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  return new CredentialAuthenticator(options)
}

/** A caller whose credential has been proved, with its scope in the tenant as that was last seen. */
interface Known {
  readonly identity: Identity
  scope: TenantScope | null
}

/**
 * A credential that was good is believed for half a second without a look at the database or its signature: that is
 * how long a revoked key still works. It is remembered by its SHA-256, so that no cache holds secrets.
 */
class CredentialAuthenticator implements Authenticator {
  readonly #options: AuthenticatorOptions
  readonly #usage: KeyUsage
  readonly #verifier: CredentialVerifier
  readonly #failures: FailureLimit
  readonly #known = new BriefCache<Known>()

  constructor(options: AuthenticatorOptions) {
    this.#options = options
    this.#usage = new KeyUsage(options.database, options.onError)
    this.#verifier = new CredentialVerifier(options, options.database, this.#usage)
    this.#failures = new FailureLimit(options.failuresPerMinute ?? 20)
  }

  async authenticate(source: CredentialSource): Promise<TenantScope> {
    const credential = presentedCredential(source)
    const known =
      credential === null
        ? { identity: identifyByHeaders(this.#options.headerIdentity, source), scope: null }
        : await this.#identify(credential, source.remoteAddress)
    const { tenantId } = known.identity
    if (source.tenantId && source.tenantId !== tenantId) {
      fail('tenant_mismatch', "X-Tenant-Id differs from the credential's tenant; leave it out or correct it.")
    }
    return scopeOf(known, await this.#activeTenant(known.identity))
  }

  close(): Promise<void> {
    return this.#usage.settled()
  }

  async #identify(credential: string, remoteAddress: string): Promise<Known> {
    const digest = hash('sha256', credential, 'base64')
    // A credential that was good when last seen is not held up by what others at the same address get wrong.
    if (!this.#known.has(digest)) await this.#failures.refuse(remoteAddress)
    try {
      const known = await this.#known.get(digest, async () => ({
        identity: await this.#verifier.verify(credential),
        scope: null,
      }))
      if (known.identity.expiresAtMs <= Date.now()) fail('unauthorized', 'The credential has expired; get a new one.')
      return known
    } catch (error) {
      if (error instanceof AgentosError && error.code === 'unauthorized') {
        this.#known.invalidate(digest)
        await this.#failures.count(remoteAddress)
      }
      throw error
    }
  }

  async #activeTenant({ tenantId, principal }: Identity): Promise<Tenant> {
    // The scrapers must be known while the database is away: the figures are wanted then most of all.
    if (principal.credential === 'service_token') return platformTenant
    const tenant = await this.#options.tenants.get(tenantId)
    if (tenant === null) fail('forbidden', 'The tenant does not exist; an operator must create it first.')
    if (tenant.status === 'disabled')
      fail('tenant_disabled', 'The tenant is disabled; ask the operator of the platform.')
    return tenant
  }
}

function scopeOf(known: Known, tenant: Tenant): TenantScope {
  if (known.scope?.tenant === tenant) return known.scope
  const { tenantId, principal, scopes } = known.identity
  known.scope = { tenantId, tenant, principal, scopes }
  return known.scope
}
