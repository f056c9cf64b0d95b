import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { AgentosError } from '#errors'
import type { Notice, Statement } from '#storage'
import { draftOf, type Replica, RunStage } from '../runs/testing/run-stage.ts'
import { completed, eventOf, HandExecutor, stepOf } from './hand-executor.ts'
import { RunJournal } from './journal.ts'
import { openRunWrites } from './run-writes.ts'

const tenant = { tenantId: 'tnt_a' }
let stage: RunStage
let replica: Replica
let executor: HandExecutor

beforeAll(async () => {
  stage = await RunStage.open()
  replica = await stage.replica()
})
afterAll(() => stage.close())
beforeEach(async () => {
  executor = await HandExecutor.start(replica.database)
})

/** A run under way, and how many writes its journal has made. */
async function begin(): Promise<{ journal: RunJournal; runId: string; writes: () => Promise<number> }> {
  const draft = draftOf()
  await replica.store.createRun(draft)
  const [run] = await executor.claim(1)
  const journal = await executor.journalOf(run as NonNullable<typeof run>)
  const text = 'select writes from orchestrator.live where run_id = $1'
  const writes = async () => (await stage.home.owner.query(text, [draft.runId])).rows[0].writes as number
  return { journal, runId: draft.runId, writes }
}

const typesOf = async (runId: string) =>
  (await replica.store.readEvents(tenant, runId, 2, 50))?.items.map(({ type }) => type)

it('writes events that nobody waits for together with the step that comes next, in their order', async () => {
  const { journal, runId, writes } = await begin()
  void journal.emit([eventOf('agentos.run.step.started')])
  await new Promise(resolve => setImmediate(resolve))
  void journal.emit([eventOf('agentos.run.step.token')])
  await journal.record(stepOf('0/tool:0'), [eventOf('agentos.run.step.completed')])
  expect(await writes()).toBe(1)
  expect(await typesOf(runId)).toEqual([
    'agentos.run.step.started',
    'agentos.run.step.token',
    'agentos.run.step.completed',
  ])
  await journal.finish(completed)
})

it('writes them by themselves where nothing comes', async () => {
  const { journal, runId, writes } = await begin()
  await journal.emit([eventOf('agentos.run.step.started')])
  expect([await writes(), await typesOf(runId)]).toEqual([1, ['agentos.run.step.started']])
  await journal.finish(completed)
})

it('meets an event that cannot be written by the next write that is waited for', async () => {
  const { journal } = await begin()
  void journal.emit([{ ...eventOf('agentos.run.step.started'), payload: { tokens: 1n } }])
  await expect(journal.record(stepOf('0/tool:0'), [])).rejects.toThrow('BigInt')
  await journal.finish(completed)
})

it('acknowledges no write that was not made, after one whose outcome stayed unknown', async () => {
  await replica.store.createRun(draftOf())
  const [run] = await executor.claim(1)
  if (run === undefined) throw new Error('no run')
  let isAway = true
  const database = {
    async call<Row>(statement: Statement, notice?: Notice): Promise<Row[]> {
      const rows = await replica.database.call<Row>(statement, notice)
      if (isAway) throw new AgentosError('dependency_unavailable', 'away')
      return rows
    },
    notify() {},
  }
  const writes = openRunWrites(database, 300)
  const journal = new RunJournal({
    run,
    owner: executor.owner,
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
  const { rows } = await stage.home.owner.query('select path from orchestrator.steps where run_id = $1', [run.runId])
  const isThere = rows.some(({ path }) => path === '0/tool:1')
  expect([outcome, isThere]).toEqual(isThere ? ['acknowledged', true] : ['rejected', false])
})
