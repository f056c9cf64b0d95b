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
const quotas = (events_days: number, runs_days: number) => ({ quotas: { retention: { events_days, runs_days } } })
const unsound = [400, 'invalid_request', '/quotas/retention/events_days']

describe("a tenant's retention", () => {
  it('is kept as it was set, and events may be kept as long as runs', async () => {
    const made = await operator.post(path).send({ tenant_id: 'tnt_kept', name: 'x', ...quotas(7, 7) })
    expect([made.status, made.body.tenant.quotas]).toEqual([201, quotas(7, 7).quotas])
  })

  it('cannot keep events longer than runs, neither in one request nor by a change of one of the two', async () => {
    expect(faultsOf(await operator.post(path).send({ name: 'x', ...quotas(8, 7) }))).toEqual(unsound)
    await operator.post(path).send({ tenant_id: 'tnt_merged', name: 'x', ...quotas(5, 7) })
    const change = (retention: object) => operator.patch(`${path}/tnt_merged`).send({ quotas: { retention } })
    expect(faultsOf(await change({ events_days: 8 }))).toEqual(unsound)
    expect(faultsOf(await change({ runs_days: 4 }))).toEqual(unsound)
    expect((await change({ events_days: 8, runs_days: 8 })).status).toBe(200)
    const whole = { name: 'x', plan_tier: 'standard', entitlements: {}, ...quotas(9, 8) }
    expect(faultsOf(await operator.put(`${path}/tnt_merged`).send(whole))).toEqual(unsound)
  })

  it.each([0, 1.5, -1])('is in whole days, at least one; not %s', async events_days => {
    const answer = await operator.post(path).send({ name: 'x', quotas: { retention: { events_days } } })
    expect(answer.status).toBe(400)
    expect(answer.body.error.message).toContain('events_days')
  })
})
