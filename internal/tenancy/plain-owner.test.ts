import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, migrate, openDatabase, schemas } from '#storage'
import { type TestDatabase, testDatabase } from '#testing'
import { createTenant, type PlatformSchema, platformTenantId, TenantDirectory } from './index.ts'

// A managed PostgreSQL gives no superuser: forced row-level security then holds for the owner's own functions.

const owner = `owner_${randomBytes(6).toString('hex')}`
let test: TestDatabase
let database: Database<PlatformSchema>

beforeAll(async () => {
  test = await testDatabase()
  await test.owner.query(`create role ${owner} login createrole password 'plain'`)
  await test.owner.query(`create database ${owner} owner ${owner}`)
  const ownerUrl = Object.assign(new URL(test.ownerUrl), {
    username: owner,
    password: 'plain',
    pathname: `/${owner}`,
  }).href
  await migrate({ ownerUrl, schemas: schemas.slice(0, 1) })
  database = openDatabase({
    url: Object.assign(new URL(test.url), { pathname: `/${owner}` }).href,
    applicationName: 'test',
  })
})
afterAll(async () => {
  await database.close()
  await test.owner.query(`drop database ${owner} with (force)`)
  await test.owner.query(`drop role ${owner}`)
  await test.close()
})

it('sees every tenant through the functions, and its own alone without them', async () => {
  await database.transact({ tenantId: platformTenantId }, tx => createTenant(tx, { tenantId: 'tnt_a', name: 'A' }))
  expect(await new TenantDirectory(database).get('tnt_a')).toMatchObject({ name: 'A' })
  const own = await database.read({ tenantId: 'tnt_a' }, tx =>
    tx.selectFrom('platform.tenants').select('name').execute(),
  )
  expect(own).toEqual([{ name: 'A' }])
})

it('appends and seals the records of any tenant', async () => {
  const now = new Date().toISOString()
  const record = { audit_id: 'aud_1', tenant_id: 'tnt_a', opened_at: now, closed_at: now }
  const rest = { principal_id: 'usr_1', credential: 'jwt', action: 'a.b', outcome: 'ok' }
  const values = [JSON.stringify([{ ...record, ...rest }])]
  await database.call({ name: 'append', text: 'select platform.append_audit($1)', values })
  const sealed = await database.call({ name: 'seal', text: 'select platform.seal_audit(10) as sealed', values: [] })
  expect(sealed).toEqual([{ sealed: 1 }])
})
