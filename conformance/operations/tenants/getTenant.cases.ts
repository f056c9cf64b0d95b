import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import type { WireTenant } from './tenants.ts'

export const cases = casesOf('getTenant', [
  [
    200,
    'shows the tenant with its quotas',
    async (world, id) => {
      const quotas = { runs: { max_concurrent_runs: 3 }, storage: { max_memory_bytes: 1_000 } }
      const { tenantId } = await world.freshTenant({ quotas })
      const answer = expectStatus(await world.operator.call(id, { params: { tenant_id: tenantId } }), 200)
      const tenant = nounIn<WireTenant>(answer, 'tenant')
      const facts = [tenant.tenant_id, tenant.quotas.runs?.max_concurrent_runs, tenant.quotas.storage?.max_memory_bytes]
      expectEqual(facts, [tenantId, 3, 1_000], 'The quotas are those that were set', answer)
    },
  ],
])
