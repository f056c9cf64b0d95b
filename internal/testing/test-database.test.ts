import { expect, it } from 'vitest'
import { insertTenant, testDatabase, waitUntil } from './index.ts'

it('gives each caller a migrated database of its own, and nothing of it is left', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  await insertTenant(one.owner, 'tnt_a', { plan_tier: 'gold', quotas: { runs: { max_concurrent_runs: 1 } } })
  const tenants = "select tenant_id, status, plan_tier, quotas from platform.tenants where tenant_id = 'tnt_a'"
  expect((await one.owner.query(tenants)).rows).toEqual([
    { tenant_id: 'tnt_a', status: 'active', plan_tier: 'gold', quotas: { runs: { max_concurrent_runs: 1 } } },
  ])
  expect((await other.owner.query(tenants)).rows).toEqual([])
  const [name] = (await one.owner.query('select current_database() as name')).rows.map(row => row.name)
  await one.close()
  expect((await other.owner.query('select from pg_database where datname = $1', [name])).rowCount).toBe(0)
  await other.close()
})

it('waits until a claim is true, and says which claim never was', async () => {
  let asked = 0
  expect(await waitUntil(() => ++asked === 3 && 'yes')).toBe('yes')
  const never = () => Promise.reject(new Error('why'))
  await expect(waitUntil(never, { timeoutMs: 1 })).rejects.toMatchObject({ cause: { message: 'why' } })
})
