import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttpMetrics, createLogger, createMetrics, noTracing } from '#telemetry'
import { createServer, listen, type RunningServer } from './index.ts'

let server: RunningServer
beforeAll(async () => {
  const deps = {
    tracing: noTracing,
    authenticator: { authenticate: () => Promise.reject(new Error('nobody is to come so far')), close: async () => {} },
    rates: null,
    openAudit: () => {
      throw new Error('nothing is to be audited')
    },
    logger: createLogger({ service: 'test', version: '0', level: 'silent' }),
    metrics: createHttpMetrics(createMetrics('test')),
    invalidResponse: 'throw',
  } as unknown as Parameters<typeof createServer>[0]['deps']
  const contract = { service: 'test', operations: [] } as unknown as Parameters<typeof createServer>[0]['contract']
  server = await listen(createServer({ contract, handlers: {}, deps }), { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.stop())

async function open(): Promise<Socket> {
  const socket = connect(server.address.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** Sends bytes that are no good request, and answers all that comes until the server hangs up. */
async function answerTo(bytes: string): Promise<{ status: number; headers: string; body: string }> {
  const socket = await open()
  socket.on('error', () => {})
  socket.write(bytes)
  const answer = await text(socket)
  const [headers = '', body = ''] = answer.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(headers)?.[1]), headers, body }
}

describe('what is no good HTTP', () => {
  it.each([
    ['a head that is too large', `GET / HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a line that is none of HTTP', 'hello there\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['a chunk without a size', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n', 400],
  ])('%s is refused in the form of every error, with the headers of every answer', async (_, bytes, status) => {
    const answer = await answerTo(bytes)
    expect(answer.status).toBe(status)
    for (const name of ['X-Request-Id: req_', 'X-Correlation-Id: corr_', 'traceparent: 00-', 'Connection: close'])
      expect(answer.headers).toContain(name)
    const { correlation_id, error } = JSON.parse(answer.body)
    expect(error).toMatchObject({ code: 'invalid_request', retryable: false, message: expect.any(String) })
    expect(answer.headers).toContain(`X-Correlation-Id: ${correlation_id}`)
  })

  it('holds up nobody else, and neither do connections that say nothing', async () => {
    const idle = await Promise.all(Array.from({ length: 200 }, open))
    const half = await open()
    half.write('GET /v1/nothing HTTP/1.1\r\nHost: a\r\nX-Slow')
    const answer = await fetch(`http://127.0.0.1:${server.address.port}/v1/nothing`)
    for (const socket of [...idle, half]) socket.destroy()
    const { error } = (await answer.json()) as { error: { code: string } }
    expect([answer.status, error.code]).toEqual([404, 'not_found'])
  })
})
