import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

describe('characters that PostgreSQL text cannot hold', () => {
  let node: OrchestratorUnderTest
  beforeAll(async () => {
    node = await OrchestratorUnderTest.start({ AGENTOS_QUOTA_CONCURRENT_RUNS: '100' })
  })
  afterAll(() => node.stop())

  it.each(['\u0000', '\ud83d'])('are no internal error in a label: %j', async text => {
    const { body, status } = await node
      .as('developer')
      .post('/v1/agents/my-agent/runs')
      .send({ input: 'x', context: { labels: { a: text } } })
    expect([status, body.error?.code]).not.toEqual([500, 'internal_error'])
  })

  it('fail no other item of a batch', async () => {
    const { body, status } = await node
      .as('developer')
      .post('/v1/agents/my-agent/runs:batch')
      .send({ runs: [{ input: 'good' }, { input: 'bad', context: { labels: { a: '\ud83d' } } }] })
    const made = await node.as('developer').get('/v1/agents/my-agent/runs')
    expect([status, made.body.runs.length], JSON.stringify(body)).not.toEqual([500, 1])
  })

  it('keep no agent from being run where its tenant is limited', async () => {
    const developer = node.as('developer')
    const made = await developer
      .post('/v1/agents')
      .send({ agent_id: 'agt_nul', name: 'nul', config: { system_prompt: 'half \ud83d', max_executing_runs: 2 } })
    expect(made.status).toBe(201)
    const { body, status } = await developer.post('/v1/agents/agt_nul/runs').send({ input: 'x' })
    expect([status, body.error?.code]).toEqual([201, undefined])
  })
})

describe('a key that was used', () => {
  it('answers with its run also when the agent takes no more runs', async () => {
    const node = await OrchestratorUnderTest.start({})
    const developer = node.as('developer')
    await developer.post('/v1/agents').send({ agent_id: 'agt_key', name: 'key', config: {} }).expect(201)
    const send = () => developer.post('/v1/agents/agt_key/runs').send({ input: 'x', idempotency_key: 'k' })
    const first = await send()
    await developer.patch('/v1/agents/agt_key').send({ status: 'inactive' }).expect(200)
    const again = await send()
    await node.stop()
    expect([first.status, again.status, again.body.run?.run_id]).toEqual([201, 200, first.body.run.run_id])
  })
})
