import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import {
  createTenant,
  deleteTenant,
  listTenants,
  lockTenant,
  type PlatformSchema,
  platformTenantId,
  updateTenant,
} from './index.ts'

const operator = { tenantId: platformTenantId }

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

const create = (tenantId: string, rest = {}) =>
  database.transact(operator, tx => createTenant(tx, { tenantId, name: 'Some', ...rest }))

describe('an operator', () => {
  it('creates a tenant once', async () => {
    expect(await create('tnt_once', { quotas: { runs: { run_create_qps: 2 } } })).toMatchObject({
      status: 'active',
      planTier: 'standard',
      quotas: { runs: { run_create_qps: 2 } },
    })
    expect(await create('tnt_once')).toBe(null)
  })

  it('changes the members that it names and keeps the others', async () => {
    await create('tnt_change', { defaultPolicyId: 'pol_1', metadata: { a: 1 } })
    const change = (rest: object) => database.transact(operator, tx => updateTenant(tx, 'tnt_change', rest))
    expect(await change({ status: 'disabled' })).toMatchObject({ status: 'disabled', defaultPolicyId: 'pol_1' })
    const changed = await change({ defaultPolicyId: null, metadata: {} })
    expect(changed).toMatchObject({ name: 'Some', status: 'disabled', metadata: {} })
    expect(changed).not.toHaveProperty('defaultPolicyId')
    expect(await database.transact(operator, tx => updateTenant(tx, 'tnt_nobody', { name: 'x' }))).toBe(null)
  })

  it('pages through all tenants in the order of their ids', async () => {
    for (const id of ['tnt_z1', 'tnt_z2', 'tnt_z3']) await create(id)
    const page = await database.read(operator, tx => listTenants(tx, { after: 'tnt_z', limit: 2 }))
    expect(page.map(tenant => tenant.tenantId)).toEqual(['tnt_z1', 'tnt_z2'])
    const rest = await database.read(operator, tx => listTenants(tx, { after: 'tnt_z2', limit: 2, status: 'active' }))
    expect(rest.map(tenant => tenant.tenantId)).toEqual(['tnt_z3'])
  })

  it('holds a tenant until its decision is written', async () => {
    await create('tnt_held')
    const rename = async (suffix: string) =>
      database.transact(operator, async tx => {
        const tenant = await lockTenant(tx, 'tnt_held')
        return updateTenant(tx, 'tnt_held', { name: `${tenant?.name}${suffix}` })
      })
    await Promise.all(['a', 'b', 'c'].map(rename))
    const held = await database.read({ tenantId: 'tnt_held' }, tx =>
      tx.selectFrom('platform.tenants').selectAll().execute(),
    )
    expect([...(held[0]?.name ?? '')].sort().join('')).toBe([...'Someabc'].sort().join(''))
  })

  it('can neither delete nor disable the platform tenant', async () => {
    await expect(database.transact(operator, tx => deleteTenant(tx, platformTenantId))).rejects.toMatchObject({
      code: '42501',
    })
    const disabled = database.transact(operator, tx => updateTenant(tx, platformTenantId, { status: 'disabled' }))
    await expect(disabled).rejects.toMatchObject({ code: '23514' })
  })
})

it('deletes a tenant with its rows in every schema, and no other', async () => {
  await create('tnt_end')
  await create('tnt_stay')
  await test.owner.query(`
    create schema elsewhere;
    create table elsewhere.things (tenant_id text);
    insert into elsewhere.things values ('tnt_end'), ('tnt_stay');
    create function elsewhere.forget_tenant(wanted text) returns void language sql
      as 'delete from elsewhere.things where tenant_id = wanted';
    insert into platform.members (tenant_id, principal_id, role) values ('tnt_end', 'usr_1', 'owner'), ('tnt_stay', 'usr_1', 'owner');
    select platform.append_audit(json_agg(json_build_object('audit_id', 'aud_' || t, 'tenant_id', t, 'opened_at', now(), 'closed_at', now(),
      'principal_id', 'usr_1', 'credential', 'jwt', 'action', 'a.b', 'outcome', 'ok'))) from unnest(array['tnt_end', 'tnt_stay']) t;
    select platform.seal_audit(10);
    select platform.draw_rates(array['tnt_end'], array['run_create'], array[1], array[1000])`)
  const end = await database.transact(operator, tx => deleteTenant(tx, 'tnt_end'))
  expect(end).toEqual({ sealedRecords: 1, lastHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  const tables = ['tenants', 'members', 'audit_records', 'audit_heads'].map(table => `platform.${table}`)
  for (const table of [...tables, 'elsewhere.things']) {
    const { rows } = await test.owner.query(`select tenant_id from ${table} where tenant_id in ('tnt_end', 'tnt_stay')`)
    expect([table, rows]).toEqual([table, [{ tenant_id: 'tnt_stay' }]])
  }
  expect((await test.owner.query('select from platform.rates')).rowCount).toBe(0)
  expect(await database.transact(operator, tx => deleteTenant(tx, 'tnt_end'))).toBe(null)
})

it('finds in every schema with rows of tenants what deletes them', async () => {
  const { rows } = await test.owner.query(`
    select distinct c.relnamespace::regnamespace::text as schema from pg_policy p join pg_class c on c.oid = p.polrelid
    where p.polname = 'tenant_isolation'
      and not exists (select from pg_proc f where f.proname = 'forget_tenant' and f.pronamespace = c.relnamespace)`)
  expect(rows).toEqual([])
})

it.each([
  ['create', tx => createTenant(tx, { tenantId: 'tnt_x', name: 'x' })],
  ['list', tx => listTenants(tx, { limit: 10 })],
  ['lock', tx => lockTenant(tx, 'tnt_plain')],
  ['update', tx => updateTenant(tx, 'tnt_plain', { name: 'x' })],
  ['delete', tx => deleteTenant(tx, 'tnt_plain')],
] as [
  string,
  (tx: Parameters<typeof listTenants>[0]) => Promise<unknown>,
][])('refuses to %s tenants in the transaction of any tenant but the platform', async (_, act) => {
  await insertTenant(test.owner, 'tnt_plain').catch(() => {})
  await expect(database.transact({ tenantId: 'tnt_plain' }, act)).rejects.toMatchObject({ code: '42501' })
})
