import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#storage'
import { completed, HandExecutor } from '../execution/hand-executor.ts'
import { Sweeper } from '../execution/sweeper.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { home, neighbour, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let database: Database<OrchestratorSchema>

beforeAll(async () => {
  node = await OrchestratorUnderTest.start({
    AGENTOS_QUEUE_MAX_RUNS: '20',
    AGENTOS_MAX_EXECUTING_RUNS: '3',
    AGENTOS_QUOTA_CONCURRENT_RUNS: '100000',
  })
  database = openDatabase({ url: node.database.url, applicationName: 'queue-test' })
})
afterAll(async () => {
  await database.close()
  await node.stop()
})

const start = async (agentId: string, tenantId = home, options = {}) => {
  const answer = await node
    .as('owner', tenantId)
    .post(`/v1/agents/${agentId}/runs`)
    .send({ input: 'hello', run_options: options })
  expect(answer.status).toBe(201)
  return answer.body.run.run_id as string
}
const queueOf = async (role: 'owner' | 'operator', query = '') =>
  (await node.as(role).get(`/v1/queue${query}`).expect(200)).body.queue
const reasons = (queue: { waiting: { run_id: string; waits_for: string }[] }) =>
  Object.fromEntries(queue.waiting.map(({ run_id, waits_for }) => [run_id, waits_for]))

/** Of `live`: whole scans, and the rows that indexes led to. */
const readRows = `
  select coalesce(sum(seq_scan), 0)::int as scans, coalesce(sum(idx_tup_fetch), 0)::int as rows
  from pg_stat_xact_user_tables where relname = 'live'`

describe('the queue', () => {
  it('says what waits, why, and how much stands before it, and shows each tenant its own alone', async () => {
    await node
      .as('owner')
      .post('/v1/agents')
      .send({ agent_id: 'narrow', name: 'narrow', config: { kind: 'agent', max_executing_runs: 1 } })
      .expect(201)
    const foreign = await start('my-agent', neighbour, { priority: 'high' })
    const [first, held] = [await start('narrow'), await start('narrow')]
    expect(reasons(await queueOf('owner'))).toEqual({ [first]: 'any_executor', [held]: 'agent_limit' })
    const executor = await HandExecutor.start(database)
    expect((await queueOf('owner')).waiting).toMatchObject([{ run_id: first, waits_for: 'executor', ahead: 1 }, {}])
    const { classes, waiting } = await queueOf('operator', '?all_tenants=true')
    expect(waiting.map((row: { run_id: string }) => row.run_id)).toEqual([foreign, first, held])
    expect(classes).toMatchObject([
      { priority: 'high', queued: 1, held: 0, running: 0 },
      { priority: 'normal', queued: 1, held: 1, running: 0 },
      { priority: 'low', queued: 0, held: 0, running: 0, oldest_wait_ms: 0 },
    ])
    for (const run of await executor.claim()) await (await executor.journalOf(run)).finish(completed)
    for (const run of await executor.claim()) await (await executor.journalOf(run)).finish(completed)
    expect((await queueOf('operator', '?all_tenants=true')).waiting).toEqual([])
    await executor.vanish()
  })

  it('names the limit of the platform once it is reached', async () => {
    for (let n = 0; n < 4; n += 1) await start('my-agent')
    const executor = await HandExecutor.start(database)
    const runs = await executor.claim(10, { platformLimit: 3 })
    expect(runs).toHaveLength(3)
    expect(Object.values(reasons(await queueOf('owner')))).toEqual(['platform_limit'])
    for (const run of [...runs, ...(await executor.claim())]) {
      await (await executor.journalOf(run)).finish(completed)
    }
    for (const run of await executor.claim()) await (await executor.journalOf(run)).finish(completed)
    await executor.vanish()
  })

  it('reads and counts no more rows for a look, however many runs wait and whenever it was planned', async () => {
    const { owner } = node.database
    const looks = [
      ['waiting_runs(null, 1000, 50)', 1_200],
      ["waiting_runs('tnt_7', 1000, 50)", 1_200],
      ["tenant_depths('tnt_7', 10000)", 100],
      ['class_depths(10000)', 22_000],
      // Not a look, but it must find one tenant's held runs among all.
      ["promote_held('{tnt_499}')", 1_200],
    ] as const
    const read = async () => (await owner.query(readRows)).rows[0] as { scans: number; rows: number }
    const rowsOf = async (look: string) => {
      await owner.query('begin')
      const before = await read()
      await owner.query(`select from orchestrator.${look}`)
      const after = await read()
      await owner.query('rollback')
      expect(after.scans - before.scans, look).toBe(0)
      return after.rows - before.rows
    }
    for (const [look] of looks) expect(await rowsOf(look), look).toBe(0)
    await owner.query(
      `insert into orchestrator.live (tenant_id, run_id, agent_id, agent_limit, state, class, rank, timeout_ms)
       select 'tnt_' || n % 500, 'run_' || lpad(n::text, 26, '0'), 'agt', n % 2 + 1, s.state, 1,
         case s.state when 'held' then 0 else 1 + n / 500 end, 60000
       from (values ('queued', 1), ('held', 20001), ('waiting', 40001)) s(state, first), generate_series(first, first + 10500) n`,
    )
    for (const [look, most] of looks) expect(await rowsOf(look), look).toBeLessThanOrEqual(most)
    const { classes, waiting } = await queueOf('operator', '?all_tenants=true&limit=3')
    expect(classes[1]).toMatchObject({ queued: 10_000, held: 10_000 })
    expect(waiting.map((row: { ahead: number }) => row.ahead)).toEqual([0, 1, 2])
    await owner.query('delete from orchestrator.live')
  })

  it('says of a run behind a thousand that a thousand stand before it, and what each kind waits for', async () => {
    const { owner } = node.database
    await owner.query(
      `insert into orchestrator.live (tenant_id, run_id, agent_id, agent_limit, state, class, rank, timeout_ms)
       select 'tnt_other', 'run_' || n, 'agt', null, 'queued', 0, n, 60000 from generate_series(1, 1500) n
       union all values ('${home}', 'run_late', 'agt', null, 'queued', 1, 1, 60000),
         ('${home}', 'run_held', 'agt', 1, 'held', 1, 0, 60000), ('${home}', 'run_parked', 'agt', null, 'waiting', 2, 1, 60000)`,
    )
    const executor = await HandExecutor.start(database)
    expect((await queueOf('owner')).waiting).toMatchObject([
      { run_id: 'run_late', waits_for: 'executor', ahead: 1_000 },
      { run_id: 'run_held', waits_for: 'agent_limit' },
      { run_id: 'run_parked', waits_for: 'signal' },
    ])
    await owner.query(
      `update platform.tenants set quotas = '{"runs":{"max_executing_runs":1}}' where tenant_id = '${home}'`,
    )
    expect(reasons(await queueOf('owner'))).toMatchObject({ run_held: 'tenant_limit' })
    await owner.query(`update platform.tenants set quotas = '{}' where tenant_id = '${home}'`)
    await owner.query('delete from orchestrator.live')
    await executor.vanish()
  })

  it('is all tenants’ for operators only', async () => {
    const { body, status } = await node.as('owner').get('/v1/queue?all_tenants=true')
    expect([status, body.error.details]).toEqual([403, { required_scope: 'tenants:admin' }])
  })
})

