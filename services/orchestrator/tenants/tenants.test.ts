import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let operator: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  operator = node.as('operator')
})
afterAll(() => node.stop())

const path = '/v1/admin/tenants'
const make = async (tenant_id: string, body: object = {}) =>
  (await operator.post(path).send({ tenant_id, name: 'Acme', ...body })).body.tenant
const remove = (tenantId: string, confirmed = tenantId) =>
  operator.delete(`${path}/${tenantId}`).set('X-Confirm-Delete', confirmed)

it.each([
  ['getTenant', () => operator.get(`${path}/tnt_gone`)],
  [
    'updateTenant',
    () => operator.put(`${path}/tnt_gone`).send({ name: 'x', plan_tier: 'x', entitlements: {}, quotas: {} }),
  ],
  ['patchTenant', () => operator.patch(`${path}/tnt_gone`).send({ name: 'x' })],
  ['deleteTenant', () => remove('tnt_gone')],
  ['enableTenant', () => operator.post(`${path}/tnt_gone:enable`)],
  ['disableTenant', () => operator.post(`${path}/tnt_gone:disable`)],
])('%s knows no tenant that does not exist', async (_, send) => {
  expect(faultsOf(await send())).toEqual([404, 'not_found'])
})

it('leaves its records in the tenant of the operators, each naming the tenant that was acted upon', async () => {
  await make('tnt_audited')
  await operator.patch(`${path}/tnt_audited`).send({ name: 'y' })
  await operator.post(`${path}/tnt_audited:disable`)
  await remove('tnt_audited')
  const { body } = await operator.get('/v1/audit').query({ principal_id: 'usr_operator' })
  const records = body.audit_records.filter(({ resource }: { resource: string }) => resource === 'tnt_audited')
  expect(records.map(({ action, tenant_id }: Record<string, string>) => [action, tenant_id])).toEqual(
    ['tenant.delete', 'tenant.disable', 'tenant.update', 'tenant.create'].map(action => [action, 'tnt_platform']),
  )
})
