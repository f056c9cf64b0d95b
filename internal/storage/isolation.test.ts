import type { Kysely } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#testing'
import { type Database, openDatabase } from './index.ts'

interface Schema {
  notes: { note: string; tenant_id?: string }
}

const a = { tenantId: 'tnt_a' }
const b = { tenantId: 'tnt_b' }

let test: TestDatabase
let database: Database<Schema>
let raw: pg.Client

beforeAll(async () => {
  test = await testDatabase()
  await test.owner.query(`
    create table notes (note text not null, tenant_id text not null default platform.current_tenant());
    call platform.isolate_tenants('notes');
    grant select, insert, update, delete on notes to agentos_service;
    insert into notes values ('of a', 'tnt_a'), ('of b', 'tnt_b')`)
  // One connection, so that each transaction reuses that of the one before.
  database = openDatabase<Schema>({ url: test.url, applicationName: 'test', poolSize: 1 })
  raw = new pg.Client({ connectionString: test.url })
  await raw.connect()
})

afterAll(async () => {
  await raw.end()
  await database.close()
  await test.close()
})

const notesOf = (tenant: { tenantId: string }) =>
  database.read(tenant, async tx => (await tx.selectFrom('notes').select('note').execute()).map(row => row.note))

it('shows each tenant its own rows, on the same connection in turn', async () => {
  expect([await notesOf(a), await notesOf(b), await notesOf(a)]).toEqual([['of a'], ['of b'], ['of a']])
})

it('hides every row from a raw query without a tenant, unset or empty, and after a tenant has used the connection', async () => {
  const count = async () => (await raw.query('select from notes')).rowCount
  expect(await count()).toBe(0)
  await raw.query("begin; set local app.tenant_id = 'tnt_a'")
  expect(await count()).toBe(1)
  await raw.query('commit')
  expect(await count()).toBe(0)
  await raw.query("set app.tenant_id = ''")
  expect(await count()).toBe(0)
  await raw.query('reset app.tenant_id')
})

it('hides every row from a call, which belongs to no tenant', async () => {
  await notesOf(a)
  expect(await database.call({ name: 'all_notes', text: 'select note from notes', values: [] })).toEqual([])
})

it.each([
  ['no tenant set', "insert into notes (note) values ('x')", '42501'],
  ['a tenant that is only named', "insert into notes values ('x', 'tnt_a')", '42501'],
])('refuses a raw insert with %s', async (_, statement, code) => {
  await expect(raw.query(statement)).rejects.toMatchObject({ code })
})

it("cannot read, change, delete or take over another tenant's rows by naming its id", async () => {
  const touched = await database.transact(b, async tx => [
    await tx.selectFrom('notes').selectAll().where('tenant_id', '=', 'tnt_a').execute(),
    (await tx.updateTable('notes').set({ note: 'x' }).where('tenant_id', '=', 'tnt_a').executeTakeFirst())
      .numUpdatedRows,
    (await tx.deleteFrom('notes').where('tenant_id', '=', 'tnt_a').executeTakeFirst()).numDeletedRows,
  ])
  expect(touched).toEqual([[], 0n, 0n])
})

it.each([
  [
    'insert a row',
    (tx: Kysely<Schema>): Promise<unknown> =>
      tx.insertInto('notes').values({ note: 'x', tenant_id: 'tnt_a' }).execute(),
  ],
  [
    'give away its row',
    (tx: Kysely<Schema>): Promise<unknown> => tx.updateTable('notes').set({ tenant_id: 'tnt_a' }).execute(),
  ],
])('cannot %s into another tenant', async (_, write) => {
  await expect(database.transact(b, write)).rejects.toMatchObject({ code: '42501' })
  expect(await notesOf(b)).toEqual(['of b'])
})

it.each([
  "tnt'; drop table notes; --",
  'tnt\\',
  'tnt_\u00e9 "x"',
])('takes the tenant id %j for nothing but an id', async tenantId => {
  await database.transact({ tenantId }, tx => tx.insertInto('notes').values({ note: tenantId }).execute())
  expect(await notesOf({ tenantId })).toEqual([tenantId])
})

it.each(['', 'tnt\0'])('refuses the tenant id %j', async tenantId => {
  await expect(notesOf({ tenantId })).rejects.toThrow('needs the id of one tenant')
  expect(await notesOf(a)).toEqual(['of a'])
})

it('refuses to read in a transaction that has ended, which would run for whoever has the connection now', async () => {
  const leaked = await database.read(a, async tx => ({ tx }))
  await expect(leaked.tx.selectFrom('notes').selectAll().execute()).rejects.toThrow('The transaction is over')
})
