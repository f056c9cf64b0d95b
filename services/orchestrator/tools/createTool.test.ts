import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

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
const storedConfig = async () => {
  const { rows } = await node.database.owner.query('select config from orchestrator.tools')
  return rows[0].config
}

describe('createTool', () => {
  it('answers the tool with its defaults and without its secrets, as getTool does afterwards', async () => {
    const made = await create()
    expect(made.status).toBe(201)
    expect(made.body.tool).toEqual({
      tool_id: 'tool.weather',
      tenant_id: home,
      name: 'weather',
      kind: 'http',
      input_schema: { type: 'object' },
      config: { ...config, method: 'GET', headers: { Authorization: '[redacted]' } },
      effect: 'none',
      timeout_ms: 30_000,
      created_at: made.body.tool.updated_at,
      updated_at: expect.any(String),
    })
    expect((await developer.get('/v1/tools/tool.weather')).body.tool).toEqual(made.body.tool)
    expect(await storedConfig()).toMatchObject({ headers: { Authorization: 'Bearer 4711' } })
  })

  it.each([
    ['GET', undefined, 'none'],
    ['POST', undefined, 'once'],
    ['DELETE', undefined, 'once'],
    ['PUT', 'idempotent', 'idempotent'],
  ])('takes %s with effect %s for %s', async (method, effect, expected) => {
    expect((await create({ effect, config: { ...config, method } })).body.tool.effect).toBe(expected)
  })

  it('refuses an id that is taken, also by a tool built in', async () => {
    await create()
    expect(faultsOf(await create())).toEqual([409, 'conflict'])
    expect(faultsOf(await create({ tool_id: 'tool.echo' }))).toEqual([409, 'conflict'])
  })

  it.each([
    ['a schema that is none', { input_schema: { type: 'objekt' } }, '/input_schema'],
    ['a schema that wants a text', { input_schema: { type: 'string' } }, '/input_schema'],
    [
      'a schema that reaches beyond itself',
      { input_schema: { $ref: 'https://elsewhere.example/s.json' } },
      '/input_schema',
    ],
    ['a schema without bounds', { input_schema: { enum: Array(70_000).fill('x') } }, '/input_schema'],
    ['a broken pattern', { input_schema: { properties: { a: { pattern: '(' } } } }, '/input_schema'],
    ['an id of another form', { tool_id: 'weather' }, '/tool_id'],
    ['a kind that tenants cannot define', { kind: 'builtin' }, '/kind'],
    ['a URL of another scheme', { config: { url: 'file:///etc/passwd' } }, '/config/url'],
    ['a placeholder in the host', { config: { url: 'https://{host}/' } }, '/config/url'],
    ['a port that is none', { config: { url: 'https://weather.example:99999/' } }, '/config/url'],
    [
      'a header that frames the message',
      { config: { ...config, headers: { 'Content-Length': '1' } } },
      '/config/headers',
    ],
    ['a header value with a line break', { config: { ...config, headers: { a: 'b\r\nc: d' } } }, '/config/headers/a'],
    ['a mark with nothing behind it', { config: { ...config, headers: { a: '[redacted]' } } }, '/config/headers/a'],
  ])('refuses %s, naming the member', async (_, body, path) => {
    expect(faultsOf(await create(body))).toEqual([400, 'invalid_request', path])
  })
})
