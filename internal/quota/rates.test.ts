import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import type { PlatformSchema } from '#tenancy'
import { type TestDatabase, testDatabase } from '#testing'
import { createRates, formatRateLimit, formatRateLimitPolicy, type Rates } from './index.ts'
import { defaults, freshTenant, perMinute, ratesContract } from './rates.contract.ts'

let test: TestDatabase
let database: Database<PlatformSchema>
let rates: Rates
const onError = (error: Error) => expect.fail(error.message)
const of = (tenantId: string, quotas = {}) => ({ tenant: { tenantId, quotas } })

beforeAll(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'test' })
  rates = createRates({ database, defaults, onError })
})
afterAll(async () => {
  await rates.close()
  await database.close()
  await test.close()
})

ratesContract('PostgreSQL', async () => {
  const other = openDatabase<PlatformSchema>({ url: test.url, applicationName: 'test' })
  const replicas = [database, other].map(each => createRates({ database: each, defaults, onError }))
  return {
    replicas: replicas as [Rates, Rates],
    async endWindow(tenantId) {
      const text = "update platform.rates set expires_at = now() - interval '1 millisecond' where tenant_id = $1"
      await test.owner.query(text, [tenantId])
    },
    async close() {
      await Promise.all(replicas.map(replica => replica.close()))
      await other.close()
    },
  }
})

it('cannot tell, and so does not admit, while the store is away', async () => {
  const away = openDatabase<PlatformSchema>({ url: 'postgresql://nobody@127.0.0.1:1/none', applicationName: 'test' })
  const blind = createRates({ database: away, defaults, onError })
  await expect(blind.consume('tool_call', of(freshTenant(), perMinute(5)))).rejects.toMatchObject({
    code: 'dependency_unavailable',
  })
  await blind.close()
  await away.close()
})

it('sweeps counters that nobody has drawn from for an hour, and no others', async () => {
  const tenantId = freshTenant()
  await rates.consume('tool_call', of(tenantId))
  await rates.consume('tool_call', of(`${tenantId}_idle`))
  await test.owner.query("update platform.rates set expires_at = now() - interval '61 minutes' where tenant_id = $1", [
    `${tenantId}_idle`,
  ])
  await database.call({ name: 'sweep', text: 'select platform.sweep_rates()', values: [] })
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
