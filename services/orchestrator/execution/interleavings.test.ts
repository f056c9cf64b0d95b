import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '#testing'
import { isLegalEdge, type RunStatus } from '../runs/rules.ts'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { completed, eventOf, failedOf, HandExecutor, stepOf } from './hand-executor.ts'
import type { LeasedRun } from './ports.ts'
import { Sweeper } from './sweeper.ts'

const runCount = 1_000
const tenant = { tenantId: 'tnt_a' }

let stage: RunStage
let replicas: Replica[]
let owner: pg.Pool

beforeAll(async () => {
  stage = await RunStage.open()
  replicas = [await stage.replica(), await stage.replica()]
  owner = new pg.Pool({ connectionString: stage.home.ownerUrl, max: 4 })
})
afterAll(async () => {
  await owner.end()
  await stage.close()
})

const failed = { status: 'failed', error: { code: 'timeout', message: 'late', retryable: true } } as const
const quiet = { queue: { enqueue() {} }, logger: { warn() {} } }

/** An executor that claims what it gets, does something or other with it, and may be lost at any moment. */
async function work(replica: Replica, chance: () => number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const executor = await HandExecutor.start(replica.database)
    for (const runs of [await executor.claim(6), await executor.claim(6)]) {
      await Promise.allSettled(runs.map(run => execute(executor, run, chance)))
    }
    await executor.vanish()
  }
}

async function execute(executor: HandExecutor, run: LeasedRun, chance: () => number): Promise<void> {
  const journal = await executor.journalOf(run)
  const path = `${journal.recorded().size}/tool:0`
  void journal.emit([eventOf('agentos.run.step.started')])
  if (chance() < 0.3) await journal.recordAttempt(failedOf(path), [eventOf('agentos.tool.call.completed')])
  if (chance() < 0.7) await journal.record(stepOf(path), [eventOf('agentos.run.step.completed')])
  const choice = chance()
  if (choice < 0.3) await journal.finish(completed)
  else if (choice < 0.4) await journal.finish(failed)
  else if (choice < 0.5)
    await Promise.allSettled([journal.finish(completed), (await executor.journalOf(run)).finish(failed)])
  else if (choice < 0.6) await journal.finish({ status: 'canceled', confirmed: true })
  // Else it crashes: the sweep gives the run to the next one.
}

describe(`${runCount} runs that are canceled, finished, crashed and timed out in any order`, () => {
  beforeAll(async () => {
    const chance = seeded(20_261_121)
    const pick = () => replicas[Math.floor(chance() * 2)] as Replica
    const ids = Array.from({ length: runCount }, () => draftOf())
    let isOver = false
    const workers = Array.from({ length: 4 }, (_, n) => work(replicas[n % 2] as Replica, seeded(n), () => isOver))
    const sweepers = replicas.map(async ({ database }) => {
      const sweeper = new Sweeper({ database, ...quiet, maxCrashes: 4, cancelGraceMs: 20 })
      while (!isOver) await sweeper.sweep()
    })
    await Promise.all(
      ids.map(async draft => {
        await pick().store.createRun(draft)
        if (chance() < 0.5)
          await pick()
            .store.cancelRun(tenant, draft.runId, 'prn_x')
            .catch(() => {})
        else if (chance() < 0.2) {
          const overdue = `update orchestrator.live set deadline = now() - interval '1 second' where run_id = $1 and started_at is not null`
          await owner.query(overdue, [draft.runId])
        }
      }),
    )
    for (;;) {
      const { rows } = await owner.query('select count(*)::int as left from orchestrator.live')
      if (rows[0].left === 0) break
    }
    isOver = true
    await Promise.all([...workers, ...sweepers])
  }, 120_000)

  it('have all ended, in every way there is, and hold no slot', async () => {
    const { rows } = await owner.query('select status, count(*)::int from orchestrator.runs group by 1')
    expect(rows.map(row => row.status).sort()).toEqual(['canceled', 'completed', 'failed'])
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(runCount)
  })

  it('have contiguous events with one end each, which is the run’s own', async () => {
    const { rows } = await owner.query(`
      select r.run_id from orchestrator.runs r join orchestrator.events e using (tenant_id, run_id)
      group by r.run_id, r.status, r.last_seq
      having max(e.sequence) <> count(*) or min(e.sequence) <> 1 or max(e.sequence) <> r.last_seq
        or count(*) filter (where e.type in ('agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled')) <> 1
        or max(e.sequence) filter (where e.type = 'agentos.run.' || r.status) <> max(e.sequence)`)
    expect(rows).toEqual([])
  })

  it('made no illegal edge', async () => {
    const statusAfter: Record<string, RunStatus> = {
      'agentos.run.created': 'queued',
      'agentos.run.started': 'running',
      'agentos.run.completed': 'completed',
      'agentos.run.failed': 'failed',
      'agentos.run.canceled': 'canceled',
    }
    const { rows } = await owner.query(
      `
      select array_agg(type order by sequence) as types from orchestrator.events
      where type = any ($1) group by run_id`,
      [Object.keys(statusAfter)],
    )
    for (const { types } of rows as { types: string[] }[]) {
      const statuses = types.map(type => statusAfter[type] as RunStatus)
      expect(statuses[0]).toBe('queued')
      statuses.slice(1).forEach((status, n) => {
        expect(isLegalEdge(statuses[n] as RunStatus, status), types.join()).toBe(true)
      })
    }
    expect(rows).toHaveLength(runCount)
  })

  it('count the steps that the journal has recorded, and none that was only tried', async () => {
    const { rows } = await owner.query(`
      select r.run_id from orchestrator.runs r left join orchestrator.steps s using (tenant_id, run_id)
      group by r.run_id, r.steps_total having count(s.path) filter (where s.state = 'recorded') <> r.steps_total`)
    expect(rows).toEqual([])
  })
})
