import type { Response } from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anonymous, type Client, neighbour, OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'

const tool = { name: 't', kind: 'http', config: { url: 'https://weather.example' } }
const agent = { name: 'a', config: {} }

let node: OrchestratorUnderTest
/** The id of an API key of the home tenant. */
let keyId: string
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  const owner = node.as('owner')
  await owner.post('/v1/agents').send({ ...agent, agent_id: 'agt_home' })
  await owner.post('/v1/tools').send({ ...tool, tool_id: 'tool.home' })
  await owner.put('/v1/memory/ns/home').send({ value: 'secret of the house' })
  await owner.put('/v1/members/usr_home').send({ role: 'viewer' })
  keyId = (await owner.post('/v1/api-keys').send({ name: 'home', role: 'viewer' })).body.api_key.key_id
})
afterAll(() => node.stop())

type Send = (client: Client, id: string) => unknown
const requests: [operation: string, id: () => string, missing: string, send: Send][] = [
  ['getAgent', () => 'agt_home', 'agt_gone', (c, id) => c.get(`/v1/agents/${id}`)],
  ['updateAgent', () => 'agt_home', 'agt_gone', (c, id) => c.put(`/v1/agents/${id}`).send(agent)],
  ['patchAgent', () => 'agt_home', 'agt_gone', (c, id) => c.patch(`/v1/agents/${id}`).send({ name: 'b' })],
  ['deleteAgent', () => 'agt_home', 'agt_gone', (c, id) => c.delete(`/v1/agents/${id}`)],
  ['listAgentVersions', () => 'agt_home', 'agt_gone', (c, id) => c.get(`/v1/agents/${id}/versions`)],
  ['rollbackAgent', () => 'agt_home', 'agt_gone', (c, id) => c.post(`/v1/agents/${id}:rollback`).send({ version: 1 })],
  ['getTool', () => 'tool.home', 'tool.gone', (c, id) => c.get(`/v1/tools/${id}`)],
  ['updateTool', () => 'tool.home', 'tool.gone', (c, id) => c.put(`/v1/tools/${id}`).send(tool)],
  ['deleteTool', () => 'tool.home', 'tool.gone', (c, id) => c.delete(`/v1/tools/${id}`)],
  ['invokeTool', () => 'tool.home', 'tool.gone', (c, id) => c.post(`/v1/tools/${id}:invoke`).send({})],
  ['getMemory', () => 'home', 'gone', (c, id) => c.get(`/v1/memory/ns/${id}`)],
  ['deleteMemory', () => 'home', 'gone', (c, id) => c.delete(`/v1/memory/ns/${id}`)],
  ['listMemory', () => 'ns', 'empty', (c, id) => c.get(`/v1/memory/${id}`)],
  ['searchMemory', () => 'ns', 'empty', (c, id) => c.post(`/v1/memory/${id}:search`).send({ query: 'secret house' })],
  ['getMember', () => 'usr_home', 'usr_gone', (c, id) => c.get(`/v1/members/${id}`)],
  ['deleteMember', () => 'usr_home', 'usr_gone', (c, id) => c.delete(`/v1/members/${id}`)],
  ['rotateApiKey', () => keyId, 'key_gone', (c, id) => c.post(`/v1/api-keys/${id}:rotate`)],
  ['revokeApiKey', () => keyId, 'key_gone', (c, id) => c.delete(`/v1/api-keys/${id}`)],
]

describe('an object of another tenant', () => {
  it.each(requests)('is to %s as if there were none', async (_, id, missing, send) => {
    const stranger = node.as('owner', neighbour)
    const foreign = (await send(stranger, id())) as Response
    expect(anonymous(foreign)).toEqual(anonymous((await send(stranger, missing)) as Response))
  })

  it('is untouched by all of that', async () => {
    const owner = node.as('owner')
    const answers = await Promise.all([
      owner.get('/v1/agents/agt_home'),
      owner.get('/v1/tools/tool.home'),
      owner.get('/v1/memory/ns/home'),
      owner.get('/v1/members/usr_home'),
      owner.post(`/v1/api-keys/${keyId}:rotate`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(answers[0].body.agent).toMatchObject({ name: 'a', version: 1 })
  })

  it('may share its id with one of one’s own', async () => {
    const stranger = node.as('owner', neighbour)
    const made = await stranger.post('/v1/agents').send({ agent_id: 'agt_home', name: 'mine' })
    expect([made.status, made.body.agent.tenant_id]).toEqual([201, neighbour])
    expect((await node.as('owner').get('/v1/agents/agt_home')).body.agent.name).toBe('a')
  })
})
