import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleScopes } from '#tenancy'
import { insertTenant, waitUntil } from '#testing'
import { type AuthenticatorOptions, type CredentialSource, newApiKey, signInternal } from './index.ts'
import { awayDatabase, demo, failsWith, Platform, signing } from './testing/authenticator-fixture.ts'
import { sign } from './testing/jwt-fixture.ts'

let platform: Platform

beforeAll(async () => {
  platform = await Platform.open()
})
afterAll(() => platform.close())

const byJwt = async (tenantId: string) => ({ authorization: `Bearer ${await sign({ tenant_id: tenantId })}` })
const byKey = async (tenantId: string) => ({ apiKey: (await platform.insertKey({ tenantId })).key })
const none = { code: 'unauthorized' }

it.each([
  ['two keys', async () => ({ authorization: `Bearer ${newApiKey().key}`, ...(await byKey('tnt_a')) })],
  ['a JWT beside a key', async () => ({ ...(await byJwt('tnt_a')), ...(await byKey('tnt_a')) })],
  ['a JWT in X-API-Key', async () => ({ apiKey: await sign() })],
  ['Basic', async () => ({ authorization: 'Basic dXNyOnB3' })],
  ['an empty bearer', async () => ({ authorization: 'Bearer ' })],
  ['a bearer of two words', async () => ({ authorization: 'Bearer a b' })],
])('refuses %s, also where headers alone would do', async (_, source) => {
  await expect(platform.authenticator(demo).authenticate(await source())).rejects.toMatchObject(none)
})

type Case = [string, Partial<AuthenticatorOptions>, () => Promise<Partial<CredentialSource>>, object]

describe('the tenant', () => {
  const noDefault = { headerIdentity: { defaultTenant: null } }
  const dummy = { authorization: 'Bearer dummy', tenantId: 'tnt_b' }
  const both = async (source: Promise<object>, tenantId: string) => ({ ...(await source), tenantId })
  const cases: Case[] = [
    ['is that of a JWT', {}, () => byJwt('tnt_a'), { tenantId: 'tnt_a' }],
    ['may be repeated in the header', {}, () => both(byJwt('tnt_a'), 'tnt_a'), { tenantId: 'tnt_a' }],
    ["must not differ from a JWT's", demo, () => both(byJwt('tnt_a'), 'tnt_b'), { code: 'tenant_mismatch' }],
    ["must not differ from a key's", demo, () => both(byKey('tnt_a'), 'tnt_b'), { code: 'tenant_mismatch' }],
    ['must exist, by JWT', {}, () => byJwt('tnt_nobody'), { code: 'forbidden' }],
    ['must be enabled, by JWT', {}, () => byJwt('tnt_off'), { code: 'tenant_disabled' }],
    ['must be enabled, by key', {}, () => byKey('tnt_off'), { code: 'tenant_disabled' }],
    ['comes from the header in demo', demo, async () => ({ tenantId: 'tnt_b' }), { tenantId: 'tnt_b' }],
    ['is the default one in demo', demo, async () => ({}), { tenantId: 'tnt_demo' }],
    ['is the default one for an empty header', demo, async () => ({ tenantId: '' }), { tenantId: 'tnt_demo' }],
    ['is needed where there is no default', noDefault, async () => ({}), none],
    ['must exist, by header', demo, async () => ({ tenantId: 'tnt_nobody' }), { code: 'forbidden' }],
    ['must be enabled, by header', demo, async () => ({ tenantId: 'tnt_off' }), { code: 'tenant_disabled' }],
    ['of the platform is closed to headers', demo, async () => ({ tenantId: 'tnt_platform' }), { code: 'forbidden' }],
    ['does not come from the header in prod', {}, async () => ({ tenantId: 'tnt_a' }), none],
    ['has no default in prod', {}, async () => ({}), none],
    ['does not come from the header beside a bad credential', demo, async () => dummy, none],
  ]

  it.each(cases)('%s', async (_, options, source, expected) => {
    const outcome = await platform
      .authenticator(options)
      .authenticate(await source())
      .catch(error => error)
    expect(outcome).toMatchObject(expected)
  })

  it('is disabled soon for a credential in steady use', async () => {
    await insertTenant(platform.test.owner, 'tnt_soon')
    const { key } = await platform.insertKey({ tenantId: 'tnt_soon' })
    const { bearer } = platform.authenticator()
    await bearer(key)
    await platform.test.owner.query("update platform.tenants set status = 'disabled' where tenant_id = 'tnt_soon'")
    await waitUntil(() => failsWith('tenant_disabled', bearer(key)))
  })
})

