import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'

export const cases = casesOf('rotateApiKey', [
  [
    200,
    'gives the key a new secret, and makes the old one useless within a second',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const { client, keyId, principalId } = await tenant.key({ role: 'viewer' })
      const answer = expectStatus(await tenant.owner.call(id, { params: { key_id: keyId } }), 200)
      const key = nounIn<{ key_id: string; principal_id: string; secret: string }>(answer, 'api_key')
      expectEqual([key.key_id, key.principal_id], [keyId, principalId], 'It is the same key', answer)
      expectStatus(await world.withKey(key.secret).call('listRuns'), 200)
      const isRefused = async () => expectStatus(await client.call('listRuns'), 200, 401).status === 401
      await world.eventually('The old secret is refused', isRefused, { timeoutMs: 1_500, pauseMs: 100 })
    },
  ],
  [
    409,
    'refuses a revoked key',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const params = { key_id: (await tenant.key({ role: 'viewer' })).keyId }
      expectStatus(await tenant.owner.call('revokeApiKey', { params }), 204)
      expectError(await tenant.owner.call(id, { params }), 409, 'conflict')
    },
  ],
])
