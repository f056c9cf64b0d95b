/**
 * A model server that speaks OpenAI's wire format over real HTTP, for tests and for trying things out:
 * `node wire-server.ts --port 8000 --key secret --model demo-model [--fault cut_stream] [--chunk-delay-ms 50]`
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { sendCompletion } from './wire-completion.ts'
import { embedTexts } from './wire-embeddings.ts'
import { type Fault, failAtOnce, faults, sendError } from './wire-faults.ts'
import { replyTo, type WireReply, type WireRequest } from './wire-reply.ts'

export interface WireServerOptions {
  readonly port?: number
  /** The bearer token to ask for; without one, everybody is served. */
  readonly key?: string
  readonly models?: readonly string[]
  readonly fault?: Fault
  readonly chunkDelayMs?: number
  /** Rules that go before the built-in ones. */
  readonly reply?: (request: WireRequest) => WireReply | null
}

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Record<string, unknown>
  /** The client's port: the same for requests on one connection. */
  readonly port: number | undefined
  /** True once the client went away before the answer was complete. */
  aborted: boolean
  /** True once the answer is over, one way or the other. */
  done: boolean
}

export interface WireServer {
  /** The base URL with `/v1`. */
  readonly url: string
  readonly requests: ReceivedRequest[]
  /** How the next requests fail; null for not at all. */
  fault: Fault | null
  close(): Promise<void>
}

export async function startWireServer(options: WireServerOptions = {}): Promise<WireServer> {
  const models = options.models ?? ['demo-model']
  const listener = createServer((request, response) => {
    serve(request, response).catch(error => {
      if (response.headersSent) response.destroy(error)
      else sendError(response, 400, `The request cannot be read: ${error.message}`)
    })
  })
  await new Promise<void>(resolve => listener.listen(options.port ?? 0, '127.0.0.1', resolve))
  const server: WireServer = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/v1`,
    requests: [],
    fault: options.fault ?? null,
    close: () => {
      listener.closeAllConnections()
      return new Promise(resolve => listener.close(() => resolve()))
    },
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const body = request.method === 'POST' ? ((await json(request)) as Record<string, unknown>) : {}
    const path = new URL(request.url ?? '/', server.url).pathname
    const { headers } = request
    const received = {
      method: request.method ?? '',
      path,
      headers,
      body,
      port: request.socket.remotePort,
      aborted: false,
      done: false,
    }
    server.requests.push(received)
    response.on('close', () => {
      received.aborted = !response.writableEnded
      received.done = true
    })
    if (options.key !== undefined && headers.authorization !== `Bearer ${options.key}`)
      return sendError(response, 401, 'Incorrect API key')
    if (failAtOnce(server.fault, body, response)) return
    await answer(path, body, response)
  }

  async function answer(path: string, body: Record<string, unknown>, response: ServerResponse) {
    const { fault } = server
    if (path === '/v1/models' && fault !== 'no_models') return sendJson(response, listOf(models))
    if (typeof body.model !== 'string' || !models.includes(body.model)) {
      return sendError(response, 404, `The model '${body.model}' does not exist`)
    }
    if (path === '/v1/embeddings') return sendJson(response, embedTexts(body, fault === 'no_usage'))
    if (path !== '/v1/chat/completions') return sendError(response, 404, `Unknown path ${path}`)
    const chat = body as unknown as WireRequest
    const reply = options.reply?.(chat) ?? replyTo(chat)
    await sendCompletion(response, chat, reply, { fault, chunkDelayMs: options.chunkDelayMs ?? 0 })
  }
  return server
}

function listOf(models: readonly string[]) {
  return { object: 'list', data: models.map(id => ({ id, object: 'model', created: 0, owned_by: 'wire-server' })) }
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8000' },
      key: { type: 'string' },
      model: { type: 'string', multiple: true, default: ['demo-model'] },
      fault: { type: 'string' },
      'chunk-delay-ms': { type: 'string', default: '0' },
    },
  })
  if (values.fault !== undefined && !Object.hasOwn(faults, values.fault)) {
    throw new Error(
      `--fault is one of:\n${Object.entries(faults)
        .map(([name, what]) => `  ${name}: ${what}`)
        .join('\n')}`,
    )
  }
  const server = await startWireServer({
    port: Number(values.port),
    models: values.model,
    chunkDelayMs: Number(values['chunk-delay-ms']),
    ...(values.key === undefined ? {} : { key: values.key }),
    ...(values.fault === undefined ? {} : { fault: values.fault as Fault }),
  })
  process.stdout.write(`${server.url} serves ${values.model.join(', ')}\n`)
}

if (import.meta.main) await main()