describe('a dead run', () => {
  const die = async () => {
    const runId = await start('my-agent')
    const sweeper = new Sweeper({ database, queue: { enqueue() {} }, logger: { warn() {} }, maxCrashes: 1 })
    const executor = await HandExecutor.start(database)
    expect(await executor.claim()).toHaveLength(1)
    await executor.vanish()
    await sweeper.sweep()
    return runId
  }

  it('is listed for operators, in pages, and run again for its own principal with its own rights', async () => {
    const [older, newer] = [await die(), await die()]
    const page = (await node.as('operator').get('/v1/admin/dead-runs?limit=1').expect(200)).body
    expect(page).toMatchObject({ dead_runs: [{ run_id: newer, error: { code: 'executor_lost' } }], has_more: true })
    const rest = (await node.as('operator').get(`/v1/admin/dead-runs?after=${page.next}`).expect(200)).body
    expect(rest).toMatchObject({ dead_runs: [{ run_id: older, tenant_id: home }], has_more: false })
    const retried = (await node.as('operator').post(`/v1/admin/dead-runs/${older}:retry`).expect(201)).body.run
    expect(retried).toMatchObject({ tenant_id: home, retry_of: older, principal_id: 'usr_owner', status: 'queued' })
    const rights = 'select granted_scopes from orchestrator.runs where run_id = any ($1)'
    const { rows } = await node.database.owner.query(rights, [[older, retried.run_id]])
    expect(rows[0]).toEqual(rows[1])
    await node.as('owner').post(`/v1/runs/${retried.run_id}:cancel`).expect(200)
  })

  it('is run again once, and is listed no more', async () => {
    const runId = await die()
    const retry = (id: string) => node.as('operator').post(`/v1/admin/dead-runs/${id}:retry`)
    const { run } = (await retry(runId).expect(201)).body
    const second = await retry(runId)
    expect([second.status, second.body.error.code, second.body.error.message]).toEqual([
      409,
      'conflict',
      expect.stringContaining(run.run_id),
    ])
    const { dead_runs } = (await node.as('operator').get('/v1/admin/dead-runs').expect(200)).body
    expect(dead_runs.map(({ run_id }: { run_id: string }) => run_id)).not.toContain(runId)
    await node.as('owner').post(`/v1/runs/${run.run_id}:cancel`).expect(200)
  })

  it('is none that completed, was canceled or failed by itself', async () => {
    const runId = await start('my-agent')
    await node.as('owner').post(`/v1/runs/${runId}:cancel`).expect(200)
    for (const id of [runId, 'run_none']) {
      const { status } = await node.as('operator').post(`/v1/admin/dead-runs/${id}:retry`)
      expect(status).toBe(404)
    }
  })
})

it('answers 503 with a time to wait while too many runs wait', async () => {
  const create = () => node.as('owner').post('/v1/agents/my-agent/runs').send({ input: 'hello' })
  // The depth is looked at once a second, so a few more than the limit may come.
  for (;;) {
    const { body, headers, status } = await create()
    if (status === 201) continue
    expect([status, body.error.code, body.error.details.limit]).toEqual([503, 'overloaded', 20])
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1)
    break
  }
})
