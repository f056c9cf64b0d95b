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
    [
      'a tier that does not exist',
      { name: 'x', entitlements: { model_tiers_allowed: ['cheap'] } },
      '/entitlements/model_tiers_allowed/0',
    ],
    [
      'a negative quota',
      { name: 'x', quotas: { storage: { max_memory_bytes: -1 } } },
      '/quotas/storage/max_memory_bytes',
    ],
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
