import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import type { PlatformSchema, TenantQuotas } from '#tenancy'
import { type TestDatabase, testDatabase } from '#testing'
import { createRates, formatRateLimit, formatRateLimitPolicy, type Rates } from './index.ts'

const perMinute = (calls: number): TenantQuotas => ({ tools: { tool_calls_per_minute: calls } })
const defaults = { run_create: { qps: 1 / 60, burst: 2 }, model_invoke: { qps: 20 }, tool_call: { qps: 1 } }

let test: TestDatabase
let databases: Database<PlatformSchema>[]
let replicas: Rates[]
let rates: Rates
let tenants = 0
let tenantId: string
let errors: Error[] = []

beforeAll(async () => {
  test = await testDatabase()
  databases = [1, 2].map(() => openDatabase({ url: test.url, applicationName: 'test' }))
  replicas = databases.map(database => createRates({ database, defaults, onError: error => errors.push(error) }))
  rates = replicas[0] as Rates
})
afterAll(async () => {
  await Promise.all(replicas.map(replica => replica.close()))
  await Promise.all(databases.map(database => database.close()))
  await test.close()
})
beforeEach(() => {
  tenants += 1
  tenantId = `tnt_${tenants}`
  errors = []
})

const of = (quotas: TenantQuotas, id = tenantId) => ({ tenant: { tenantId: id, quotas } })

it('admits as many as the limit, and tells what is left', async () => {
  const decisions = []
  for (let call = 0; call < 3; call += 1) decisions.push(await rates.consume('tool_call', of(perMinute(2))))
  expect(decisions.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([
    [true, 1],
    [true, 0],
    [false, 0],
  ])
  expect(decisions[2]).toMatchObject({ limit: 2, windowSeconds: 60 })
  expect(decisions[2]?.resetSeconds).toBeGreaterThan(0)
  expect(decisions[2]?.resetSeconds).toBeLessThanOrEqual(60)
})

it('falls back to the configured default', async () => {
  const decisions = await Promise.all([1, 2, 3].map(() => rates.consume('run_create', of({}))))
  expect(decisions.map(({ allowed }) => allowed)).toEqual([true, true, false])
})

it('admits exactly the limit over two replicas that draw at once', async () => {
  const draws = Array.from({ length: 400 }, (_, index) =>
    (replicas[index % 2] as Rates).consume('tool_call', of(perMinute(50))),
  )
  const decisions = await Promise.all(draws)
  expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(50)
})

it('counts each tenant and each bucket by itself', async () => {
  const draws = [
    rates.consume('tool_call', of(perMinute(1))),
    rates.consume('tool_call', of(perMinute(1), `${tenantId}_other`)),
    rates.consume('run_create', of(perMinute(1))),
    rates.consume('tool_call', of(perMinute(1))),
  ]
  expect((await Promise.all(draws)).map(({ allowed }) => allowed)).toEqual([true, true, true, false])
})

it('begins a new window when the old one is over', async () => {
  const draw = async () => (await rates.consume('tool_call', of(perMinute(1)))).allowed
  expect([await draw(), await draw()]).toEqual([true, false])
  await test.owner.query(
    "update platform.rates set expires_at = now() - interval '1 millisecond' where tenant_id = $1",
    [tenantId],
  )
  expect([await draw(), await draw()]).toEqual([true, false])
})

it('admits nothing where the limit is zero', async () => {
  expect(await rates.consume('tool_call', of(perMinute(0)))).toMatchObject({
    allowed: false,
    limit: 0,
    resetSeconds: 60,
  })
})

it('cannot tell, and so does not admit, while the store is away', async () => {
  const away = openDatabase<PlatformSchema>({ url: 'postgresql://nobody@127.0.0.1:1/none', applicationName: 'test' })
  const blind = createRates({ database: away, defaults, onError: error => errors.push(error) })
  await expect(blind.consume('tool_call', of(perMinute(5)))).rejects.toMatchObject({ code: 'dependency_unavailable' })
  await blind.close()
  await away.close()
})

it('sweeps counters that nobody has drawn from for an hour, and no others', async () => {
  await rates.consume('tool_call', of({}))
  await rates.consume('tool_call', of({}, `${tenantId}_idle`))
  await test.owner.query("update platform.rates set expires_at = now() - interval '61 minutes' where tenant_id = $1", [
    `${tenantId}_idle`,
  ])
  await databases[0]?.call({ name: 'sweep', text: 'select platform.sweep_rates()', values: [] })
  const { rows } = await test.owner.query('select tenant_id from platform.rates where tenant_id like $1', [
    `${tenantId}%`,
  ])
  expect(rows).toEqual([{ tenant_id: tenantId }])
})

it('formats the header fields of the draft', () => {
  const decision = { allowed: true, limit: 20, remaining: 9, resetSeconds: 1, windowSeconds: 2 }
  expect(formatRateLimit('run_create', decision)).toBe('"run_create";r=9;t=1')
  expect(formatRateLimitPolicy('run_create', decision)).toBe('"run_create";q=20;w=2')
})
