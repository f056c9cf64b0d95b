import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#testing'
import { type Database, openDatabase } from './index.ts'

let test: TestDatabase
let database: Database<unknown>

beforeEach(async () => {
  test = await testDatabase()
  database = openDatabase({ url: test.url, applicationName: 'test' })
})

afterEach(async () => {
  await database.close()
  await test.close()
})

it('lets a service start on its own role and the current schemas', async () => {
  await database.assertServiceRole()
  await database.assertSchemaCurrent()
})

it('refuses a newer schema', async () => {
  await test.owner.query("insert into platform.migrations values ('9999_later', now())")
  await expect(database.assertSchemaCurrent()).rejects.toThrow(/platform .*9999_later.*start the newer version/)
})

it.each([
  ['lacks a migration', 'delete from platform.migrations'],
  ['was never migrated', 'drop table platform.migrations'],
  ['is not there', 'drop schema platform cascade'],
])('refuses a schema that %s', async (_, statement) => {
  await test.owner.query(statement)
  await expect(database.assertSchemaCurrent()).rejects.toThrow(/platform lacks .*0001_init.*agentos up/)
})

it.each([
  ['is a superuser', 'superuser', ''],
  ['has BYPASSRLS', 'bypassrls', ''],
  ['owns platform.tenants', '', 'alter table platform.tenants owner to'],
])('refuses a role that %s', async (fault, attribute, statement) => {
  const role = `login_${randomBytes(4).toString('hex')}`
  await test.owner.query(`create role ${role} login password 'x' ${attribute}`)
  if (statement !== '') await test.owner.query(`${statement} ${role}`)
  const url = test.url.replace(/\/\/[^@]*/, `//${role}:x`)
  const other = openDatabase({ url, applicationName: 'test' })
  await expect(other.assertServiceRole()).rejects.toThrow(`${role} ${fault}`)
  await other.close()
  await test.owner.query(`reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`)
})
