import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

const config = { system_prompt: 'Summarize.', model_ref: 'tier:fast', tools: ['tool.echo'], max_steps: 4 }
const make = async (agent_id: string, more: object = {}) =>
  (await developer.post('/v1/agents').send({ agent_id, name: 'Summarizer', config, ...more })).body.agent

describe('rollbackAgent', () => {
  it('brings an earlier version back as a new one', async () => {
    await make('agt_back', { description: 'first' })
    await developer.put('/v1/agents/agt_back').send({ name: 'Second', status: 'inactive', config: {} })
    const { body } = await developer.post('/v1/agents/agt_back:rollback').send({ version: 1 })
    expect(body.agent).toMatchObject({ version: 3, name: 'Summarizer', description: 'first', status: 'active' })
    expect(body.agent.config).toEqual({ kind: 'agent', ...config })
    const { versions } = (await developer.get('/v1/agents/agt_back/versions')).body
    expect(versions[0]).toMatchObject({ version: 3, rollback_of: 1, created_by: 'usr_developer' })
    expect(versions[2]).not.toHaveProperty('rollback_of')
  })

  it('knows no version that never was', async () => {
    await make('agt_young')
    expect(faultsOf(await developer.post('/v1/agents/agt_young:rollback').send({ version: 2 }))).toEqual([
      404,
      'not_found',
    ])
  })
})
