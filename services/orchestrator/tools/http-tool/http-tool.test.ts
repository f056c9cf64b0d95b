import { describe, expect, it } from 'vitest'
import { agentProgram } from '../../execution/programs/agent.ts'
import { Stage } from '../../execution/programs/testing/stage.ts'
import { openGate } from '../../policies/testing/gates.ts'
import { invokeTool, toPort } from '../invocation.ts'
import { toolContext } from '../testing/context.ts'
import { localFetch } from '../testing/local-fetch.ts'
import { originServer } from '../testing/origin-server.ts'
import type { HttpToolConfig } from './config.ts'
import { type HttpToolDefinition, httpTool } from './http-tool.ts'

function define(config: HttpToolConfig, overrides: Partial<HttpToolDefinition> = {}) {
  const base = { tool_id: 'tool.test', name: 'test', input_schema: { type: 'object' }, timeout_ms: 5_000 }
  return httpTool({ ...base, config, ...overrides }, localFetch())
}

const call = (config: HttpToolConfig, input: unknown = {}) => invokeTool(define(config), input, toolContext())

const json = (value: unknown, status = 200) =>
  originServer(response =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)),
  )

describe('an HTTP tool', () => {
  it('fills its URL from the input, and sends what is left as the query of a GET', async () => {
    const { requests, url } = await json({ degrees: 7 })
    const input = { city: 'Bad Münster/Ü?', day: 2, tags: ['a', 'b&c'], at: { x: 1 }, none: null }
    const result = await call({ url: `${url}/v1/{city}?unit=c&d={day}` }, input)
    expect(result).toMatchObject({ status: 'ok', output: { status: 200, body: { degrees: 7 } } })
    expect(requests[0]).toMatchObject({
      method: 'GET',
      path: '/v1/Bad%20M%C3%BCnster%2F%C3%9C%3F?unit=c&d=2&tags=a&tags=b%26c&at=%7B%22x%22%3A1%7D',
      body: '',
    })
    expect(requests[0]?.headers).not.toHaveProperty('idempotency-key')
  })

  it.each([
    'POST',
    'PUT',
    'PATCH',
  ] as const)('sends what is left as the JSON body of a %s, under its key', async method => {
    const { requests, url } = await json({ ok: true })
    await call({ url: `${url}/{id}`, method, body: { source: 'agent', n: 0 } }, { id: 7, n: 1 })
    expect(requests[0]).toMatchObject({ method, path: '/7', body: '{"source":"agent","n":1}' })
    expect(requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'run_test:0/tool:0',
      traceparent: toolContext().traceparent,
    })
  })

  it('sends no body with DELETE, and takes an empty answer for null', async () => {
    const { requests, url } = await originServer(response => response.writeHead(204).end())
    expect(await call({ url, method: 'DELETE' }, { q: 'x' })).toMatchObject({ output: { status: 204, body: null } })
    expect(requests[0]).toMatchObject({ method: 'DELETE', path: '/?q=x', body: '' })
  })

  it('answers text as text', async () => {
    const { url } = await originServer(response => response.setHeader('content-type', 'text/csv').end('a,b'))
    expect(await call({ url })).toMatchObject({ output: { body: 'a,b' } })
  })

  it.each([
    [undefined, 'none'],
    ['GET', 'none'],
    ['POST', 'once'],
    ['DELETE', 'once'],
  ] as const)('with the method %s has the effect %s', (method, effect) => {
    expect(define({ url: 'https://x.example', ...(method && { method }) }).descriptor.effect).toBe(effect)
    const chosen = define({ url: 'https://x.example', ...(method && { method }) }, { effect: 'idempotent' })
    expect(chosen.descriptor.effect).toBe('idempotent')
  })

  it.each([
    [400, 'invalid_request', false],
    [401, 'forbidden', false],
    [404, 'not_found', false],
    [409, 'invalid_request', false],
    [429, 'rate_limited', true],
    [500, 'dependency_unavailable', true],
    [503, 'dependency_unavailable', true],
    [504, 'timeout', true],
  ])('turns %i into %s', async (status, code, retryable) => {
    const { url } = await json({ problem: 'x'.repeat(2_000) }, status)
    const message = `${url.slice(7)} answered ${status}: {"problem":"${'x'.repeat(488)}`
    expect(await call({ url })).toMatchObject({ error: { code, message, retryable, details: { status } } })
  })

  it.each([
    [{ city: '..' }, 'A value of the input would change the path of the URL'],
    [{ city: '.' }, 'A value of the input would change the path of the URL'],
    [{ city: '%2e%2e' }, null],
    [{ city: '../admin' }, null],
    [{}, "/city is required: it is part of the tool's URL."],
    [{ city: '' }, '/city must be a text that is not empty'],
    [{ city: { a: 1 } }, '/city must be a text that is not empty'],
    [{ city: '\ud800' }, '/city holds half a character'],
    ['Berlin', 'The input must be object'],
  ])('keeps %j in its place', async (input, message) => {
    const { requests, url } = await json({})
    const result = await call({ url: `${url}/v1/{city}/now` }, input)
    if (message !== null) expect(result).toMatchObject({ error: { message: expect.stringContaining(message) } })
    expect(requests.map(({ path }) => path.split('/').length)).toEqual(message === null ? [4] : [])
  })

  it('lets the input choose no host', async () => {
    const result = await call({ url: 'http://{host}/' }, { host: '127.0.0.1' })
    expect(result).toMatchObject({ error: { message: 'The host of the URL must not come from the input.' } })
  })

  it('refuses an answer that is too large, that is not text, or not the JSON that it says', async () => {
    const large = await json('x'.repeat(1_048_576))
    expect(await call({ url: large.url })).toMatchObject({ error: { code: 'payload_too_large' } })
    const image = await originServer(response => response.setHeader('content-type', 'image/png').end('PNG'))
    expect(await call({ url: image.url })).toMatchObject({ error: { code: 'unsupported_media_type' } })
    const broken = await originServer(response => response.setHeader('content-type', 'application/json').end('{'))
    expect(await call({ url: broken.url })).toMatchObject({ error: { code: 'dependency_unavailable' } })
  })

  it('is called until its flaky server answers, under one key, and the journal shows the attempt', async () => {
    let calls = 0
    const { requests, url } = await originServer(response => {
      calls += 1
      response.writeHead(calls < 3 ? 503 : 200, { 'content-type': 'application/json' }).end('{"ok":true}')
    })
    const { now, onFault } = toolContext()
    const tool = define({ url, method: 'POST' }, { effect: 'idempotent' })
    const stage = new Stage({
      turns: [{ calls: [['tool.test', { n: 1 }]] }, { text: 'done' }],
      tools: [toPort(tool, { now, onFault, gate: openGate })],
      run: { agentConfig: { retry: { base_delay_ms: 1 } } },
    })
    expect(await agentProgram(stage.lease, stage, stage.ports)).toMatchObject({ status: 'completed' })
    expect(stage.steps.at(-1)).toMatchObject({ status: 'ok', attempt: 3, output: { body: { ok: true } } })
    expect(stage.failed.map(({ error }) => error.code)).toEqual(Array(2).fill('dependency_unavailable'))
    const key = `${stage.lease.run.runId}:0/tool:0`
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(Array(3).fill(key))
  })

  it('is cut off at its socket when its time is over', async () => {
    const closed = Promise.withResolvers<void>()
    const { url } = await originServer(response => void response.on('close', closed.resolve))
    const result = await invokeTool(define({ url }, { timeout_ms: 50 }), {}, toolContext())
    expect(result).toMatchObject({ error: { code: 'timeout', retryable: true } })
    await closed.promise
  })

  it('hands on when its server wants to be asked again', async () => {
    const { url } = await originServer(response => response.writeHead(503, { 'retry-after': '7' }).end())
    expect(await call({ url })).toMatchObject({ error: { retryable: true }, retryAfterSeconds: 7 })
  })

  it('goes through the guard', async () => {
    const result = await call({ url: 'http://169.254.169.254/latest/meta-data' })
    expect(result).toMatchObject({ error: { code: 'forbidden' } })
  })
})
