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

describe('updateTenant', () => {
  it('replaces all but the status', async () => {
    await make('tnt_put', {
      default_policy_id: 'pol_a',
      metadata: { a: 1 },
      quotas: { runs: { max_executing_runs: 3 } },
    })
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
  it('removes by null what quotas and policy there are, and nothing beside', async () => {
    const budget = { window: 'day', max_tokens: 5 }
    await make('tnt_null', {
      default_policy_id: 'strict',
      quotas: {
        models: { token_budget: budget, token_budgets: [budget], max_requests_per_minute: 9 },
        storage: { max_memory_bytes: 9 },
        runs: { max_executing_runs: 2 },
      },
      metadata: { note: null },
    })
    const { body } = await operator.patch(`${path}/tnt_null`).send({
      default_policy_id: null,
      quotas: { models: { token_budget: null, max_requests_per_minute: null }, storage: null },
    })
    expect(body.tenant).not.toHaveProperty('default_policy_id')
    expect(body.tenant.quotas).toEqual({ models: { token_budgets: [budget] }, runs: { max_executing_runs: 2 } })
    expect(body.tenant.metadata).toEqual({ note: null })
  })

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
