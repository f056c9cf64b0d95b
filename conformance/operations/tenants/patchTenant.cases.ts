import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent, nounIn } from '../fixtures.ts'
import type { WireTenant } from './tenants.ts'

export const cases = casesOf('patchTenant', [
  [
    200,
    'changes what is given and keeps the rest',
    async (world, id) => {
      const { tenantId } = await world.freshTenant({ quotas: { storage: { max_memory_bytes: 1_000 } } })
      const body = { quotas: { runs: { max_concurrent_runs: 3 } }, metadata: { region: 'eu' } }
      const answer = await world.operator.call(id, { params: { tenant_id: tenantId }, body })
      const { metadata, quotas } = nounIn<WireTenant>(expectStatus(answer, 200), 'tenant')
      const facts = [quotas.runs?.max_concurrent_runs, quotas.storage?.max_memory_bytes, metadata]
      expectEqual(facts, [3, 1_000, { region: 'eu' }], 'Objects are merged', answer)
    },
  ],
  [
    200,
    'makes a quota hold within a second',
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant()
      const { agent_id } = await makeAgent(owner)
      const body = { quotas: { runs: { max_concurrent_runs: 0 } } }
      expectStatus(await world.operator.call(id, { params: { tenant_id: tenantId }, body }), 200)
      const isRefused = async () => {
        const answer = await owner.call('createRun', { params: { agent_id }, body: { input: 'hello' } })
        return expectStatus(answer, 201, 429).status === 429
      }
      await world.eventually('A run is refused', isRefused, { timeoutMs: 1_500, pauseMs: 200 })
    },
  ],
  [
    400,
    'refuses an entitlement that it does not know',
    async (world, id) => {
      const { tenantId } = await world.freshTenant()
      const body = { entitlements: { tools_allowed: [] } }
      expectError(await world.operator.call(id, { params: { tenant_id: tenantId }, body }), 400, 'invalid_request')
    },
  ],
])
