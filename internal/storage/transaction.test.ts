import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase, waitUntil } from '#testing'
import { type Database, openDatabase } from './index.ts'

interface Schema {
  marks: { mark: string; after?: string }
}

const tenant = { tenantId: 'tnt_a' }
const unavailable = { code: 'dependency_unavailable', retryable: true }

let test: TestDatabase
let database: Database<Schema>

beforeAll(async () => {
  test = await testDatabase()
  await test.owner.query(`
    create table marks (mark text primary key, after text references marks deferrable initially deferred);
    create function linger() returns trigger language plpgsql as
      $$ begin if new.mark = 'lingers' then perform pg_sleep(60); end if; return null; end $$;
    create constraint trigger linger after insert on marks deferrable initially deferred
      for each row execute function linger();
    grant select, insert on marks to agentos_service`)
  const patience = { connectTimeoutMs: 500, statementTimeoutMs: 2_000 }
  database = openDatabase<Schema>({ url: test.url, applicationName: 'one-connection', poolSize: 1, ...patience })
})

afterAll(async () => {
  await database.close()
  await test.close()
})

const insert = (tx: unknown, mark: string, after?: string) =>
  (tx as Kysely<Schema>)
    .insertInto('marks')
    .values(after === undefined ? { mark } : { mark, after })
    .execute()
const isThere = async (mark: string) =>
  (await test.owner.query('select from marks where mark = $1', [mark])).rowCount === 1
const endBackend = (condition: string) =>
  test.owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'one-connection' and ${condition}`,
  )

it('commits what the work wrote and returns what it returned', async () => {
  const value = await database.transact(tenant, async tx => (await insert(tx, 'kept')) && 7)
  expect([value, await isThere('kept')]).toEqual([7, true])
})

it('rolls back when the work throws, and throws the same', async () => {
  const error = new Error('no')
  const work = database.transact(tenant, async tx => {
    await insert(tx, 'undone')
    throw error
  })
  await expect(work).rejects.toBe(error)
  expect(await isThere('undone')).toBe(false)
})

it('commits what beforeCommit writes together with the work', async () => {
  const beforeCommit = async (tx: unknown) => void (await insert(tx, 'record'))
  await database.transact({ ...tenant, beforeCommit }, tx => insert(tx, 'act'))
  expect([await isThere('act'), await isThere('record')]).toEqual([true, true])
})

it('commits nothing when beforeCommit fails', async () => {
  const beforeCommit = async () => Promise.reject(new Error('no record'))
  const work = database.transact({ ...tenant, beforeCommit }, tx => insert(tx, 'unrecorded'))
  await expect(work).rejects.toThrow('no record')
  expect(await isThere('unrecorded')).toBe(false)
})

it('includes a query that nobody waited for', async () => {
  await database.transact(tenant, async tx => void insert(tx, 'unawaited'))
  expect(await isThere('unawaited')).toBe(true)
})

it('does not report success when the work swallowed the failure of a statement', async () => {
  const work = database.transact(tenant, async tx => {
    await insert(tx, 'swallowed')
    await insert(tx, 'swallowed').catch(() => {})
  })
  await expect(work).rejects.toThrow('Nothing was committed')
})

it('throws a broken constraint as the database gave it, also one that is only checked at the commit', async () => {
  const twice = database.transact(tenant, async tx => [await insert(tx, 'twice'), await insert(tx, 'twice')])
  await expect(twice).rejects.toMatchObject({ code: '23505' })
  await expect(database.transact(tenant, tx => insert(tx, 'late', 'nothing'))).rejects.toMatchObject({ code: '23503' })
  expect(await isThere('late')).toBe(false)
})

it('cannot write while it reads', async () => {
  await expect(database.read(tenant, tx => insert(tx, 'read'))).rejects.toMatchObject({ code: '25006' })
})

it('calls a statement that runs too long a timeout, and goes on', async () => {
  const slow = database.read(tenant, tx => sql`select pg_sleep(60)`.execute(tx))
  await expect(slow).rejects.toMatchObject({ code: 'timeout' })
  await database.ready()
})

it('can call a statement again after it failed, and after a migration changed what it returns', async () => {
  const half = (n: number) => database.call({ name: 'half', text: 'select half($1)', values: [n] })
  await expect(half(4)).rejects.toMatchObject({ code: '42883' })
  await test.owner.query("create function half(n int) returns int language sql as 'select 4 / n'")
  await expect(half(0)).rejects.toMatchObject({ code: '22012' })
  expect(await half(2)).toEqual([{ half: 2 }])
  await test.owner.query(
    "drop function half; create function half(n int) returns text language sql as 'select n::text'",
  )
  expect(await half(2)).toEqual([{ half: '2' }])
})

it('calls an exhausted pool unavailable, and goes on', async () => {
  const busy = await database.read(tenant, async () => database.ready().catch(error => error))
  expect(busy).toMatchObject(unavailable)
  await database.ready()
})

it('calls a connection lost in the middle unavailable, and goes on with a new one', async () => {
  const work = database.transact(tenant, async tx => {
    await insert(tx, 'lost')
    await endBackend('true')
    await insert(tx, 'never sent')
  })
  await expect(work).rejects.toMatchObject(unavailable)
  await database.ready()
  expect(await isThere('lost')).toBe(false)
})

it('says of a connection lost during the commit that the outcome is unknown', async () => {
  const work = database.transact(tenant, tx => insert(tx, 'lingers'))
  const ended = waitUntil(async () => (await endBackend("query = 'commit' and state = 'active'")).rowCount)
  await expect(work).rejects.toMatchObject({ ...unavailable, message: expect.stringContaining('unknown') })
  await ended
  await database.ready()
})

it('goes on with a new connection when an idle one was lost', async () => {
  await database.ready()
  await endBackend('true')
  await waitUntil(async () => (await endBackend('true')).rowCount === 0)
  await waitUntil(() => database.ready().then(() => true))
})

it('calls a server that is not there unavailable in every method', async () => {
  const nowhere = openDatabase<Schema>({ url: 'postgresql://x:y@127.0.0.1:1/z', applicationName: 'test' })
  const attempts = [
    nowhere.read(tenant, tx => insert(tx, 'x')),
    nowhere.transact(tenant, tx => insert(tx, 'x')),
    nowhere.call({ name: 'x', text: 'select 1', values: [] }),
    nowhere.listen('x', () => {}),
    nowhere.ready(),
  ]
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject(unavailable)
  await nowhere.close()
})
