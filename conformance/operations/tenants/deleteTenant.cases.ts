import { platformTenantId } from '#tenancy'
import { expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { startRun, tenantThatWaits } from '../fixtures.ts'

export const cases = casesOf('deleteTenant', [
  [
    204,
    'removes the tenant with all that it owns, unfinished runs included, and its keys stop to work',
    async (world, id) => {
      const { owner, tenantId } = await tenantThatWaits(world)
      await startRun(owner)
      const options = { params: { tenant_id: tenantId }, headers: { 'x-confirm-delete': tenantId } }
      expectStatus(await world.operator.call(id, options), 204)
      expectError(await world.operator.call('getTenant', { params: { tenant_id: tenantId } }), 404, 'not_found')
      const isLockedOut = async () => expectStatus(await owner.call('listRuns'), 200, 401, 403).status !== 200
      await world.eventually('Its key is refused', isLockedOut, { timeoutMs: 1_500, pauseMs: 100 })
    },
  ],
  [
    400,
    'refuses a deletion that is not confirmed by the tenant_id',
    async (world, id) => {
      const { tenantId } = await world.freshTenant()
      const params = { tenant_id: tenantId }
      expectError(await world.operator.call(id, { params }), 400, 'invalid_request')
      const headers = { 'x-confirm-delete': 'yes' }
      expectError(await world.operator.call(id, { params, headers }), 400, 'invalid_request')
      expectStatus(await world.operator.call('getTenant', { params }), 200)
    },
  ],
  [
    409,
    "refuses the operators' own tenant",
    async (world, id) => {
      const headers = { 'x-confirm-delete': platformTenantId }
      expectError(await world.operator.call(id, { params: { tenant_id: platformTenantId }, headers }), 409, 'conflict')
    },
  ],
])
