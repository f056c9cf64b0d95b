import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunDraft } from '../runs/draft.ts'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { completed, HandExecutor } from './hand-executor.ts'
import { Sweeper } from './sweeper.ts'

const runCount = 10_000
const limit = 500
const failed = { status: 'failed', error: { code: 'timeout', message: 'late', retryable: true } } as const

let stage: RunStage
let replica: Replica
let sweeper: Sweeper
beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
  const quiet = { queue: { enqueue() {} }, logger: { warn() {} } }
  sweeper = new Sweeper({ database: replica.database, ...quiet, maxCrashes: 1 })
})
afterAll(() => stage.close())

/** Creates as many runs as are wanted at once; answers those that the tenant had room for. */
async function create(count: number): Promise<RunDraft[]> {
  const drafts = Array.from({ length: count }, () => draftOf({ maxConcurrentRuns: limit }))
  const outcomes = await Promise.all(drafts.map(draft => replica.store.createRun(draft)))
  return drafts.filter((_, n) => outcomes[n]?.outcome === 'created')
}

/** Ends them all: a quarter each is canceled, completes, fails, and is lost with its executor. */
async function end(drafts: readonly RunDraft[]): Promise<void> {
  const canceled = drafts.filter((_, n) => n % 4 === 0)
  await Promise.all(canceled.map(draft => replica.store.cancelRun(draft, draft.runId, 'prn_local')))
  const executor = await HandExecutor.start(replica.database)
  const runs = await executor.claim(limit)
  expect(runs).toHaveLength(drafts.length - canceled.length)
  const held = runs.filter((_, n) => n % 3 !== 0)
  const endings = held.map(async (run, n) => (await executor.journalOf(run)).finish(n % 2 === 0 ? completed : failed))
  await Promise.all(endings)
  await executor.vanish()
  await sweeper.sweep()
}

it(`leaks no slot in ${runCount} runs that end in every way`, { timeout: 120_000 }, async () => {
  for (let created = 0; created < runCount; created += limit) {
    const drafts = await create(limit + 3)
    expect(drafts).toHaveLength(limit)
    await end(drafts)
    const { rows } = await stage.home.owner.query('select from orchestrator.live')
    expect(rows).toHaveLength(0)
  }
  const { rows } = await stage.home.owner.query(
    `select status, count(*)::int from orchestrator.runs where status <> 'live' group by 1 order by 1`,
  )
  expect(rows).toEqual([
    { status: 'canceled', count: runCount / 4 },
    { status: 'completed', count: expect.any(Number) },
    { status: 'failed', count: expect.any(Number) },
  ])
  expect(await create(limit + 7)).toHaveLength(limit)
})
