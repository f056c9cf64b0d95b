import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'
import { Backlog } from './backlog.ts'

let test: TestDatabase
let database: Database<unknown>

beforeEach(async () => {
  test = await testDatabase()
  await insertTenant(test.owner, 'tnt_a')
  database = openDatabase({ url: test.url, applicationName: 'backlog-test' })
})
afterEach(async () => {
  await database.close()
  await test.close()
})

/** Lets so many runs wait, half of them held back, and none else. */
async function letWait(runs: number): Promise<void> {
  await test.owner.query('delete from orchestrator.live')
  await test.owner.query(
    `insert into orchestrator.live (tenant_id, run_id, agent_id, state, class, rank, timeout_ms)
     select 'tnt_a', 'run_' || n, 'my-agent', case n % 2 when 0 then 'held' else 'queued' end, 1, n * (n % 2), 60000
     from generate_series(1, $1::int) n`,
    [runs],
  )
}

/** A backlog whose clock is set by hand; `looks` counts its questions to the database. */
function backlogOf(mostQueued: number) {
  const state = { now: 0, looks: 0 }
  const call: Database<unknown>['call'] = statement => {
    state.looks += 1
    return database.call(statement)
  }
  return { state, backlog: new Backlog({ database: { call }, mostQueued, now: () => state.now }) }
}

const refusalOf = (backlog: Backlog) =>
  backlog.admit().then(
    () => null,
    error => error,
  )

it('admits runs below the limit, and looks once a second for all who ask', async () => {
  const { backlog, state } = backlogOf(10)
  await letWait(9)
  await Promise.all(Array.from({ length: 50 }, () => backlog.admit()))
  await letWait(10)
  await backlog.admit()
  expect(state.looks).toBe(1)
  state.now = 1_001
  expect(await refusalOf(backlog)).toMatchObject({ code: 'overloaded' })
  expect(state.looks).toBe(2)
})

it('refuses runs at the limit, says how many wait, and admits them again when there is room', async () => {
  const { backlog, state } = backlogOf(10)
  await letWait(10)
  expect(await refusalOf(backlog)).toMatchObject({
    code: 'overloaded',
    retryable: true,
    details: { queued: 10, limit: 10 },
  })
  await letWait(9)
  state.now = 1_001
  expect(await refusalOf(backlog)).toBeNull()
})

it('counts no run that is being executed', async () => {
  const { backlog } = backlogOf(10)
  await letWait(10)
  await test.owner.query(
    `update orchestrator.live set state = 'running', owner = 'exec_a' where run_id in ('run_1', 'run_3')`,
  )
  expect(await refusalOf(backlog)).toBeNull()
})

it('tells how long to wait from the speed at which the queue shrinks, a minute where it does not', async () => {
  const { backlog, state } = backlogOf(100)
  await letWait(400)
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 1 })
  await letWait(300)
  state.now = 10_000
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 21 })
  state.now = 20_000
  expect(await refusalOf(backlog)).toMatchObject({ retryAfterSeconds: 60 })
})

it('fails, and admits nothing, while the database does not answer', async () => {
  const { backlog } = backlogOf(10)
  await database.close()
  await expect(backlog.admit()).rejects.toThrow()
  database = openDatabase({ url: test.url, applicationName: 'backlog-test' })
  expect(await refusalOf(backlog)).toBeNull()
})
