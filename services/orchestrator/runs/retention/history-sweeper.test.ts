import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstIdAt } from '#ids'
import { Counter, type Registry } from '#telemetry'
import { insertTenant } from '#testing'
import { runStream } from '../read-streams.ts'
import { insertOldRun, type OldRun } from '../testing/old-runs.ts'
import { draftOf, type Replica, RunStage } from '../testing/run-stage.ts'
import { HistorySweeper, type RetentionDefaults, restAfter } from './history-sweeper.ts'

let stage: RunStage
let replica: Replica
let swept: Counter<'kind'>

beforeEach(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
  swept = new Counter({ name: 'swept', help: 'test', labelNames: ['kind'], registers: [] as Registry[] })
})
afterEach(() => stage.close())

const insert = (run: OldRun) => insertOldRun(stage.home.owner, run)

/** A round after which every tenant has been enrolled and is due again. */
async function sweep(defaults: RetentionDefaults, options: { keyTtlSeconds?: number; sweepers?: number } = {}) {
  const { keyTtlSeconds = 3_600, sweepers = 1 } = options
  await stage.home.owner.query(
    'insert into orchestrator.retention (tenant_id) select tenant_id from platform.tenants on conflict do nothing',
  )
  await stage.home.owner.query('update orchestrator.retention set look_at = now()')
  const each = Array.from({ length: sweepers }, () => {
    const { database } = replica
    return new HistorySweeper({ database, defaults, keyTtlSeconds, swept, logger: { warn() {} } }).sweep()
  })
  await Promise.all(each)
}

async function left(runId: string): Promise<{ run: number; sequences: number[]; steps: number }> {
  const { rows } = await stage.home.owner.query(
    `select (select count(*)::int from orchestrator.runs where run_id = $1) as run,
       array(select sequence from orchestrator.events where run_id = $1 order by 1) as sequences,
       (select count(*)::int from orchestrator.steps where run_id = $1) as steps`,
    [runId],
  )
  return rows[0]
}

async function leftOf(runIds: readonly string[]) {
  const found: Awaited<ReturnType<typeof left>>[] = []
  for (const runId of runIds) found.push(await left(runId))
  return found
}

const whole = { run: 1, sequences: [1, 2, 3, 4, 5], steps: 1 }
const unfinished = { run: 1, sequences: [1, 2, 3, 4], steps: 1 }
const outcomeAlone = { run: 1, sequences: [5], steps: 0 }
const nothing = { run: 0, sequences: [], steps: 0 }
const countOf = async (kind: string) =>
  (await swept.get()).values.find(({ labels }) => labels.kind === kind)?.value ?? 0

describe('what is due', () => {
  it('is the events and the journal first, but for the last event, and the run later', async () => {
    const young = await insert({ began: 5, ended: 5 })
    const old = await insert({ began: 15, ended: 15 })
    const ancient = await insert({ began: 95, ended: 95 })
    await sweep({ eventsDays: 10, runsDays: 90 })
    expect([await left(young), await left(old), await left(ancient)]).toEqual([whole, outcomeAlone, nothing])
    expect([await countOf('events'), await countOf('steps'), await countOf('runs')]).toEqual([9, 2, 1])
  })

  it("is told by a tenant's own periods before the defaults", async () => {
    await insertTenant(stage.home.owner, 'tnt_short', { quotas: { retention: { events_days: 1, runs_days: 3 } } })
    await insertTenant(stage.home.owner, 'tnt_long', { quotas: { retention: { events_days: 50 } } })
    const ids: string[] = []
    for (const tenantId of ['tnt_short', 'tnt_long', 'tnt_a']) {
      for (const days of [2, 20]) ids.push(await insert({ tenantId, began: days, ended: days }))
    }
    await sweep({ eventsDays: 10, runsDays: null })
    expect(await leftOf(ids)).toEqual([outcomeAlone, nothing, whole, whole, whole, outcomeAlone])
  })

  it('is nothing where everything is kept for ever', async () => {
    const runId = await insert({ began: 3_000, ended: 3_000 })
    await sweep({ eventsDays: null, runsDays: null })
    expect(await left(runId)).toEqual(whole)
  })

  it('is never a run that is not over, however old', async () => {
    const ids = [
      await insert({ began: 400, ended: null, state: 'held' }),
      await insert({ began: 400, ended: null, state: 'queued' }),
      await insert({ began: 400, ended: null, state: 'waiting' }),
    ]
    await sweep({ eventsDays: 1, runsDays: 2 })
    expect(await leftOf(ids)).toEqual([unfinished, unfinished, unfinished])
  })

  it('is judged by the end of a run, which holds up none that began after it', async () => {
    const long = await insert({ began: 40, ended: 2 })
    const short = await insert({ began: 39, ended: 39 })
    await sweep({ eventsDays: 10, runsDays: 30 })
    expect([await left(long), await left(short)]).toEqual([whole, nothing])
    await stage.home.owner.query(
      `update orchestrator.runs set completed_at = now() - interval '11 days' where run_id = $1`,
      [long],
    )
    await sweep({ eventsDays: 10, runsDays: 30 })
    expect(await left(long)).toEqual(outcomeAlone)
    await sweep({ eventsDays: 5, runsDays: 10 })
    expect(await left(long)).toEqual(nothing)
    expect((await stage.home.owner.query('select from orchestrator.retention_late')).rowCount).toBe(0)
  })

  it('is a run no sooner than the key that made it', async () => {
    const runId = await insert({ began: 5, ended: 5 })
    await sweep({ eventsDays: null, runsDays: 2 }, { keyTtlSeconds: 6 * 86_400 })
    expect(await left(runId)).toEqual(whole)
  })

  it('takes more than one batch, by two sweepers at once, each row once; a second sweep finds nothing', async () => {
    await stage.home.owner.query(
      `insert into orchestrator.runs (tenant_id, run_id, agent_id, agent_version, agent_config, principal_id, granted_scopes,
         input, context, tooling, options, root_run_id, correlation_id, traceparent, created_at, status, completed_at)
       select t, 'run_0000000000' || lpad(n::text, 16, '0'), 'a', 1, '{}', 'p', '{}', '{}', '{}', '{}', '{}', 'r', 'c', 't',
         '1970-01-01', 'completed', '1970-01-01' from generate_series(1, 1200) n, unnest('{tnt_a,tnt_b}'::text[]) t`,
    )
    await stage.home.owner.query(
      `insert into orchestrator.events (tenant_id, run_id, sequence, type, payload)
       select tenant_id, run_id, n, case n when 1 then 'agentos.run.created' else 'agentos.run.completed' end, '{}'
       from orchestrator.runs, generate_series(1, 2) n`,
    )
    await sweep({ eventsDays: 1, runsDays: null }, { sweepers: 2 })
    expect(await countOf('events')).toBe(2_400)
    await sweep({ eventsDays: 1, runsDays: null }, { sweepers: 2 })
    expect(await countOf('events')).toBe(2_400)
  })
})