describe('identity by header', () => {
  it('is the owner, by default prn_local, without platform scopes', async () => {
    const scope = await platform.authenticator(demo).authenticate({})
    expect(scope.principal).toEqual({ principalId: 'prn_local', kind: 'user', credential: 'header' })
    expect([...scope.scopes].sort()).toEqual([...roleScopes.owner].sort())
    expect(scope.scopes.has('tenants:admin')).toBe(false)
  })

  it('takes the principal that is named, if it can stand in a log', async () => {
    const { authenticate } = platform.authenticator(demo)
    const { principal } = await authenticate({ principalId: 'svc_robot' })
    expect(principal).toEqual({ principalId: 'svc_robot', kind: 'service', credential: 'header' })
    await expect(authenticate({ principalId: 'x'.repeat(257) })).rejects.toMatchObject({ code: 'invalid_request' })
  })
})

describe('a JWT', () => {
  it("grants its principal's role among the members where it says nothing of rights", async () => {
    const member = "insert into platform.members (tenant_id, principal_id, role) values ('tnt_a', 'usr_m', 'viewer')"
    await platform.test.owner.query(member)
    const scope = await platform.authenticator().bearer(await sign({ scope: undefined, sub: 'usr_m' }))
    expect([...scope.scopes].sort()).toEqual([...roleScopes.viewer].sort())
  })

  it('is refused where no issuer is configured', async () => {
    await expect(platform.authenticator({ jwt: null }).bearer(await sign())).rejects.toMatchObject(none)
  })
})

describe('an internal token', () => {
  const scopes = ['models:invoke', 'tenants:admin'] as const
  const grant = { tenantId: 'tnt_a', principalId: 'usr_1', runId: 'run_1', agentId: 'agt_1', scopes }

  it('acts for its run, without platform scopes', async () => {
    const scope = await platform.authenticator().bearer(await signInternal(signing.privateKey, 'model-policy', grant))
    const run = { runId: 'run_1', agentId: 'agt_1' }
    expect(scope.principal).toEqual({ principalId: 'usr_1', kind: 'user', credential: 'internal', run })
    expect([...scope.scopes]).toEqual(['models:invoke'])
  })

  it.each([
    ['for another service', {}, 'federation'],
    ['where none is taken', { internal: null }, 'model-policy'],
  ])('is refused %s', async (_, options, audience) => {
    const token = await signInternal(signing.privateKey, audience, grant)
    await expect(platform.authenticator(options).bearer(token)).rejects.toMatchObject(none)
  })
})

describe('the service token', () => {
  it('is the platform, with no scope, also while the database is away', async () => {
    const away = awayDatabase()
    const { principal, scopes, tenantId } = await platform.authenticator(away).bearer('scraper-token')
    expect(principal).toEqual({ principalId: 'svc_platform', kind: 'service', credential: 'service_token' })
    expect([tenantId, scopes.size]).toEqual(['tnt_platform', 0])
    await away.database.close()
  })

  it.each(['scraper-token2', 'scraper-toke', 'Scraper-token'])('is not %s', async token => {
    await expect(platform.authenticator().bearer(token)).rejects.toMatchObject(none)
  })
})

it.each([
  ['a key', async () => newApiKey().key],
  ['a JWT', () => sign()],
])('cannot tell who calls with %s while the database is away', async (_, make) => {
  const away = awayDatabase()
  const { bearer } = platform.authenticator(away)
  await expect(bearer(await make())).rejects.toMatchObject({ code: 'dependency_unavailable' })
  await away.database.close()
})
