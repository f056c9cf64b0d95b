import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
const keyOf = (tenantId: string) => node.with({ tenantId, role: 'owner' })

describe('disableTenant and enableTenant', () => {
  it('lock a tenant out and let it in again, both at once and both repeatable', async () => {
    await make('tnt_door')
    const owner = await keyOf('tnt_door')
    expect((await owner.get('/v1/agents')).status).toBe(200)
    for (const [verb, status, answer, code] of [
      ['disable', 'disabled', 403, 'tenant_disabled'],
      ['enable', 'active', 200, undefined],
    ] as const) {
      const first = await operator.post(`${path}/tnt_door:${verb}`)
      expect([first.status, first.body.tenant.status]).toEqual([200, status])
      expect((await operator.post(`${path}/tnt_door:${verb}`)).body.tenant).toEqual(first.body.tenant)
      expect(faultsOf(await owner.get('/v1/agents'))).toEqual([answer, code])
    }
  })

  it('leave the operators in', async () => {
    expect(faultsOf(await operator.post(`${path}/tnt_platform:disable`))).toEqual([409, 'conflict'])
  })
})
