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
const make = async (agent_id: string, more: object = {}) =>
  (await developer.post('/v1/agents').send({ agent_id, name: 'Summarizer', config, ...more })).body.agent

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

describe('deleteAgent', () => {
  it('takes the versions along, so that the id begins anew', async () => {
    await make('agt_gone')
    await developer.patch('/v1/agents/agt_gone').send({ name: 'Second' })
    expect((await developer.delete('/v1/agents/agt_gone')).status).toBe(204)
    expect((await developer.get('/v1/agents/agt_gone')).status).toBe(404)
    expect((await make('agt_gone')).version).toBe(1)
    expect((await developer.get('/v1/agents/agt_gone/versions')).body.versions).toHaveLength(1)
  })

  it('waits for the runs of the agent, but not for those that are over', async () => {
    await make('agt_running')
    const { run } = (await developer.post('/v1/agents/agt_running/runs').send({ input: 'hello' })).body
    expect(faultsOf(await developer.delete('/v1/agents/agt_running'))).toEqual([409, 'conflict'])
    await developer.post(`/v1/runs/${run.run_id}:cancel`)
    expect((await developer.delete('/v1/agents/agt_running')).status).toBe(204)
    expect((await developer.get(`/v1/runs/${run.run_id}`)).body.run.status).toBe('canceled')
  })
})
