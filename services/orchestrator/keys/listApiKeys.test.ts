import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

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

describe('listApiKeys', () => {
  it('tells active, expired and revoked keys apart, and never a secret', async () => {
    const soon = new Date(Date.now() + 600).toISOString()
    const [active, revoked, expired] = [await make(), await make(), await make({ expires_at: soon })]
    await admin.delete(`/v1/api-keys/${revoked.key_id}`)
    const find = async (key_id: string) => {
      const { body } = await admin.get('/v1/api-keys')
      return body.api_keys.find((key: { key_id: string }) => key.key_id === key_id)
    }
    await waitUntil(async () => (await find(expired.key_id)).status === 'expired')
    expect([(await find(active.key_id)).status, (await find(revoked.key_id)).status]).toEqual(['active', 'revoked'])
    expect((await find(revoked.key_id)).revoked_at).toEqual(expect.any(String))
    expect(await find(active.key_id)).not.toHaveProperty('secret')
    expect(await statusWith(expired.secret)).toBe(401)
  })
})
