import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
let weather: Server
/** What the tools' host was asked, newest last. */
let asked: { method?: string | undefined; url?: string | undefined; authorization?: string | undefined; body: string }[]
beforeAll(async () => {
  weather = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ method: request.method, url: request.url, authorization: request.headers.authorization, body })
    if (request.url?.startsWith('/slow')) return
    response.writeHead(request.url?.startsWith('/broken') ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ sun: true, seen: request.headers.authorization }))
  })
  await new Promise<void>(resolve => weather.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(weather.address() as AddressInfo).port}`
  node = await OrchestratorUnderTest.start({ AGENTOS_TOOL_HTTP_ALLOW: host })
  developer = node.as('developer')
  await define('tool.weather', { url: `http://${host}/v1/{city}`, headers: { Authorization: 'Bearer 4711' } })
  await define('tool.report', { url: `http://${host}/report`, method: 'POST' })
  await define('tool.slow', { url: `http://${host}/slow` })
  await define('tool.broken', { url: `http://${host}/broken` })
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await node.stop()
  weather.closeAllConnections()
  weather.close()
})

const define = (tool_id: string, config: object) =>
  developer.post('/v1/tools').send({ tool_id, name: tool_id, kind: 'http', input_schema, config })
const input_schema = {
  type: 'object',
  properties: { city: { type: 'string', maxLength: 20 }, days: { type: 'integer' } },
}
const invoke = (toolId: string, body: object, client = developer) =>
  client.post(`/v1/tools/${toolId}:invoke`).send(body)

describe('invokeTool', () => {
  it('answers what a tool built in gives', async () => {
    const { body, status } = await invoke('tool.echo', { input: { text: 'hello', list: [1, null] } })
    expect(status).toBe(200)
    expect(body.tool_call).toEqual({
      tool_call_id: expect.stringMatching(/^tcall_[0-9A-Z]{26}$/),
      tenant_id: home,
      tool_id: 'tool.echo',
      status: 'ok',
      output: { text: 'hello', list: [1, null] },
      error: null,
      duration_ms: expect.any(Number),
      attempt: 1,
    })
  })

  it('takes no input for an empty one', async () => {
    expect((await invoke('tool.echo', {})).body.tool_call).toMatchObject({ status: 'ok', output: {} })
  })

  it('calls the host of an HTTP tool, and lets nobody see its secrets', async () => {
    const { body } = await invoke('tool.weather', { input: { city: 'Köln', days: 3 } })
    expect(body.tool_call).toMatchObject({ status: 'ok', output: { status: 200, body: { sun: true } } })
    expect(asked).toMatchObject([{ method: 'GET', url: '/v1/K%C3%B6ln?days=3', authorization: 'Bearer 4711' }])
    expect(JSON.stringify(body)).not.toContain('4711')
  })

  it('sends the input as the body of a POST', async () => {
    await invoke('tool.report', { input: { city: 'Köln' } })
    expect(asked).toMatchObject([{ method: 'POST', url: '/report', body: '{"city":"Köln"}' }])
  })

  it('refuses input that does not fit, naming the member, and calls nobody', async () => {
    const answer = await invoke('tool.weather', { input: { city: 'x'.repeat(21), days: 'many' } })
    expect(faultsOf(answer)).toEqual([400, 'invalid_request', '/city', '/days'])
    expect(asked).toEqual([])
  })

  it('answers a tool that fails as an outcome', async () => {
    const { body, status } = await invoke('tool.broken', {})
    expect([status, body.tool_call]).toMatchObject([
      200,
      { status: 'error', output: null, error: { code: 'dependency_unavailable', details: { status: 500 } } },
    ])
  })

  it('ends in the time that the caller gives', async () => {
    const { body } = await invoke('tool.slow', { timeout_ms: 50 })
    expect(body.tool_call).toMatchObject({
      status: 'error',
      error: { code: 'timeout', message: 'No answer within 50 ms.' },
    })
  })

  it('knows no tool that does not exist', async () => {
    expect(faultsOf(await invoke('tool.nowhere', {}))).toEqual([404, 'not_found'])
  })

  it('gives a tool no more of the memory than the caller has', async () => {
    const narrow = await node.with({ scopes: ['tools:invoke', 'memory:read'] })
    const entry = { namespace: 'ns', key: 'colour', value: 'green' }
    const denied = await invoke('tool.kv.put', { input: entry }, narrow)
    expect(denied.body.tool_call).toMatchObject({ status: 'error', error: { code: 'forbidden' } })
    expect((await invoke('tool.kv.put', { input: entry })).body.tool_call.status).toBe('ok')
    const read = await invoke('tool.kv.get', { input: { namespace: 'ns', key: 'colour' } }, narrow)
    expect(read.body.tool_call.output).toMatchObject({ value: 'green' })
  })

  it('draws from the rate of the tenant, and says what is left', async () => {
    await node
      .as('operator')
      .patch(`/v1/admin/tenants/${home}`)
      .send({ quotas: { tools: { tool_calls_per_minute: 2 } } })
    await node.database.owner.query('delete from platform.rates')
    const answers = [await invoke('tool.echo', {}), await invoke('tool.echo', {}), await invoke('tool.echo', {})]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(answers[0]?.headers).toMatchObject({ 'ratelimit-policy': '"tool_call";q=2;w=60' })
    expect(answers[2]?.headers['retry-after']).toMatch(/^\d+$/)
  })

  it('is on record with what was called and how it ended, without its input', async () => {
    const { owner } = node.database
    await owner.query(`update platform.tenants set quotas = '{}'`)
    const answer = await waitUntil(async () => {
      const { body, status } = await invoke('tool.echo', { input: { text: 'a secret of the caller' } })
      return status === 200 && body.tool_call
    })
    const text = 'select * from platform.audit_records where details @> $1'
    const recorded = async () => (await owner.query(text, [{ tool_call_id: answer.tool_call_id }])).rows
    await waitUntil(async () => (await recorded()).length > 0)
    const rows = await recorded()
    expect(rows).toMatchObject([
      { action: 'tool.invoke', resource: 'tool.echo', outcome: 'ok', details: { status: 'ok' } },
    ])
    expect(JSON.stringify(rows)).not.toContain('secret')
  })
})
