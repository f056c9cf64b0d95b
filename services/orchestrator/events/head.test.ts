import { afterAll, beforeAll, expect, it } from 'vitest'
import { OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
})
afterAll(() => node.stop())

it('refuses HEAD of the events of a run that goes on, which would have no end, and takes it of the run', async () => {
  const client = node.as('owner')
  const { body } = await client.post('/v1/agents/my-agent/runs').send({ input: 'hello' })
  const path = `/v1/runs/${body.run.run_id}`
  const refused = await client.head(`${path}/events`)
  expect([refused.status, refused.headers.allow]).toEqual([405, 'GET'])
  expect((await client.head(path)).status).toBe(200)
})
