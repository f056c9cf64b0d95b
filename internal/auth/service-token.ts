import { hash, timingSafeEqual } from 'node:crypto'
import type { Secret } from '#config'
import { platformTenantId } from '#tenancy'
import type { Identity } from './identity.ts'

const digest = (text: string) => hash('sha256', text, 'buffer')

/**
 * The static bearer of the platform's own scrapers. Its principal `svc_platform` has no scope at all: it opens what asks
 * for it by name (`/metrics`), and nothing of any tenant.
 */
export class ServiceToken {
  readonly #digest: Buffer

  constructor(token: Secret) {
    this.#digest = digest(token.reveal())
  }

  /** The platform's identity, or null where the credential is another one. Compares in constant time. */
  identify(credential: string): Identity | null {
    return timingSafeEqual(digest(credential), this.#digest) ? identity : null
  }
}

const identity: Identity = {
  tenantId: platformTenantId,
  principal: { principalId: 'svc_platform', kind: 'service', credential: 'service_token' },
  scopes: new Set(),
  expiresAtMs: Number.POSITIVE_INFINITY,
}
