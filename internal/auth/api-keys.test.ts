import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { roleScopes } from '#tenancy'
import { waitUntil } from '#testing'
import { newApiKey } from './index.ts'
import { failsWith, Platform } from './testing/authenticator-fixture.ts'

let platform: Platform

beforeAll(async () => {
  platform = await Platform.open()
})
afterAll(() => platform.close())
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['Authorization', (key: string) => ({ authorization: `Bearer ${key}` })],
  ['authorization in lower case', (key: string) => ({ authorization: `bearer ${key}` })],
  ['X-API-Key', (key: string) => ({ apiKey: key })],
  ['both, the same', (key: string) => ({ authorization: `Bearer ${key}`, apiKey: key })],
])('proves tenant, principal and role by %s', async (_, source) => {
  const { key, keyId } = await platform.insertKey()
  const scope = await platform.authenticator().authenticate(source(key))
  expect(scope).toMatchObject({ tenantId: 'tnt_a', tenant: { tenantId: 'tnt_a' } })
  expect(scope.principal).toEqual({ principalId: 'svc_1', kind: 'service', credential: 'api_key', keyId })
  expect([...scope.scopes].sort()).toEqual([...roleScopes.service].sort())
})

it('has its own scopes where it names some', async () => {
  const { key } = await platform.insertKey({ scopes: ['runs:read', 'made:up'] })
  expect([...(await platform.authenticator().bearer(key)).scopes]).toEqual(['runs:read'])
})

it('is an operator in the platform tenant', async () => {
  const { key } = await platform.insertKey({ tenantId: 'tnt_platform', role: 'operator' })
  expect((await platform.authenticator().bearer(key)).scopes.has('tenants:admin')).toBe(true)
})

it.each([
  ['unknown', async () => newApiKey().key],
  ['cut short', async () => (await platform.insertKey()).key.slice(0, -1)],
  ['expired', async () => (await platform.insertKey({ expiresAt: new Date(0) })).key],
  ['its prefix alone', async () => 'aos_'],
])('is refused when %s', async (_, make) => {
  await expect(platform.authenticator().bearer(await make())).rejects.toMatchObject({ code: 'unauthorized' })
})

it('stops working soon after it is revoked, however often it is used', async () => {
  const { key, keyId } = await platform.insertKey()
  const { bearer } = platform.authenticator()
  await bearer(key)
  await platform.test.owner.query('update platform.api_keys set revoked_at = now() where key_id = $1', [keyId])
  await waitUntil(() => failsWith('unauthorized', bearer(key)))
})

it('ends at its own time even while it is remembered', async () => {
  const { key } = await platform.insertKey({ expiresAt: new Date(Date.now() + 3_600_000) })
  const { bearer } = platform.authenticator()
  await bearer(key)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
  await expect(bearer(key)).rejects.toMatchObject({ code: 'unauthorized' })
})

it('notes its last use once a minute', async () => {
  const { key, keyId } = await platform.insertKey()
  const use = async () => {
    const { bearer, close } = platform.authenticator()
    await bearer(key)
    await close()
    const { rows } = await platform.test.owner.query('select last_used_at from platform.api_keys where key_id = $1', [
      keyId,
    ])
    return rows[0].last_used_at
  }
  const first = await use()
  expect(first).toBeInstanceOf(Date)
  expect(await use()).toEqual(first)
})

it('works although its last use cannot be noted, which is told', async () => {
  const { key } = await platform.insertKey()
  const call = (statement: { name: string; text: string; values: unknown[] }) =>
    statement.name === 'touch_api_keys' ? Promise.reject(new Error('no')) : platform.database.call(statement)
  const { bearer, close, errors } = platform.authenticator({
    database: { call: call as typeof platform.database.call },
  })
  await bearer(key)
  await close()
  await waitUntil(() => errors.length === 1)
  expect(errors[0]?.message).toContain('last use')
})
