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

describe('revokeApiKey', () => {
  it('ends the key within a second', async () => {
    const { key_id, secret } = await make()
    expect(await statusWith(secret)).toBe(200)
    expect((await admin.delete(`/v1/api-keys/${key_id}`)).status).toBe(204)
    await waitUntil(async () => (await statusWith(secret)) === 401, { timeoutMs: 1_000 })
  })

  it('changes nothing the second time', async () => {
    const { key_id } = await make()
    const revokedAt = async () => {
      expect((await admin.delete(`/v1/api-keys/${key_id}`)).status).toBe(204)
      return (await admin.get('/v1/api-keys')).body.api_keys[0].revoked_at
    }
    expect(await revokedAt()).toBe(await revokedAt())
  })

  it('knows no key that does not exist', async () => {
    expect(faultsOf(await admin.delete('/v1/api-keys/key_gone'))).toEqual([404, 'not_found'])
  })
})
