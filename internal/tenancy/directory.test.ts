import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { insertTenant, type TestDatabase, testDatabase, waitUntil } from '#testing'
import { type PlatformSchema, TenantDirectory, toWireTenant } from './index.ts'

let test: TestDatabase
let database: Database<PlatformSchema>

beforeAll(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'test' })
})
afterAll(async () => {
  await database.close()
  await test.close()
})

it('gives a tenant as it is stored, and as the API shows it', async () => {
  const quotas = { runs: { run_create_qps: 3 } }
  await insertTenant(test.owner, 'tnt_whole', { name: 'Whole', default_policy_id: 'pol_1', quotas, metadata: { a: 1 } })
  const tenant = await new TenantDirectory(database).get('tnt_whole')
  expect(tenant).toMatchObject({
    tenantId: 'tnt_whole',
    name: 'Whole',
    status: 'active',
    defaultPolicyId: 'pol_1',
    quotas,
  })
  expect(tenant && toWireTenant(tenant)).toMatchObject({
    tenant_id: 'tnt_whole',
    plan_tier: 'standard',
    metadata: { a: 1 },
  })
})

it('gives null for a tenant that does not exist, whatever its id looks like', async () => {
  const tenants = new TenantDirectory(database)
  const ids = ['tnt_nobody', '', "' or true --", 'x'.repeat(100_000)]
  expect(await Promise.all(ids.map(id => tenants.get(id)))).toEqual([null, null, null, null])
})

it('hears of a disabled tenant by itself, and at once where it is told', async () => {
  await insertTenant(test.owner, 'tnt_soon')
  const [told, untold] = [new TenantDirectory(database), new TenantDirectory(database)]
  await Promise.all([told.get('tnt_soon'), untold.get('tnt_soon')])
  await test.owner.query("update platform.tenants set status = 'disabled' where tenant_id = 'tnt_soon'")
  told.invalidate('tnt_soon')
  expect(await told.get('tnt_soon')).toMatchObject({ status: 'disabled' })
  await waitUntil(async () => (await untold.get('tnt_soon'))?.status === 'disabled')
})

it('hears of a new tenant by itself, although it knew that there was none', async () => {
  const tenants = new TenantDirectory(database)
  expect(await tenants.get('tnt_new')).toBe(null)
  await insertTenant(test.owner, 'tnt_new')
  await waitUntil(() => tenants.get('tnt_new'))
})
