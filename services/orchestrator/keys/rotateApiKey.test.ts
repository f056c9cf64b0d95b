import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let admin: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  admin = node.as('admin')
})
afterAll(() => node.stop())

const make = async (body: object = {}) =>
  (await admin.post('/v1/api-keys').send({ name: 'ci', role: 'viewer', ...body })).body.api_key
const statusWith = async (secret: string) => (await node.bearing(secret).get('/v1/agents')).status

describe('rotateApiKey', () => {
  it('gives the same key another secret, and the old one ends within a second', async () => {
    const key = await make({ expires_at: new Date(Date.now() + 3_600_000).toISOString() })
    expect(await statusWith(key.secret)).toBe(200)
    const { body, status } = await admin.post(`/v1/api-keys/${key.key_id}:rotate`)
    expect(status).toBe(200)
    const { prefix, rotated_at, secret, ...rest } = body.api_key
    expect({ ...key, ...rest }).toEqual(key)
    expect([secret === key.secret, secret.startsWith(prefix), rotated_at]).toEqual([false, true, expect.any(String)])
    expect(await statusWith(secret)).toBe(200)
    await waitUntil(async () => (await statusWith(key.secret)) === 401, { timeoutMs: 1_000 })
  })

  it('leaves one secret of many rotations at once', async () => {
    const { key_id } = await make()
    const answers = await Promise.all(Array.from({ length: 5 }, () => admin.post(`/v1/api-keys/${key_id}:rotate`)))
    const works = await Promise.all(answers.map(({ body }) => statusWith(body.api_key.secret)))
    expect(works.sort()).toEqual([200, 401, 401, 401, 401])
  })

  it('tells nobody the secret of a key that can do more than they', async () => {
    const { key_id } = await make({ role: 'admin' })
    const narrow = await node.with({ scopes: ['keys:write', 'agents:read'] })
    expect(faultsOf(await narrow.post(`/v1/api-keys/${key_id}:rotate`))).toEqual([403, 'forbidden'])
  })

  it('brings no revoked key back', async () => {
    const { key_id } = await make()
    await admin.delete(`/v1/api-keys/${key_id}`)
    const { body, status } = await admin.post(`/v1/api-keys/${key_id}:rotate`)
    expect([status, body.error.code, body.error.details]).toEqual([409, 'conflict', { status: 'revoked' }])
  })
})
