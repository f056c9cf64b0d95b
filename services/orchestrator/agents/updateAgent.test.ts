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

describe('updateAgent and patchAgent', () => {
  it('make a new version, and none where nothing differs', async () => {
    const made = await make('agt_changed')
    const patched = await developer.patch('/v1/agents/agt_changed').send({ config: { max_steps: 9 } })
    expect(patched.body.agent).toMatchObject({ version: 2, config: { ...config, max_steps: 9 } })
    const replaced = await developer.put('/v1/agents/agt_changed').send({ name: 'Other', config: { max_steps: 9 } })
    expect(replaced.body.agent).toMatchObject({ version: 3, name: 'Other', created_at: made.created_at })
    expect(replaced.body.agent.config).toEqual({ kind: 'agent', max_steps: 9 })
    const same = await developer.put('/v1/agents/agt_changed').send({ name: 'Other', config: { max_steps: 9 } })
    expect(same.body.agent).toEqual(replaced.body.agent)
  })

  it('count every one of many changes at once', async () => {
    await make('agt_busy')
    const changes = Array.from({ length: 20 }, (_, n) =>
      developer.patch('/v1/agents/agt_busy').send({ config: { max_steps: 10 + n } }),
    )
    const versions = (await Promise.all(changes)).map(({ body }) => body.agent.version)
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 2))
    const { body } = await developer.get('/v1/agents/agt_busy/versions')
    expect(body.versions.map(({ version }: { version: number }) => version)).toEqual(
      Array.from({ length: 21 }, (_, n) => 21 - n),
    )
  })

  it('refuse another id than that of the path', async () => {
    await make('agt_kept')
    const answer = await developer.put('/v1/agents/agt_kept').send({ agent_id: 'agt_other', name: 'x', config: {} })
    expect(faultsOf(answer)).toEqual([400, 'invalid_request', '/agent_id'])
  })

  it('refuse a patch that says nothing', async () => {
    await make('agt_silent')
    expect((await developer.patch('/v1/agents/agt_silent').send({})).status).toBe(400)
  })
})
