import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

const config = { system_prompt: 'Summarize.', model_ref: 'tier:fast', tools: ['tool.echo'], max_steps: 4 }

describe('createAgent', () => {
  it('answers the agent at version 1, as getAgent does afterwards', async () => {
    const made = await developer.post('/v1/agents').send({ agent_id: 'agt_made', name: 'Summarizer', config })
    expect(made.status).toBe(201)
    expect(made.body.agent).toEqual({
      agent_id: 'agt_made',
      tenant_id: home,
      name: 'Summarizer',
      version: 1,
      status: 'active',
      config: { kind: 'agent', ...config },
      created_at: made.body.agent.updated_at,
      updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
    expect((await developer.get('/v1/agents/agt_made')).body.agent).toEqual(made.body.agent)
  })

  it('makes an id where none is given', async () => {
    const { body } = await developer.post('/v1/agents').send({ name: 'Nameless' })
    expect(body.agent.agent_id).toMatch(/^agt_[0-9A-Z]{26}$/)
  })

  it('makes one agent of many requests for the same id', async () => {
    const asked = Array.from({ length: 12 }, () =>
      developer.post('/v1/agents').send({ agent_id: 'agt_one', name: 'x' }),
    )
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, ...Array(11).fill(409)])
  })

  it.each([
    ['no name', {}, '/name'],
    ['an id of two characters', { name: 'x', agent_id: 'ab' }, '/agent_id'],
    ['an unknown status', { name: 'x', status: 'asleep' }, '/status'],
    ['a tool id that is none', { name: 'x', config: { tools: ['echo'] } }, '/config/tools/0'],
    ['more steps than a run can have', { name: 'x', config: { max_steps: 1001 } }, '/config/max_steps'],
    ['a character that no text may have', { name: 'x\u0000' }, '/name'],
  ])('refuses %s, naming the member', async (_, body, path) => {
    expect(faultsOf(await developer.post('/v1/agents').send(body))).toEqual([400, 'invalid_request', path])
  })
})
