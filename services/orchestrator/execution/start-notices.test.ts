import { afterAll, beforeAll, expect, it } from 'vitest'
import { runStream } from '../runs/read-streams.ts'
import { RunStage } from '../runs/testing/run-stage.ts'
import { StartNotices } from './start-notices.ts'

const channel = 'agentos_streams'
let stage: RunStage
beforeAll(async () => {
  stage = await RunStage.open()
})
afterAll(() => stage.close())

it('tells that runs have started, but not of those whose readers a write has told', async () => {
  const database = stage.database('start-notices')
  const told = Promise.withResolvers<string>()
  await database.listen(channel, told.resolve)
  const starts = new StartNotices(database)
  starts.started(['run_one', 'run_two', 'run_three'])
  starts.told('run_two')
  expect(await told.promise).toBe([runStream('run_one'), runStream('run_three')].join(','))
})
