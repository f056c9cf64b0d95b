import { afterAll, beforeAll, expect, it } from 'vitest'
import { runStream } from './read-streams.ts'
import { draftOf, RunStage } from './testing/run-stage.ts'

let stage: RunStage
beforeAll(async () => {
  stage = await RunStage.open()
})
afterAll(() => stage.close())

it('reads no more than some megabytes at once for many readers that start at the beginning', async () => {
  const { hub, store } = await stage.replica()
  const draft = draftOf()
  await store.createRun(draft)
  await stage.home.owner.query(
    `insert into orchestrator.events (tenant_id, run_id, sequence, type, payload)
     select 'tnt_a', $1, n, 'agentos.tool.call.completed', json_build_object('output', repeat('x', 60000)) from generate_series(2, 64) n`,
    [draft.runId],
  )
  const before = process.memoryUsage().rss
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }, 5)
  const readers = Array.from({ length: 100 }, () =>
    hub.subscribe({ tenantId: 'tnt_a', stream: runStream(draft.runId), after: 0 }),
  )
  await Promise.all(readers.map(reader => reader.next()))
  peak = Math.max(peak, process.memoryUsage().rss - before)
  clearInterval(timer)
  await Promise.all(readers.map(reader => reader.return(undefined)))
  expect(Math.round(peak / 1_048_576)).toBeLessThan(128)
})
