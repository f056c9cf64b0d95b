import { createHmac, generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { AgentosError } from '#errors'
import type { StatementRunner } from '#tenancy'
import { Jwts } from './jwt.ts'
import { audience, forge, issuer, jwtOptions, rsa, serveKeys, sign } from './testing/jwt-fixture.ts'

/** No test here needs the members of a tenant. */
const nobody: StatementRunner = { call: async () => [] }
const jwts = new Jwts(jwtOptions, nobody)
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })

const seconds = () => Math.floor(Date.now() / 1_000)
const claims = () => ({
  iss: issuer,
  aud: audience,
  exp: seconds() + 60,
  sub: 'usr_1',
  tenant_id: 'tnt_a',
  scope: 'runs:read',
})

it('knows tenant, principal, kind and scopes', async () => {
  const identity = await jwts.identify(await sign({ scope: 'runs:read agents:read made:up' }))
  expect(identity).toMatchObject({
    tenantId: 'tnt_a',
    principal: { principalId: 'usr_1', kind: 'user', credential: 'jwt' },
  })
  expect([...identity.scopes].sort()).toEqual(['agents:read', 'runs:read'])
})

/** A token with one character of its middle part changed. */
async function tampered(): Promise<string> {
  const [head, body, signature] = (await sign()).split('.') as [string, string, string]
  const claimed = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), tenant_id: 'tnt_b' }
  return [head, Buffer.from(JSON.stringify(claimed)).toString('base64url'), signature].join('.')
}

