import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Platform } from './testing/authenticator-fixture.ts'

let platform: Platform

beforeAll(async () => {
  platform = await Platform.open()
})
afterAll(() => platform.close())
afterEach(() => {
  vi.useRealTimers()
})

/** An authenticator that bears three failures, after one good credential and some bad ones from an address. */
async function afterFailures(count: number, remoteAddress: string) {
  const auth = platform.authenticator({ failuresPerMinute: 3 })
  const { key } = await platform.insertKey()
  await auth.bearer(key, { remoteAddress })
  const codes: string[] = []
  for (let index = 0; index < count; index += 1) {
    await auth.bearer(`aos_wrong${index}`, { remoteAddress }).catch(error => codes.push(error.code))
  }
  return { ...auth, codes, key }
}

it('refuses the address before its credential is looked at, and says for how long', async () => {
  const { bearer, codes } = await afterFailures(4, '192.0.2.7')
  expect(codes).toEqual(['unauthorized', 'unauthorized', 'unauthorized', 'rate_limited'])
  const unseen = (await platform.insertKey()).key
  const error = await bearer(unseen, { remoteAddress: '192.0.2.7' }).catch(caught => caught)
  expect(error.code).toBe('rate_limited')
  expect(error.retryAfterSeconds).toBeGreaterThan(0)
  expect(error.retryAfterSeconds).toBeLessThanOrEqual(60)
})

it('does not hold up who was good at that address, nor who comes from elsewhere', async () => {
  const { bearer, key } = await afterFailures(4, '192.0.2.7')
  const unseen = (await platform.insertKey()).key
  await expect(bearer(key, { remoteAddress: '192.0.2.7' })).resolves.toMatchObject({ tenantId: 'tnt_a' })
  await expect(bearer(unseen, { remoteAddress: '192.0.2.8' })).resolves.toMatchObject({ tenantId: 'tnt_a' })
})

it.each([
  ['2001:db8::1', '2001:db8::2', 'rate_limited'],
  ['2001:db8::1', '2001:db8:0:1::1', 'unauthorized'],
  ['192.0.2.9', '::ffff:192.0.2.9', 'rate_limited'],
  ['unknown', 'unknown', 'rate_limited'],
])('after failures at %s, answers %s with %s', async (failed, next, code) => {
  const { bearer } = await afterFailures(3, failed)
  await expect(bearer('aos_wrong', { remoteAddress: next })).rejects.toMatchObject({ code })
})

it('counts neither good credentials nor requests without one', async () => {
  const { authenticate, bearer } = platform.authenticator({ failuresPerMinute: 3 })
  for (let index = 0; index < 5; index += 1) {
    await bearer((await platform.insertKey()).key)
    await expect(authenticate({})).rejects.toMatchObject({ code: 'unauthorized' })
  }
  await expect(bearer('aos_wrong')).rejects.toMatchObject({ code: 'unauthorized' })
})

it('counts a credential that was good and has ended', async () => {
  const { key } = await platform.insertKey({ expiresAt: new Date(Date.now() + 3_600_000) })
  const { bearer } = platform.authenticator({ failuresPerMinute: 2 })
  await bearer(key)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_001 })
  const codes: string[] = []
  for (let attempt = 0; attempt < 3; attempt += 1) await bearer(key).catch(error => codes.push(error.code))
  expect(codes).toEqual(['unauthorized', 'unauthorized', 'rate_limited'])
})
