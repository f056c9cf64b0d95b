import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#testing'
import { migrate } from './index.ts'

let test: TestDatabase
let directory: string

beforeEach(async () => {
  test = await testDatabase()
  directory = mkdtempSync(join(tmpdir(), 'agentos-migrations-'))
})

afterEach(async () => {
  await test.close()
  rmSync(directory, { recursive: true })
})

const schemas = () => [{ schema: 'pets', folder: pathToFileURL(`${directory}/`) }]
const write = (name: string, text: string) => writeFileSync(join(directory, name), text)
const run = (ownerUrl = test.ownerUrl) => migrate({ ownerUrl, schemas: schemas() })
const namesIn = async (table: string) =>
  (await test.owner.query(`select name from ${table} order by name`)).rows.map(row => row.name)

it('runs each file once, in order, all its statements', async () => {
  write('0001_init.sql', 'create table pets.cats (name text); create table pets.dogs (name text);')
  write('0002_more.sql', "insert into pets.cats values ('tom')")
  expect([await run(), await run(), await namesIn('pets.cats')]).toEqual([
    ['pets/0001_init', 'pets/0002_more'],
    [],
    ['tom'],
  ])
})

it('takes a folder that is not there as having no migrations yet', async () => {
  const folder = pathToFileURL(join(directory, 'later/'))
  expect(await migrate({ ownerUrl: test.ownerUrl, schemas: [{ schema: 'pets', folder }] })).toEqual([])
})

it('runs each file once when several processes migrate at the same time', async () => {
  write('0001_init.sql', 'create table pets.cats (name text); select pg_sleep(0.05);')
  write('0002_more.sql', "insert into pets.cats values ('tom')")
  const ran = await Promise.all(Array.from({ length: 5 }, () => run()))
  expect(ran.flat().sort()).toEqual(['pets/0001_init', 'pets/0002_more'])
  expect(await namesIn('pets.cats')).toEqual(['tom'])
})

it('keeps nothing of a migration that fails, names it, and runs it again once mended', async () => {
  write('0001_init.sql', 'create table pets.cats (name text);')
  write('0002_more.sql', "insert into pets.cats values ('tom'); insert into pets.nowhere values (1)")
  await expect(run()).rejects.toThrow('pets/0002_more failed: relation "pets.nowhere" does not exist')
  write('0002_more.sql', "insert into pets.cats values ('tom')")
  await run()
  expect(await namesIn('pets.cats')).toEqual(['tom'])
})

it('refuses a schema that a newer version has migrated', async () => {
  write('0001_init.sql', 'create table pets.cats (name text)')
  await run()
  rmSync(join(directory, '0001_init.sql'))
  await expect(run()).rejects.toThrow(/schema pets .*0001_init.*start the newer version/)
})

it.each(['1_init.sql', '0001-init.sql', '0001_Init.sql'])('refuses the file name %s', async name => {
  write(name, 'select 1')
  await expect(run()).rejects.toThrow(`${name} must be named like 0001_init.sql`)
})

it("gathers the tables' statistics", async () => {
  write('0001_init.sql', 'create table pets.cats as select generate_series(1, 100) as name')
  await run()
  const { rows } = await test.owner.query("select reltuples from pg_class where oid = 'pets.cats'::regclass")
  expect(rows).toEqual([{ reltuples: 100 }])
})
