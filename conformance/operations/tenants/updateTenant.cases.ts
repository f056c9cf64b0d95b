import { newId } from '#ids'
import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import type { WireTenant } from './tenants.ts'

const whole = { name: 'replaced', plan_tier: 'gold', entitlements: {}, quotas: { runs: { max_concurrent_runs: 3 } } }

export const cases = casesOf('updateTenant', [
  [
    200,
    'replaces the whole tenant, and takes away what is left out',
    async (world, id) => {
      const { tenantId } = await world.freshTenant({ quotas: { storage: { max_memory_bytes: 1_000 } } })
      const answer = await world.operator.call(id, { params: { tenant_id: tenantId }, body: whole })
      const { name, plan_tier, quotas } = nounIn<WireTenant>(expectStatus(answer, 200), 'tenant')
      expectEqual([name, plan_tier, quotas], ['replaced', 'gold', whole.quotas], 'It is the new tenant', answer)
    },
  ],
  [
    400,
    'refuses a body that names another tenant than the path',
    async (world, id) => {
      const { tenantId } = await world.freshTenant()
      const body = { ...whole, tenant_id: newId('tnt') }
      expectError(await world.operator.call(id, { params: { tenant_id: tenantId }, body }), 400, 'invalid_request')
    },
  ],
])