it('leaves its work to another that is at it, and takes it up when that is gone', async () => {
  const runId = await insert({ began: 9, ended: 9 })
  const { owner } = stage.home
  await owner.query("begin; select pg_advisory_xact_lock(hashtextextended('orchestrator.sweep_history', 7))")
  await sweep({ eventsDays: 1, runsDays: null })
  expect(await left(runId)).toEqual(whole)
  await owner.query('commit')
  await sweep({ eventsDays: 1, runsDays: null })
  expect(await left(runId)).toEqual(outcomeAlone)
})

it.each([
  ['four times as long as it worked', 10, 1_000, 40],
  ['as long as it worked, when it has been at it for a quarter of an hour', 10, 900_000, 10],
  ['two seconds at most', 5_000, 1_000, 2_000],
])('rests %s', (_, batchMs, roundMs, rest) => {
  expect(restAfter(batchMs, roundMs)).toBe(rest)
})

it('finds a tenant that came after the last sweep', async () => {
  await insertTenant(stage.home.owner, 'tnt_new')
  const runId = await insert({ tenantId: 'tnt_new', began: 9, ended: 9 })
  const defaults = { eventsDays: 1, runsDays: null }
  const sweeper = new HistorySweeper({
    database: replica.database,
    defaults,
    keyTtlSeconds: 1,
    swept,
    logger: { warn() {} },
  })
  await sweeper.sweep()
  await sweeper.sweep()
  expect(await left(runId)).toEqual(outcomeAlone)
})

it('deletes expired keys until none is left', async () => {
  await stage.home.owner.query(
    `insert into orchestrator.idempotency select 'tnt_a', sha256(n::text::bytea), '', 'run_x',
       now() + case when n > 2500 then interval '1 hour' else interval '-1 hour' end from generate_series(1, 2510) n`,
  )
  await sweep({ eventsDays: null, runsDays: null })
  expect(await countOf('idempotency')).toBe(2_500)
  expect((await stage.home.owner.query('select from orchestrator.idempotency')).rowCount).toBe(10)
})

it('knows the first id of an instant as the services do', async () => {
  for (const instant of [new Date(0), new Date('2026-11-21T09:30:00.123Z'), new Date(281474976710655)]) {
    const { rows } = await stage.home.owner.query('select orchestrator.first_run_id($1) as id', [instant])
    expect(rows[0].id).toBe(firstIdAt('run', instant))
  }
})

describe('a reader', () => {
  const follow = (runId: string, after: number) =>
    replica.hub.subscribe({ tenantId: 'tnt_a', stream: runStream(runId), after })

  async function insertLong(): Promise<string> {
    const runId = await insert({ began: 9, ended: 9 })
    await stage.home.owner.query(`update orchestrator.events set sequence = 200 where run_id = $1 and sequence = 5`, [
      runId,
    ])
    await stage.home.owner.query(
      `insert into orchestrator.events (tenant_id, run_id, sequence, type, payload)
       select 'tnt_a', $1, n, 'agentos.run.step.token', '{}' from generate_series(5, 199) n`,
      [runId],
    )
    return runId
  }

  it('under whom the events are swept gets no event after a gap, and its stream ends', async () => {
    const reader = follow(await insertLong(), 0)
    const got = [(await reader.next()).value?.sequence]
    await sweep({ eventsDays: 1, runsDays: null })
    for await (const { sequence } of reader) got.push(sequence)
    expect(got).toEqual(Array.from({ length: 64 }, (_, n) => n + 1))
  })

  it('under whom the whole run is swept is let go', async () => {
    const reader = follow(await insertLong(), 0)
    await reader.next()
    await sweep({ eventsDays: 1, runsDays: 2 })
    let last = 1
    for await (const { sequence } of reader) last = sequence
    expect(last).toBe(64)
  })
})

it('answers a replay for a run that is no longer kept as a conflict, and makes none', async () => {
  const keyed = () => draftOf({ idempotency: { key: 'once', digest: 'aa'.repeat(32) } })
  const draft = keyed()
  await replica.store.createRun(draft)
  await stage.home.owner.query('delete from orchestrator.live; delete from orchestrator.runs')
  const again = await replica.store.createRun(keyed())
  expect(again).toEqual({ outcome: 'conflict', runId: draft.runId })
})
