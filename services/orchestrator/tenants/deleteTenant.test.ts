import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let operator: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start({ AGENTOS_DEFAULT_TENANT: 'tnt_default' })
  operator = node.as('operator')
  await make('tnt_default')
})
afterAll(() => node.stop())

const path = '/v1/admin/tenants'
const make = async (tenant_id: string, body: object = {}) =>
  (await operator.post(path).send({ tenant_id, name: 'Acme', ...body })).body.tenant
const remove = (tenantId: string, confirmed = tenantId) =>
  operator.delete(`${path}/${tenantId}`).set('X-Confirm-Delete', confirmed)
const keyOf = (tenantId: string) => node.with({ tenantId, role: 'owner' })

describe('deleteTenant', () => {
  it('takes all that the tenant owns, and lets its keys no longer in', async () => {
    await make('tnt_doomed')
    const owner = await keyOf('tnt_doomed')
    await owner.post('/v1/agents').send({ agent_id: 'agt_a', name: 'a' })
    await owner.post('/v1/agents/agt_a/runs').send({ input: 'hello' })
    await owner.put('/v1/memory/ns/key').send({ value: 1 })
    await owner.put('/v1/members/usr_a').send({ role: 'owner' })
    await owner
      .post('/v1/tools')
      .send({ tool_id: 'tool.a', name: 'a', kind: 'http', config: { url: 'https://a.example' } })
    expect((await remove('tnt_doomed')).status).toBe(204)
    expect((await operator.get(`${path}/tnt_doomed`)).status).toBe(404)
    await waitUntil(async () => (await owner.get('/v1/agents')).status === 401, { timeoutMs: 1_000 })
    expect(await rowsOf('tnt_doomed')).toEqual({})
  })

  it('begins anew with the same id', async () => {
    await make('tnt_doomed')
    expect((await (await keyOf('tnt_doomed')).get('/v1/agents')).body.agents).toEqual([])
  })

  it.each([
    ['without the header', undefined],
    ['with another id in it', 'tnt_other'],
  ])('does nothing %s', async (_, confirmed) => {
    await make('tnt_safe')
    const request = operator.delete(`${path}/tnt_safe`)
    const answer = await (confirmed === undefined ? request : request.set('X-Confirm-Delete', confirmed))
    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid_request'])
    expect((await operator.get(`${path}/tnt_safe`)).status).toBe(200)
  })

  it.each(['tnt_default', 'tnt_platform'])('spares %s', async tenantId => {
    expect(faultsOf(await remove(tenantId))).toEqual([409, 'conflict'])
    expect((await operator.get(`${path}/${tenantId}`)).status).toBe(200)
  })
})

/** How many rows of the tenant each table still has. */
async function rowsOf(tenantId: string): Promise<Record<string, number>> {
  const { owner } = node.database
  const { rows } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of rows) {
    const { rows: found } = await owner.query(`select count(*)::int as n from ${name} where tenant_id = $1`, [tenantId])
    if (found[0].n > 0) counts[name] = found[0].n
  }
  return counts
}
