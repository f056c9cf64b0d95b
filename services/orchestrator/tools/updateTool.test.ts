import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())
beforeEach(() => node.database.owner.query('delete from orchestrator.tools'))

const config = { url: 'https://weather.example/v1/{city}', headers: { Authorization: 'Bearer 4711' } }
const weather = { name: 'weather', kind: 'http', config }
const create = (body: object = {}) => developer.post('/v1/tools').send({ tool_id: 'tool.weather', ...weather, ...body })
const update = (body: object = {}) => developer.put('/v1/tools/tool.weather').send({ ...weather, ...body })
const storedConfig = async () => {
  const { rows } = await node.database.owner.query('select config from orchestrator.tools')
  return rows[0].config
}

describe('updateTool', () => {
  it('replaces the tool; what is left out falls back to its default', async () => {
    const { tool } = (await create({ description: 'The weather.', timeout_ms: 5, effect: 'once' })).body
    const { body } = await update({ config: { url: config.url } })
    expect(body.tool).toMatchObject({ effect: 'none', timeout_ms: 30_000, created_at: tool.created_at })
    expect(body.tool).not.toHaveProperty('description')
    expect(body.tool.config).not.toHaveProperty('headers')
  })

  it('keeps the stored value behind a mark, whatever the case of its name', async () => {
    await create({ config: { ...config, headers: { Authorization: 'Bearer 4711', 'X-Old': 'a' } } })
    await update({
      config: { url: 'https://weather.example/v2', headers: { authorization: '[redacted]', 'X-New': 'b' } },
    })
    expect((await storedConfig()).headers).toEqual({ authorization: 'Bearer 4711', 'X-New': 'b' })
  })

  it.each([
    'https://attacker.example/v1/{city}',
    'http://weather.example/v1/{city}',
    'https://weather.example:8443/v1/{city}',
  ])('does not take a stored value along to %s', async url => {
    await create()
    const answer = await update({ config: { url, headers: { Authorization: '[redacted]' } } })
    expect(faultsOf(answer)).toEqual([400, 'invalid_request', '/config/headers/Authorization'])
    expect((await storedConfig()).url).toBe(config.url)
  })

  it('refuses another id than that of the path', async () => {
    await create()
    expect(faultsOf(await update({ tool_id: 'tool.other' }))).toEqual([400, 'invalid_request', '/tool_id'])
  })
})
