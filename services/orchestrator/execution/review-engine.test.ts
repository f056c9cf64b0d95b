import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import { openPostgresQueue } from '#queue'
import { insertTenant, waitUntil } from '#testing'
import { draftOf } from '../runs/testing/run-stage.ts'
import { workChannel } from './channels.ts'
import { completed, eventOf, HandExecutor, stepOf } from './hand-executor.ts'
import { RunJournal } from './journal.ts'
import type { Program } from './ports.ts'
import { openRunWrites } from './run-writes.ts'
import { Sweeper } from './sweeper.ts'
import { ExecutorStage, until } from './testing/executor-stage.ts'

let stage: ExecutorStage

beforeAll(async () => {
  stage = await ExecutorStage.open()
  for (const tenant of ['tnt_c']) await insertTenant(stage.owner, tenant)
  await insertTenant(stage.owner, 'tnt_one', { quotas: { runs: { max_executing_runs: 1 } } })
})
afterAll(() => stage.close())
afterEach(() => stage.clear())

describe('fair order', () => {
  it('does not starve a tenant with several queued runs behind tenants that have one at a time', async () => {
    const executor = await HandExecutor.start(stage.replica.database)
    for (let n = 0; n < 3; n += 1) await stage.create()
    await stage.create({ tenantId: 'tnt_b' })
    await stage.create({ tenantId: 'tnt_c' })
    const served: string[] = []
    // One slot; tnt_b and tnt_c make their next run when the last has ended.
    for (let n = 0; n < 60; n += 1) {
      const [run] = await executor.claim(1)
      if (run === undefined) break
      served.push(run.tenantId)
      await (await executor.journalOf(run)).finish(completed)
      if (run.tenantId !== 'tnt_a') await stage.create({ tenantId: run.tenantId })
    }
    expect(served.filter(tenant => tenant === 'tnt_a')).toHaveLength(3)
  })

  it('gives a run no later place for runs of its batch that are held back', async () => {
    const narrow = { agentId: 'narrow', version: 1, config: { kind: 'agent', max_executing_runs: 1 } }
    const held = Array.from({ length: 10 }, () => draftOf({ agent: narrow }))
    const last = draftOf()
    await Promise.all([...held, last].map(draft => stage.replica.store.createRun(draft)))
    const { rows } = await stage.owner.query('select rank::int from orchestrator.live where run_id = $1', [last.runId])
    // One place behind the only run that is queued before it.
    expect(rows[0].rank).toBeLessThanOrEqual(3)
  })
})

describe('an executor', () => {
  it('keeps its runs where the answer to its second registration is lost', async () => {
    let isLost = false
    let registrations = 0
    const database = stage.unreliable(name => {
      if (name !== 'register_executor') return
      registrations += 1
      if (registrations === 2) {
        isLost = true
        throw new AgentosError('dependency_unavailable', 'away')
      }
    })
    let atOnce = 0
    let mostAtOnce = 0
    const program: Program = async ({ signal }) => {
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      try {
        await until(signal)
      } finally {
        atOnce -= 1
      }
      return completed
    }
    await stage.startExecutor(program, { ttlMs: 600, database })
    await stage.owner.query(`update orchestrator.executors set lease_until = now() - interval '1 second'`)
    await waitUntil(() => isLost)
    await stage.create()
    await stage.startExecutor(program, { ttlMs: 60_000, slots: 4 })
    const sweeper = new Sweeper({ database: stage.replica.database, queue: { enqueue() {} }, logger: { warn() {} } })
    const endsAt = Date.now() + 3_000
    while (Date.now() < endsAt) {
      await sweeper.sweep()
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    expect(mostAtOnce).toBe(1)
  })

  it('takes the next run of a limited tenant as soon as the one before it has ended', async () => {
    const database = stage.replica.database
    await stage.startExecutor(async () => completed, {
      // As in production: a poll a second.
      openQueue: take => openPostgresQueue({ database, channel: workChannel, take }),
    })
    const drafts = Array.from({ length: 4 }, () => draftOf({ tenantId: 'tnt_one' }))
    const began = performance.now()
    await Promise.all(drafts.map(draft => stage.replica.store.createRun(draft)))
    await waitUntil(async () => {
      const { rows } = await stage.owner.query('select count(*)::int as n from orchestrator.live')
      return rows[0].n === 0
    })
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a journal', () => {
  it('acknowledges no write that was not made, after one whose outcome stayed unknown', async () => {
    const hand = await HandExecutor.start(stage.replica.database)
    await stage.create()
    const [run] = await hand.claim()
    if (run === undefined) throw new Error('no run')
    let isAway = true
    const database = stage.unreliable(name => {
      if (isAway && name === 'write_runs') throw new AgentosError('dependency_unavailable', 'away')
    })
    const writes = openRunWrites(database, 300)
    const journal = new RunJournal({
      run,
      owner: hand.owner,
      writes,
      recorded: new Map(),
      onLost: () => {
        isAway = false
      },
    })
    const first = journal.record(stepOf('0/tool:0'), [eventOf('agentos.tool.call.completed')])
    await new Promise(resolve => setTimeout(resolve, 100))
    const second = journal.recordStarted(stepOf('0/tool:1'), [eventOf('agentos.tool.call.requested')])
    await expect(first).rejects.toMatchObject({ code: 'dependency_unavailable' })
    const outcome = await second.then(
      () => 'acknowledged',
      () => 'rejected',
    )
    const { rows } = await stage.owner.query('select path from orchestrator.steps')
    const isThere = rows.some(({ path }) => path === '0/tool:1')
    expect([outcome, isThere]).toEqual(isThere ? ['acknowledged', true] : ['rejected', false])
  })

  it('ends a run with the error that it has, whatever characters that holds', async () => {
    const hand = await HandExecutor.start(stage.replica.database)
    const runId = await stage.create()
    const [run] = await hand.claim()
    if (run === undefined) throw new Error('no run')
    const journal = await hand.journalOf(run)
    const error = { code: 'dependency_unavailable', message: 'half \ud83d', retryable: false }
    await journal.finish({ status: 'failed', error })
    expect((await stage.read(runId)).error?.code).toBe('dependency_unavailable')
  })
})
