import { afterAll, beforeAll, expect, it } from 'vitest'
import { completed, eventOf, HandExecutor } from '../execution/hand-executor.ts'
import type { LeasedRun } from '../execution/ports.ts'
import type { EventObject } from './event-object.ts'
import { readRunStreams, runStream } from './read-streams.ts'
import { draftOf, type Replica, RunStage } from './testing/run-stage.ts'

let stage: RunStage
let replicas: [Replica, Replica]
let executor: HandExecutor

beforeAll(async () => {
  stage = await RunStage.open()
  replicas = [await stage.replica(), await stage.replica()]
  executor = await HandExecutor.start(stage.database('executor'))
})
afterAll(() => stage.close())

async function started(): Promise<LeasedRun> {
  await replicas[0].store.createRun(draftOf())
  return (await executor.claim(1))[0] as LeasedRun
}

const follow = ({ hub }: Replica, runId: string, after = 0, tenantId = 'tnt_a', signal?: AbortSignal) =>
  hub.subscribe({ tenantId, stream: runStream(runId), after }, signal)

async function collect(events: AsyncIterable<EventObject>): Promise<EventObject[]> {
  const got: EventObject[] = []
  for await (const event of events) got.push(event)
  return got
}

it('follows a run on every replica to its last event, on cursors of their own', async () => {
  const run = await started()
  const readers = [0, 1, 2, 5].map((after, n) => collect(follow(replicas[n % 2] as Replica, run.runId, after)))
  const journal = await executor.journalOf(run)
  for (let n = 0; n < 150; n += 1) await journal.emit([eventOf('agentos.run.step.token')])
  await journal.finish(completed)
  const all = await Promise.all(readers)
  const log = (await replicas[0].store.readEvents(run, run.runId, 0, 200))?.items
  expect(log).toHaveLength(153)
  for (const [n, after] of [0, 1, 2, 5].entries()) expect(all[n]).toEqual(log?.slice(after))
})

it('gives a page no more bytes than it may have, but always one event, and goes on with the next page', async () => {
  const run = await started()
  await stage.home.owner.query(
    `insert into orchestrator.events (tenant_id, run_id, sequence, type, payload)
     select 'tnt_a', $1, n, 'agentos.run.step.token', json_build_object('text', repeat('x', case n when 20 then 500000 else 60000 end))
     from generate_series(3, 40) n`,
    [run.runId],
  )
  await stage.home.owner.query(`update orchestrator.live set last_seq = 40 where run_id = $1`, [run.runId])
  const read = readRunStreams(replicas[0].database)
  const sequencesAfter = async (after: number) => {
    const [page] = await read([{ tenantId: 'tnt_a', stream: runStream(run.runId), after }])
    return [page?.events.map(({ sequence }) => sequence), page?.hasMore]
  }
  expect(await sequencesAfter(2)).toEqual([[3, 4], true])
  expect(await sequencesAfter(18)).toEqual([[19], true])
  expect(await sequencesAfter(19)).toEqual([[20], true])
  expect(await sequencesAfter(38)).toEqual([[39, 40], false])
  const all = collect(follow(replicas[0], run.runId))
  await (await executor.journalOf(run)).finish(completed)
  expect((await all).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 41 }, (_, n) => n + 1))
})

it('ends at once for a cursor at or after the last event', async () => {
  const run = await started()
  await (await executor.journalOf(run)).finish(completed)
  expect(await collect(follow(replicas[0], run.runId, 3))).toEqual([])
  expect(await collect(follow(replicas[0], run.runId, 99))).toEqual([])
})

it("shows another tenant nothing of a run's events", async () => {
  const run = await started()
  await (await executor.journalOf(run)).finish(completed)
  await expect(collect(follow(replicas[0], run.runId, 0, 'tnt_b'))).rejects.toMatchObject({ code: 'not_found' })
  expect(await collect(follow(replicas[0], run.runId, 1, 'tnt_b', AbortSignal.timeout(100)))).toEqual([])
})
