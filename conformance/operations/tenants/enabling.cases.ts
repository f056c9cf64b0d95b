import { platformTenantId } from '#tenancy'
import { type Client, expectEqual, expectError, expectStatus, type World } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import type { WireTenant } from './tenants.ts'

/** Waits, at most about a second, until each service answers the caller so. */
async function expectEverywhere(world: World, caller: Client, status: 200 | 403): Promise<void> {
  for (const operationId of ['listRuns', 'listModels', 'getPeerInfo']) {
    const isSo = async () => {
      const answer = expectStatus(await caller.call(operationId), 200, 403)
      return answer.status === status && answer
    }
    const answer = await world.eventually(`${operationId} answers ${status}`, isSo, { timeoutMs: 1_500, pauseMs: 100 })
    if (status === 403) expectError(answer, 403, 'tenant_disabled')
  }
}

const disabled = casesOf('disableTenant', [
  [
    200,
    'locks the tenant out of every service within a second, and may be repeated',
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant()
      const params = { tenant_id: tenantId }
      const answer = expectStatus(await world.operator.call(id, { params }), 200)
      expectEqual(nounIn<WireTenant>(answer, 'tenant').status, 'disabled', 'The tenant is disabled', answer)
      await expectEverywhere(world, owner, 403)
      expectStatus(await world.operator.call(id, { params }), 200)
    },
  ],
  [
    409,
    "refuses the operators' own tenant",
    async (world, id) => {
      expectError(await world.operator.call(id, { params: { tenant_id: platformTenantId } }), 409, 'conflict')
    },
  ],
])

const enabled = casesOf('enableTenant', [
  [
    200,
    'lets a tenant in again that was locked out',
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant()
      const params = { tenant_id: tenantId }
      expectStatus(await world.operator.call('disableTenant', { params }), 200)
      await expectEverywhere(world, owner, 403)
      const answer = expectStatus(await world.operator.call(id, { params }), 200)
      expectEqual(nounIn<WireTenant>(answer, 'tenant').status, 'active', 'The tenant is active', answer)
      await expectEverywhere(world, owner, 200)
    },
  ],
])

export const cases = [...disabled, ...enabled]
