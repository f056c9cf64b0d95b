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

describe('createTenant', () => {
  it('answers the tenant with its defaults, as getTenant does afterwards', async () => {
    const { body, status } = await operator.post(path).send({ tenant_id: 'tnt_new', name: 'Acme' })
    expect(status).toBe(201)
    expect(body.tenant).toEqual({
      tenant_id: 'tnt_new',
      name: 'Acme',
      status: 'active',
      plan_tier: 'standard',
      entitlements: {},
      quotas: {},
      metadata: {},
      created_at: body.tenant.updated_at,
      updated_at: expect.any(String),
    })
    expect((await operator.get(`${path}/tnt_new`)).body.tenant).toEqual(body.tenant)
  })

  it('makes an id where none is given', async () => {
    expect((await operator.post(path).send({ name: 'x' })).body.tenant.tenant_id).toMatch(/^tnt_[0-9A-Z]{26}$/)
  })

  it('is known at once, even to one who was just told that there is no such tenant', async () => {
    const early = await keyless('tnt_awaited')
    expect(early).toBe(403)
    await make('tnt_awaited')
    expect(await keyless('tnt_awaited')).toBe(200)
  })

  it('refuses an id that is taken', async () => {
    await make('tnt_taken')
    expect(faultsOf(await operator.post(path).send({ tenant_id: 'tnt_taken', name: 'x' }))).toEqual([409, 'conflict'])
  })

  it.each([
    ['no name', {}, '/name'],
    ['an id of two characters', { name: 'x', tenant_id: 'ab' }, '/tenant_id'],
    ['a tier that does not exist', { name: 'x', entitlements: { model_tiers_allowed: ['cheap'] } }, '/entitlements/model_tiers_allowed/0'],
    ['a negative quota', { name: 'x', quotas: { storage: { max_memory_bytes: -1 } } }, '/quotas/storage/max_memory_bytes'],
    ['metadata with U+0000', { name: 'x', metadata: { a: ['\u0000'] } }, '/metadata/a/0'],
    ['metadata with half a character', { name: 'x', metadata: { a: '\ud800' } }, '/metadata/a'],
    ['metadata with a name that holds U+0000', { name: 'x', metadata: { 'a\u0000': 1 } }, '/metadata'],
  ])('refuses %s', async (_, body, at) => {
    expect(faultsOf(await operator.post(path).send(body))).toEqual([400, 'invalid_request', at])
  })

  async function keyless(tenantId: string): Promise<number> {
    return (await fetch(`${node.url}/v1/agents`, { headers: { 'X-Tenant-Id': tenantId } })).status
  }
})

describe('updateTenant', () => {
  it('replaces all but the status', async () => {
    await make('tnt_put', { default_policy_id: 'pol_a', metadata: { a: 1 }, quotas: { runs: { max_executing_runs: 3 } } })
    await operator.post(`${path}/tnt_put:disable`)
    const whole = { name: 'B', plan_tier: 'big', entitlements: { tool_ids_allowed: [] }, quotas: {} }
    const { body } = await operator.put(`${path}/tnt_put`).send(whole)
    expect(body.tenant).toMatchObject({ ...whole, status: 'disabled', metadata: {} })
    expect(body.tenant.quotas).toEqual({})
    expect(body.tenant).not.toHaveProperty('default_policy_id')
  })

  it('refuses another id than that of the path', async () => {
    const whole = { tenant_id: 'tnt_b', name: 'B', plan_tier: 'big', entitlements: {}, quotas: {} }
    expect(faultsOf(await operator.put(`${path}/tnt_a`).send(whole))).toEqual([400, 'invalid_request', '/tenant_id'])
  })
})

describe('patchTenant', () => {
  it('merges objects and replaces anything else', async () => {
    await make('tnt_patch', {
      entitlements: { model_tiers_allowed: ['fast', 'balanced'], tool_ids_allowed: ['tool.echo'] },
      quotas: { runs: { max_concurrent_runs: 5, max_executing_runs: 2 }, storage: { max_memory_bytes: 9 } },
      metadata: { region: 'eu', contact: { name: 'Ada', mail: 'ada@acme.example' } },
    })
    const { body } = await operator.patch(`${path}/tnt_patch`).send({
      entitlements: { model_tiers_allowed: ['fast'] },
      quotas: { runs: { max_concurrent_runs: 7 } },
      metadata: { contact: { name: 'Bob' }, since: 2026 },
    })
    expect(body.tenant).toMatchObject({ name: 'Acme', plan_tier: 'standard' })
    expect(body.tenant.entitlements).toEqual({ model_tiers_allowed: ['fast'], tool_ids_allowed: ['tool.echo'] })
    expect(body.tenant.quotas).toEqual({
      runs: { max_concurrent_runs: 7, max_executing_runs: 2 },
      storage: { max_memory_bytes: 9 },
    })
    expect(body.tenant.metadata).toEqual({
      region: 'eu',
      contact: { name: 'Bob', mail: 'ada@acme.example' },
      since: 2026,
    })
  })

  it('keeps a member named __proto__ for what it is', async () => {
    await make('tnt_proto')
    const { body } = await operator
      .patch(`${path}/tnt_proto`)
      .set('Content-Type', 'application/json')
      .send('{"metadata":{"__proto__":{"admin":true}}}')
    expect(Object.keys(body.tenant.metadata)).toEqual(['__proto__'])
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  it('loses none of many changes at once', async () => {
    await make('tnt_busy')
    const names = Array.from({ length: 12 }, (_, n) => `m${n}`)
    await Promise.all(names.map(name => operator.patch(`${path}/tnt_busy`).send({ metadata: { [name]: 1 } })))
    const { body } = await operator.get(`${path}/tnt_busy`)
    expect(Object.keys(body.tenant.metadata).sort()).toEqual(names.sort())
  })
})

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

describe('deleteTenant', () => {
  it('takes all that the tenant owns, and lets its keys no longer in', async () => {
    await make('tnt_doomed')
    const owner = await keyOf('tnt_doomed')
    await owner.post('/v1/agents').send({ agent_id: 'agt_a', name: 'a' })
    await owner.post('/v1/agents/agt_a/runs').send({ input: 'hello' })
    await owner.put('/v1/memory/ns/key').send({ value: 1 })
    await owner.put('/v1/members/usr_a').send({ role: 'owner' })
    await owner.post('/v1/tools').send({ tool_id: 'tool.a', name: 'a', kind: 'http', config: { url: 'https://a.example' } })
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

it.each([
  ['getTenant', () => operator.get(`${path}/tnt_gone`)],
  ['updateTenant', () => operator.put(`${path}/tnt_gone`).send({ name: 'x', plan_tier: 'x', entitlements: {}, quotas: {} })],
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

/** How many rows of the tenant each table still has. */
async function rowsOf(tenantId: string): Promise<Record<string, number>> {
  const { owner } = node.database
  const { rows } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped`,
  )
  const counts = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: found } = await owner.query(`select count(*)::int as n from ${name} where tenant_id = $1`, [tenantId])
      return [name, found[0].n] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, n]) => n > 0))
}
