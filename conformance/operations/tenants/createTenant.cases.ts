import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import type { WireTenant } from './tenants.ts'

export const cases = casesOf('createTenant', [
  [
    201,
    'makes an active tenant that every service knows at once',
    async (world, id) => {
      const { owner, tenantId } = await world.freshTenant({ entitlements: { tool_ids_allowed: ['tool.echo'] } })
      const shown = expectStatus(await world.operator.call('getTenant', { params: { tenant_id: tenantId } }), 200)
      const { entitlements, status } = nounIn<WireTenant>(shown, 'tenant')
      expectEqual(
        [status, entitlements.tool_ids_allowed],
        ['active', ['tool.echo']],
        'It is as it was described',
        shown,
      )
      expectStatus(await owner.call('listRuns'), 200)
      expectStatus(await owner.call('listModels'), 200)
      expectStatus(await owner.call('getPeerInfo'), 200)
      const made = await world.operator.call(id, { body: { name: 'conformance: without an id' } })
      const { tenant_id } = nounIn<WireTenant>(expectStatus(made, 201), 'tenant')
      expectThat(tenant_id.startsWith('tnt_'), 'A tenant without an id is given one', tenant_id, made)
      const headers = { 'x-confirm-delete': tenant_id }
      expectStatus(await world.operator.call('deleteTenant', { params: { tenant_id }, headers }), 204)
    },
  ],
  [
    400,
    'refuses a quota that it does not know, naming the nearest that it does',
    async (world, id) => {
      const body = { name: 'x', quotas: { runs: { max_concurent_runs: 1 } } }
      const answer = expectError(await world.operator.call(id, { body }), 400, 'invalid_request')
      expectThat(answer.text.includes('max_concurrent_runs'), 'It names max_concurrent_runs', answer.body, answer)
    },
  ],
  [
    409,
    'refuses a tenant_id that is taken',
    async (world, id) => {
      const { tenantId } = await world.commonTenant()
      expectError(await world.operator.call(id, { body: { tenant_id: tenantId, name: 'again' } }), 409, 'conflict')
    },
  ],
])