/** HS256 with the public key's text as the secret: what a verifier that trusts `alg` would take. */
function confused(): string {
  const unsigned = forge({ alg: 'HS256', typ: 'JWT' }, claims()).slice(0, -1)
  const secret = rsa.publicKey.export({ type: 'spki', format: 'pem' })
  return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`
}

it.each([
  ['is not signed (alg none)', () => forge({ alg: 'none' }, claims())],
  ['is not signed (alg NONE)', () => forge({ alg: 'NONE' }, claims())],
  ['has lost its signature', () => forge({ alg: 'RS256' }, claims())],
  ['is signed by another key', () => sign({}, { key: other.privateKey })],
  ['is signed by another kind of key', () => sign({}, { key: ec.privateKey, header: { alg: 'ES256' } })],
  ['is signed by an algorithm that is not allowed', () => sign({}, { header: { alg: 'RS512' } })],
  ['is signed with the public key as a secret', confused],
  ['was tampered with', tampered],
  ['brings its own key', () => sign({}, { key: other.privateKey, header: { alg: 'RS256', jwk: {} } as never })],
  ['has expired', () => sign({ exp: seconds() - 6 })],
  ['never expires', () => sign({ exp: undefined as never })],
  ['is not valid yet', () => sign({ nbf: seconds() + 60 })],
  ['is of another issuer', () => sign({ iss: 'https://other.example' })],
  ['names no issuer', () => sign({ iss: undefined as never })],
  ['is for another audience', () => sign({ aud: 'other' })],
  ['names no audience', () => sign({ aud: undefined as never })],
  ['names no tenant', () => sign({ tenant_id: undefined })],
  ['names several tenants', () => sign({ tenant_id: ['tnt_a', 'tnt_b'] })],
  ['names no principal', () => sign({ sub: undefined as never })],
  ['has a principal that breaks lines', () => sign({ sub: 'usr_1\nroot' })],
  ['is no token at all', () => 'nonsense'],
  ['is three empty parts', () => '..'],
  ['is an encrypted token', () => 'a.b.c.d.e'],
])('refuses a token that %s', async (_, make) => {
  await expect(jwts.identify(await make())).rejects.toMatchObject({ code: 'unauthorized' })
})

it('takes the tenant from tid, and the principal from principal_id before sub', async () => {
  const identity = await jwts.identify(await sign({ tenant_id: undefined, tid: 'tnt_b', principal_id: 'svc_1' }))
  expect(identity).toMatchObject({ tenantId: 'tnt_b', principal: { principalId: 'svc_1', kind: 'service' } })
})

it.each([
  ['scope', { scope: 'runs:read tools:read' }, ['runs:read', 'tools:read']],
  ['scp, an array', { scope: undefined, scp: ['runs:read'] }, ['runs:read']],
  ['scopes, an array', { scope: undefined, scopes: ['runs:read', 7] }, ['runs:read']],
  ['only scopes that nobody knows: nothing', { scope: 'made:up', role: 'owner' }, []],
  ['a role beside scopes of OpenID Connect', { scope: 'openid profile', role: 'auditor' }, 'audit:read'],
  ['several roles', { scope: undefined, roles: ['viewer', 'auditor', 'made-up'] }, 'audit:read'],
  ['a role that nobody knows: nothing', { scope: undefined, role: 'king' }, []],
  ['platform scopes in an ordinary tenant: none', { scope: 'tenants:admin federation:admin runs:read' }, ['runs:read']],
  ['operator in an ordinary tenant: nothing', { scope: undefined, role: 'operator' }, []],
  ['platform scopes in the platform tenant', { tenant_id: 'tnt_platform', scope: 'tenants:admin' }, ['tenants:admin']],
  [
    'operator in the platform tenant',
    { tenant_id: 'tnt_platform', scope: undefined, role: 'operator' },
    'federation:admin',
  ],
  ['nothing, and not a member: nothing', { scope: undefined }, []],
])('grants by %s', async (_, given, expected) => {
  const { scopes } = await jwts.identify(await sign(given))
  if (typeof expected === 'string') expect([...scopes]).toContain(expected)
  else expect([...scopes].sort()).toEqual(expected)
})

it('asks the members of the tenant where the token says nothing of rights', async () => {
  const asked: unknown[][] = []
  const members: StatementRunner = {
    call: async ({ values }) => {
      asked.push(values)
      return [{ role: 'viewer' }] as never
    },
  }
  const { scopes } = await new Jwts(jwtOptions, members).identify(await sign({ scope: undefined }))
  expect(asked).toEqual([['tnt_a', 'usr_1']])
  expect(scopes.has('runs:read') && !scopes.has('runs:create')).toBe(true)
})

it('finds the key in a remote set, also one that was added later', async () => {
  const issued = await serveKeys({ a: rsa.publicKey })
  const remote = new Jwts({ ...jwtOptions, keys: { kind: 'jwks', url: issued.url } }, nobody)
  const signed = (kid: string, key = rsa.privateKey) => sign({}, { key, header: { alg: 'RS256', kid } })
  await expect(remote.identify(await signed('a'))).resolves.toMatchObject({ tenantId: 'tnt_a' })
  await expect(remote.identify(await signed('a', other.privateKey))).rejects.toMatchObject({ code: 'unauthorized' })
  await expect(remote.identify(await signed('unknown'))).rejects.toMatchObject({ code: 'unauthorized' })
  expect(issued.state.asked).toBe(1)
  await issued.close()
})

afterEach(() => {
  vi.useRealTimers()
})

it('refuses a key half a minute after its issuer withdrew it', async () => {
  const issued = await serveKeys({ a: rsa.publicKey })
  const remote = new Jwts({ ...jwtOptions, keys: { kind: 'jwks', url: issued.url } }, nobody)
  const token = await sign({}, { header: { alg: 'RS256', kid: 'a' } })
  await remote.identify(token)
  issued.state.keys = { b: other.publicKey }
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
  await expect(remote.identify(token)).rejects.toMatchObject({ code: 'unauthorized' })
  await issued.close()
})

it.each([
  ['answers with an error', true],
  ['is out of reach', false],
])('cannot tell, instead of refusing or believing, while the key set %s', async (_, answers) => {
  const issued = await serveKeys({ a: rsa.publicKey })
  issued.state.isBroken = true
  if (!answers) await issued.close()
  const remote = new Jwts({ ...jwtOptions, keys: { kind: 'jwks', url: issued.url } }, nobody)
  const error = await remote.identify(await sign({}, { header: { alg: 'RS256', kid: 'a' } })).catch(caught => caught)
  expect(error).toBeInstanceOf(AgentosError)
  expect(error.code).toBe('dependency_unavailable')
  if (answers) await issued.close()
})
