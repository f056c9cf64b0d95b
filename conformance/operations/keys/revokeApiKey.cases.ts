import { expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'

export const cases = casesOf('revokeApiKey', [
  [
    204,
    'makes every service refuse the key within a second, and may be repeated',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const { client, keyId } = await tenant.key({ role: 'viewer' })
      for (const operationId of ['listRuns', 'listModels', 'getPeerInfo'])
        expectStatus(await client.call(operationId), 200)
      expectStatus(await tenant.owner.call(id, { params: { key_id: keyId } }), 204)
      for (const operationId of ['listRuns', 'listModels', 'getPeerInfo']) {
        const isRefused = async () => expectStatus(await client.call(operationId), 200, 401).status === 401
        await world.eventually(`${operationId} answers 401`, isRefused, { timeoutMs: 1_500, pauseMs: 100 })
      }
      expectStatus(await tenant.owner.call(id, { params: { key_id: keyId } }), 204)
    },
  ],
])
