import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresQueue } from '#queue'
import { insertTenant, waitUntil } from '#testing'
import { draftOf } from '../runs/testing/run-stage.ts'
import { workChannel } from './channels.ts'
import { completed, HandExecutor } from './hand-executor.ts'
import { ExecutorStage } from './testing/executor-stage.ts'

let stage: ExecutorStage
const one = { tenantId: 'tnt_one' }

beforeAll(async () => {
  stage = await ExecutorStage.open()
  await insertTenant(stage.owner, one.tenantId, { quotas: { runs: { max_executing_runs: 1 } } })
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('a run that was held back', () => {
  const narrow = { agent: { agentId: 'narrow', version: 1, config: { kind: 'agent', max_executing_runs: 1 } } }

  it.each([
    ['its tenant', one],
    ['its agent', narrow],
  ])('is claimed as soon as a run of %s has ended', async (_, overrides) => {
    const { database, store } = stage.replica
    await stage.startExecutor(async () => completed, {
      // As in production: a poll a second.
      openQueue: take => openPostgresQueue({ database, channel: workChannel, take }),
    })
    const began = performance.now()
    await Promise.all(Array.from({ length: 4 }, () => store.createRun(draftOf(overrides))))
    await waitUntil(async () => {
      const { rows } = await stage.owner.query('select count(*)::int as n from orchestrator.live')
      return rows[0].n === 0
    })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('is announced when the run before it is canceled, queued or running, and nothing else is', async () => {
    const { database, store } = stage.replica
    let heard = 0
    const listening = await database.listen(workChannel, () => {
      heard += 1
    })
    const drafts = Array.from({ length: 3 }, () => draftOf(one))
    for (const draft of drafts) await store.createRun(draft)
    await waitUntil(() => heard > 0)
    const cancel = async (draft: (typeof drafts)[number] | undefined, expected: number) => {
      await new Promise(resolve => setTimeout(resolve, 200))
      heard = 0
      await store.cancelRun(one, draft?.runId ?? '', 'prn_local')
      await waitUntil(() => heard >= expected)
      // What comes besides would come now.
      await new Promise(resolve => setTimeout(resolve, 200))
      return heard
    }
    expect(await cancel(drafts[0], 1)).toBe(1)
    await (await HandExecutor.start(database)).claim()
    expect([await cancel(drafts[1], 1), await cancel(drafts[2], 0)]).toEqual([1, 0])
    await listening.close()
  })

  it('costs little to find behind very many of agents that have no room', async () => {
    await stage.owner.query(`
      insert into orchestrator.live (tenant_id, run_id, class, timeout_ms, agent_id, agent_limit, rank, state)
      select 'tnt_a', 'run_full_' || a, 1, 60000, 'full_' || a, 1, a, 'queued' from generate_series(1, 50) a
      union all
      select 'tnt_a', 'run_held_' || lpad(n::text, 6, '0'), 1, 60000, 'full_' || (n % 50 + 1), 1, 0, 'held'
      from generate_series(1, 20000) n
      union all
      select 'tnt_a', 'run_last', 2, 60000, 'roomy', 1, 0, 'held'`)
    const looked = async () => {
      const { rows } = await stage.owner.query(`
        select coalesce(sum(seq_tup_read), 0)::int + coalesce(sum(idx_tup_fetch), 0)::int as rows
        from pg_stat_xact_user_tables where relname = 'live'`)
      return rows[0].rows as number
    }
    await stage.owner.query('begin')
    const before = await looked()
    const { rows } = await stage.owner.query(`select orchestrator.promote_held('{tnt_a}') as promoted`)
    const cost = (await looked()) - before
    const found = await stage.owner.query(`select state from orchestrator.live where run_id = 'run_last'`)
    await stage.owner.query('rollback')
    expect([rows[0].promoted, found.rows]).toEqual([1, [{ state: 'queued' }]])
    expect(cost).toBeLessThan(500)
  })
})

describe('a run that the limit of the platform keeps waiting', () => {
  it('is claimed as soon as a run of another executor has ended', async () => {
    const { database, store } = stage.replica
    const hand = await HandExecutor.start(database)
    await store.createRun(draftOf())
    const [first] = await hand.claim(1)
    if (first === undefined) throw new Error('no run')
    await stage.startExecutor(async () => completed, {
      openQueue: take => openPostgresQueue({ database, channel: workChannel, take, pollMs: 60_000 }),
      sharing: { platformLimit: 1, ageingMs: 10_000 },
    })
    const runId = await stage.create()
    await new Promise(resolve => setTimeout(resolve, 200))
    expect((await stage.read(runId)).status).toBe('queued')
    await (await hand.journalOf(first)).finish(completed)
    expect(await stage.ended(runId)).toMatchObject({ status: 'completed' })
  })
})

describe('the error of a run', () => {
  it.each([
    'half \ud83d',
    'nul \u0000',
    'plain \\u0000 😀',
  ])('is kept whatever characters it holds: %j', async message => {
    const hand = await HandExecutor.start(stage.replica.database)
    const runId = await stage.create()
    const [run] = await hand.claim()
    if (run === undefined) throw new Error('no run')
    const journal = await hand.journalOf(run)
    await journal.finish({ status: 'failed', error: { code: 'dependency_unavailable', message, retryable: false } })
    const kept = message.toWellFormed().replaceAll('\0', '\ufffd')
    expect((await stage.read(runId)).error).toMatchObject({ code: 'dependency_unavailable', message: kept })
  })
})
