import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { Ajv2020 } from 'ajv/dist/2020.js'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Contract, Operation, Validator } from '#contract'
import { fail } from '#errors'
import { createHttpMetrics, createLogger, createMetrics, noTracing } from '#telemetry'
import type { TenantScope } from '#tenancy'
import { type AnyHandler, createServer, listen, type RunningServer } from './index.ts'

const ajv = new Ajv2020({ strict: false, useDefaults: true, coerceTypes: false })
const compile = (schema: object) => ajv.compile(schema) as unknown as Validator
const coercing = new Ajv2020({ strict: false, useDefaults: true, coerceTypes: true })

const thing = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: { type: 'string', maxLength: 40 }, max_steps: { type: 'integer', default: 5 } },
}

function operation(overrides: Partial<Operation> & Pick<Operation, 'operationId' | 'method' | 'paths'>): Operation {
  return {
    scope: 'agents:read',
    quota: null,
    audit: null,
    idempotent: false,
    bodyLimit: 1_000,
    bodyTypes: [],
    bodyRequired: false,
    bodyWrapper: null,
    envelope: 'agentos',
    openaiErrors: false,
    queryPrefixes: [],
    responses: { 200: ['application/json'] },
    ...overrides,
  }
}

const json = { bodyTypes: ['application/json'], bodyRequired: true } as const
const contract: Contract = {
  operations: [
    operation({ operationId: 'getThing', method: 'GET', paths: ['/v1/things/{thing_id}'] }),
    operation({
      operationId: 'createThing',
      method: 'POST',
      paths: ['/v1/things'],
      ...json,
      bodyWrapper: 'thing_create',
      idempotent: true,
    }),
    operation({
      operationId: 'cancelThing',
      method: 'POST',
      paths: ['/v1/things/{thing_id}:cancel', '/v1/things/{thing_id}/cancel'],
      scope: 'runs:cancel',
    }),
    operation({ operationId: 'listThings', method: 'GET', paths: ['/v1/things'], queryPrefixes: ['label.'] }),
    operation({
      operationId: 'streamThings',
      method: 'GET',
      paths: ['/v1/stream/{mode}'],
      responses: { 200: ['text/event-stream'] },
    }),
    operation({ operationId: 'getWrong', method: 'GET', paths: ['/v1/wrong'], scope: null }),
    operation({ operationId: 'getChat', method: 'GET', paths: ['/v1/chat'], scope: null, envelope: 'openai' }),
  ],
  parameters: {
    listThings_query: coercing.compile({
      type: 'object',
      properties: { limit: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
    }) as unknown as Validator,
  },
  bodies: { createThing_body: compile({ $id: 'spec', ...thing }) },
  responses: Object.fromEntries(
    ['getThing', 'createThing', 'cancelThing', 'listThings'].map(id => [
      `${id}_200`,
      compile({ type: 'object', required: ['correlation_id'] }),
    ]),
  ),
  document: {
    openapi: '3.1.0',
    info: { title: 'Things' },
    paths: {
      '/v1/things': {
        post: { requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      },
    },
    components: { schemas: { Thing: thing } },
  },
}

async function* frames(mode: string) {
  yield { id: 1, event: 'agentos.event', data: '{"n":1}' }
  if (mode === 'broken') throw new Error('the source broke')
}

const handlers: Record<string, AnyHandler> = {
  getThing: async () => fail('not_found', 'There is no such thing.'),
  createThing: async call => ({ status: 200, body: { thing: call.body, idempotency: call.meta.idempotency } }),
  cancelThing: async call => ({ status: 200, body: { thing: call.params } }),
  listThings: async call => ({ status: 200, body: { query: call.query } }),
  streamThings: async call => ({ status: 200, stream: frames((call.params as { mode: string }).mode) }),
  getWrong: async () => ({ status: 200, body: {} }),
  getChat: async () => fail('quota_exceeded', 'No tokens are left.', { retryAfterSeconds: 7 }),
}

const caller: TenantScope = {
  tenantId: 'tnt_a',
  tenant: {} as TenantScope['tenant'],
  principal: { principalId: 'prn_a', kind: 'user', credential: 'api_key' },
  scopes: new Set(['agents:read']),
}

let server: RunningServer
const lines: string[] = []
const registry = createMetrics('test')
beforeAll(async () => {
  const deps = {
    tracing: noTracing,
    authenticator: {
      authenticate: async ({ authorization }: { authorization?: string | undefined }) =>
        authorization === 'Bearer good' ? caller : fail('unauthorized', 'Send a valid credential.'),
    },
    rates: null,
    openAudit: null,
    logger: createLogger({
      service: 'test',
      version: '0',
      level: 'info',
      destination: { write: line => void lines.push(line) },
    }),
    metrics: createHttpMetrics(registry),
    invalidResponse: 'throw' as const,
  }
  server = await listen(createServer({ contract, handlers, deps: deps as never }), { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.stop())

const http = () => supertest(`http://127.0.0.1:${server.address.port}`)
const post = (body: string | object, type = 'application/json') =>
  http().post('/v1/things').set('Authorization', 'Bearer good').set('Content-Type', type).send(body)

describe('every answer', () => {
  it('carries the ids that the caller sent', async () => {
    const answer = await http()
      .get('/v1/things')
      .set({ Authorization: 'Bearer good', 'X-Request-Id': 'req-1', 'X-Correlation-Id': 'corr-1' })
    expect(answer.headers).toMatchObject({ 'x-request-id': 'req-1', 'x-correlation-id': 'corr-1' })
    expect(answer.body.correlation_id).toBe('corr-1')
  })

  it('replaces ids that could break a log line', async () => {
    const answer = await http().get('/v1/things').set({ Authorization: 'Bearer good', 'X-Request-Id': 'a b"c' })
    expect(answer.headers['x-request-id']).toMatch(/^req_[0-9A-Z]{26}$/)
  })

  it("continues the caller's trace", async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const answer = await http()
      .get('/v1/things')
      .set({ Authorization: 'Bearer good', traceparent: `00-${traceId}-00f067aa0ba902b7-01` })
    expect(answer.headers.traceparent).toMatch(new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`))
  })
})

describe('failures', () => {
  it.each([
    ['an unknown path', () => http().get('/v1/nowhere'), 404, 'not_found'],
    ['no credential', () => http().get('/v1/things'), 401, 'unauthorized'],
    ['a missing scope', () => http().post('/v1/things/x:cancel').set('Authorization', 'Bearer good'), 403, 'forbidden'],
    ['malformed JSON', () => post('{"name": \n nope}'), 400, 'invalid_request'],
    ['an empty body', () => post(''), 400, 'invalid_request'],
    ['a body without a floor', () => post('['.repeat(500)), 400, 'invalid_request'],
    ['another media type', () => post('name=x', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type'],
    ['a body over the limit', () => post({ name: 'x'.repeat(2_000) }), 413, 'payload_too_large'],
    [
      'a path that is not UTF-8',
      () => http().get('/v1/things/%ff').set('Authorization', 'Bearer good'),
      400,
      'invalid_request',
    ],
    [
      'a handler that fails on purpose',
      () => http().get('/v1/things/x').set('Authorization', 'Bearer good'),
      404,
      'not_found',
    ],
  ])('%s is answered in the envelope', async (_, send, status, code) => {
    const { body, headers, status: answered } = await send()
    expect([answered, body.error.code, typeof body.error.retryable]).toEqual([status, code, 'boolean'])
    expect(body.correlation_id).toBe(headers['x-correlation-id'])
  })

  it('states the position of a JSON fault and none of the text', async () => {
    const { body } = await post('{"name": \n s3cret}')
    expect(body.error.details).toEqual({ line: 2, column: 2 })
    expect(JSON.stringify(body)).not.toContain('s3cret')
  })

  it('states the limit with 413, also for a body that never said how long it is', async () => {
    const answer = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const sent = rawRequest(
        {
          port: server.address.port,
          path: '/v1/things',
          method: 'POST',
          headers: { authorization: 'Bearer good', 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        },
        response => {
          let text = ''
          response
            .on('data', chunk => (text += chunk))
            .on('end', () => resolve({ status: response.statusCode as number, text }))
        },
      )
      sent.on('error', reject)
      sent.end('x'.repeat(5_000))
    })
    expect([answer.status, JSON.parse(answer.text).error.details]).toEqual([413, { limit_bytes: 1_000 }])
  })

  it('names the methods that a known path has', async () => {
    const answer = await http().delete('/v1/things/x')
    expect([answer.status, answer.headers.allow, answer.body.error.code]).toEqual([
      405,
      'GET, HEAD',
      'method_not_allowed',
    ])
  })

  it('names the nearest known member for a misspelt one', async () => {
    const { body } = await post({ name: 'x', max_step: 1 })
    expect(body.error.details.errors).toEqual([
      { path: '/max_step', message: 'is not a known member; did you mean max_steps?' },
    ])
  })

  it('hides what an unexpected failure said, and logs it once', async () => {
    lines.length = 0
    const answer = await http().get('/v1/wrong')
    expect([answer.status, answer.body.error.message]).toEqual([500, 'An internal error occurred'])
    expect(lines.filter(line => line.includes('against its document'))).toHaveLength(1)
  })

  it("dress in OpenAI's shape on its routes, with Retry-After on 429", async () => {
    const answer = await http().get('/v1/chat')
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '7'])
    expect(answer.body).toEqual({
      error: { message: 'No tokens are left.', type: 'insufficient_quota', param: null, code: 'quota_exceeded' },
    })
  })

  it('answer in the envelope even to what is not HTTP', async () => {
    const text = await new Promise<string>(resolve => {
      const socket = connect(server.address.port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
      socket
        .setEncoding('utf8')
        .toArray()
        .then(parts => resolve(parts.join('')))
    })
    expect(JSON.parse(text.split('\r\n\r\n')[1] as string).error.code).toBe('invalid_request')
  })
})

describe('input', () => {
  it('is accepted bare and wrapped, with defaults filled in', async () => {
    for (const body of [{ name: 'x' }, { thing_create: { name: 'x' } }]) {
      expect((await post(body)).body.thing).toEqual({ name: 'x', max_steps: 5 })
    }
  })

  it('coerces and bounds query values', async () => {
    const list = (query: string) => http().get(`/v1/things?${query}`).set('Authorization', 'Bearer good')
    expect((await list('limit=3&label.team=a')).body.query).toEqual({ limit: 3, labels: { team: 'a' } })
    expect((await list('limit=201')).body.error.details.errors[0].path).toBe('/query/limit')
  })

  it('gives the same digest for the same body however it is spelt, and another for another', async () => {
    const digest = async (body: string) => (await post(body).set('Idempotency-Key', 'k')).body.idempotency.digest
    const first = await digest('{"name":"x","max_steps":1}')
    expect(await digest('{ "max_steps": 1, "name": "x" }')).toBe(first)
    expect(await digest('{"name":"y","max_steps":1}')).not.toBe(first)
  })

  it('serves the aliases of an operation', async () => {
    const forbidden = await http().post('/v1/things/x/cancel').set('Authorization', 'Bearer good')
    expect(forbidden.body.error.details).toEqual({ required_scope: 'runs:cancel' })
  })
})

describe('streams', () => {
  it('send frames and end', async () => {
    const answer = await http().get('/v1/stream/whole').set('Authorization', 'Bearer good')
    expect([answer.headers['content-type'], answer.text]).toEqual([
      'text/event-stream; charset=utf-8',
      'id: 1\nevent: agentos.event\ndata: {"n":1}\n\n',
    ])
  })

  it('never end cleanly when their source breaks', async () => {
    await expect(http().get('/v1/stream/broken').set('Authorization', 'Bearer good')).rejects.toThrow(
      /aborted|socket hang up|ECONNRESET/,
    )
  })

  it('are counted and not timed: they last as long as their source', async () => {
    await http().get('/v1/stream/whole').set('Authorization', 'Bearer good')
    const text = await registry.metrics()
    expect(text).toMatch(/agentos_http_requests_total\{operation="streamThings"/)
    expect(text).not.toMatch(/agentos_http_request_duration_seconds_count\{[^}]*streamThings/)
    expect(text).toMatch(/agentos_http_request_duration_seconds_count\{[^}]*listThings/)
  })
})
