import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

describe('characters that PostgreSQL text cannot hold', () => {
  let node: OrchestratorUnderTest
  beforeAll(async () => {
    node = await OrchestratorUnderTest.start({ AGENTOS_QUOTA_CONCURRENT_RUNS: '100' })
  })
  afterAll(() => node.stop())

  const labelled = (text: string) => ({ input: 'x', context: { labels: { a: text } } })

  it.each(['\u0000', '\ud83d'])('are refused in a label, by its name: %j', async text => {
    const { body } = await node.as('developer').post('/v1/agents/my-agent/runs').send(labelled(text)).expect(400)
    expect(body.error).toMatchObject({ code: 'invalid_request', details: { errors: [{ path: '/context/labels/a' }] } })
  })

  it('fail their own item of a batch, and no other', async () => {
    const developer = node.as('developer')
    const runs = [{ input: 'good' }, labelled('\ud83d'), { input: 'good' }]
    const { body } = await developer.post('/v1/agents/my-agent/runs:batch').send({ runs }).expect(200)
    expect(body.results).toMatchObject([
      { status: 201 },
      { status: 400, error: { code: 'invalid_request' } },
      { status: 201 },
    ])
  })

  it('keep no agent with a limit from being run', async () => {
    const developer = node.as('developer')
    const config = { system_prompt: 'half \ud83d', max_executing_runs: 2 }
    await developer.post('/v1/agents').send({ agent_id: 'agt_odd', name: 'odd', config }).expect(201)
    await developer.post('/v1/agents/agt_odd/runs').send({ input: 'x' }).expect(201)
  })
})
