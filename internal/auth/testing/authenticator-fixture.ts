import { generateKeyPairSync } from 'node:crypto'
import { Secret } from '#config'
import { type Database, openDatabase } from '#storage'
import { type PlatformSchema, TenantDirectory } from '#tenancy'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { type AuthenticatorOptions, type CredentialSource, createAuthenticator, newApiKey } from '../index.ts'
import { jwtOptions } from './jwt-fixture.ts'

// What the tests of the authenticator have in common: a platform with a few tenants.

export const signing = generateKeyPairSync('ed25519')

/** Headers count, as in demo and dev. */
export const demo: Partial<AuthenticatorOptions> = { headerIdentity: { defaultTenant: 'tnt_demo' } }

interface KeyOptions {
  readonly tenantId?: string
  readonly role?: string
  readonly scopes?: readonly string[]
  readonly expiresAt?: Date
}

export class Platform {
  readonly test: TestDatabase
  readonly database: Database<PlatformSchema>

  private constructor(test: TestDatabase) {
    this.test = test
    this.database = openDatabase({ url: test.url, applicationName: 'test' })
  }

  static async open(): Promise<Platform> {
    const platform = new Platform(await testDatabase())
    for (const tenantId of ['tnt_a', 'tnt_b', 'tnt_demo']) await insertTenant(platform.test.owner, tenantId)
    await insertTenant(platform.test.owner, 'tnt_off', { status: 'disabled' })
    return platform
  }

  async close(): Promise<void> {
    await this.database.close()
    await this.test.close()
  }

  /** A key of the principal svc_1 in tnt_a, but for what is given. */
  async insertKey({ tenantId = 'tnt_a', role = 'service', scopes, expiresAt }: KeyOptions = {}) {
    const { key, prefix, hash } = newApiKey()
    const keyId = `key_${prefix}`
    await this.test.owner.query(
      `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, scopes, expires_at, created_by)
       values ($1, $2, 'test', $3, $4, 'svc_1', $5, $6, $7, 'usr_1')`,
      [keyId, tenantId, prefix, hash, role, scopes ?? null, expiresAt ?? null],
    )
    return { key, keyId }
  }

  /** An authenticator as in prod, but for what is given; with caches of its own. */
  authenticator(overrides: Partial<AuthenticatorOptions> = {}) {
    const errors: Error[] = []
    const created = createAuthenticator({
      database: this.database,
      tenants: new TenantDirectory(this.database),
      headerIdentity: null,
      jwt: jwtOptions,
      internal: { publicKey: signing.publicKey, audience: 'model-policy' },
      serviceToken: new Secret('scraper-token'),
      onError: error => errors.push(error),
      ...overrides,
    })
    const authenticate = (source: Partial<CredentialSource>) =>
      created.authenticate({ remoteAddress: '192.0.2.1', ...source })
    const bearer = (credential: string, rest: Partial<CredentialSource> = {}) =>
      authenticate({ authorization: `Bearer ${credential}`, ...rest })
    return { authenticate, bearer, errors, close: () => created.close() }
  }
}

/** What an authenticator gets whose database cannot be reached. */
export function awayDatabase() {
  const database = openDatabase<PlatformSchema>({
    url: 'postgresql://nobody@127.0.0.1:1/none',
    applicationName: 'test',
  })
  return { database, tenants: new TenantDirectory(database) }
}

/** Whether the promise fails with the code; for waiting until it does. */
export async function failsWith(code: string, promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => false,
    error => error.code === code,
  )
}
