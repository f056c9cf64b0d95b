import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#testing'
import { schemas } from './index.ts'

const names = schemas.map(({ schema }) => schema)

let test: TestDatabase

beforeAll(async () => {
  test = await testDatabase()
})

afterAll(() => test.close())

const offenders = async (query: string) => (await test.owner.query(query, [names])).rows.map(row => row.name)

it('forces row-level security on every table of tenants that services can reach', async () => {
  const open = await offenders(`
    select c.oid::regclass::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relnamespace::regnamespace::text = any ($1) and c.relkind in ('r', 'p')
       and has_table_privilege('agentos_service', c.oid, 'select, insert, update, delete')
       and not (c.relrowsecurity and c.relforcerowsecurity)`)
  expect(open).toEqual([])
})

it('shows services no view that reads tables as its owner does', async () => {
  const open = await offenders(`
    select c.oid::regclass::text as name from pg_class c
     where c.relnamespace::regnamespace::text = any ($1) and c.relkind in ('v', 'm')
       and has_table_privilege('agentos_service', c.oid, 'select')
       and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on)', false)`)
  expect(open).toEqual([])
})

it('lets only those execute a definer function who were granted it', async () => {
  const open = await offenders(`
    select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace::regnamespace::text = any ($1) and p.prosecdef
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0)`)
  expect(open).toEqual([])
})

it('fixes the search path of every definer function', async () => {
  const open = await offenders(`
    select p.oid::regprocedure::text as name from pg_proc p
     where p.pronamespace::regnamespace::text = any ($1) and p.prosecdef
       and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')`)
  expect(open).toEqual([])
})

it('gives services nothing that they could make or remove: no table of their own, no truncation', async () => {
  const open = await offenders(`
    select name from unnest($1::text[]) name where has_schema_privilege('agentos_service', name, 'create')
    union all
    select c.oid::regclass::text from pg_class c
     where c.relnamespace::regnamespace::text = any ($1) and c.relkind in ('r', 'p')
       and has_table_privilege('agentos_service', c.oid, 'truncate, references, trigger')`)
  expect(open).toEqual([])
})
