import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { failAtOnce, type SendError, type TransportFault } from './faults.ts'
import type { Manner } from './piece-stream.ts'
import type { WireReply, WireRequest } from './reply.ts'

export interface DoubleOptions<Fault extends string> {
  readonly port?: number
  /** The credential to ask for; without one, everybody is served. */
  readonly key?: string
  readonly models?: readonly string[]
  readonly fault?: Fault | TransportFault
  readonly chunkDelayMs?: number
  /** Rules that go before the built-in ones. */
  readonly reply?: (request: WireRequest) => WireReply | null
}

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Record<string, unknown>
  /** The body's bytes, as they came. */
  readonly raw: Buffer
  /** The client's port: the same for requests on one connection. */
  readonly port: number | undefined
  /** True once the client went away before the answer was complete. */
  aborted: boolean
  /** True once the answer is over, one way or the other. */
  done: boolean
}

/** A model server that runs in the test, speaks a vendor's wire format over real HTTP and fails as it is told. */
export interface Double<Fault extends string> {
  /** The base URL. */
  readonly url: string
  readonly requests: ReceivedRequest[]
  /** How the next requests fail; null for not at all. */
  fault: Fault | TransportFault | null
  close(): Promise<void>
}

/** What a vendor's server speaks. */
export interface Speech {
  /** The path of its base URL. */
  readonly basePath: string
  readonly sendError: SendError
  /** Whether the request carries the credential. */
  isKnown(request: ReceivedRequest, key: string): boolean | Promise<boolean>
  /** The status of a wrong credential; 401 where it is absent. */
  readonly strangerStatus?: number
  /** Fails in a way of its own; false where the fault is another's. */
  failAtOnce?(fault: string | null, request: ReceivedRequest, response: ServerResponse): boolean
  answer(request: ReceivedRequest, response: ServerResponse, manner: Manner): Promise<void> | void
}

export async function startDouble<Fault extends string>(
  speech: Speech,
  options: DoubleOptions<Fault>,
): Promise<Double<Fault>> {
  const listener = createServer((request, response) => {
    serve(request, response).catch(error => {
      if (response.headersSent) response.destroy(error)
      else speech.sendError(response, 400, `The request cannot be read: ${error.message}`)
    })
  })
  await new Promise<void>(resolve => listener.listen(options.port ?? 0, '127.0.0.1', resolve))
  const double: Double<Fault> = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}${speech.basePath}`,
    requests: [],
    fault: options.fault ?? null,
    close: () => {
      listener.closeAllConnections()
      return new Promise(resolve => listener.close(() => resolve()))
    },
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse) {
    const received = await receive(incoming)
    double.requests.push(received)
    response.on('close', () => {
      received.aborted = !response.writableEnded
      received.done = true
    })
    const { fault } = double
    if (options.key !== undefined && !(await speech.isKnown(received, options.key)))
      return speech.sendError(response, speech.strangerStatus ?? 401, 'Incorrect API key')
    if (fault === 'unauthorized' && speech.strangerStatus !== undefined)
      return speech.sendError(response, speech.strangerStatus, 'Incorrect API key provided: sk-abcdef123456')
    if (speech.failAtOnce?.(fault, received, response) || failAtOnce(fault, response, speech.sendError)) return
    await speech.answer(received, response, { fault, chunkDelayMs: options.chunkDelayMs ?? 0 })
  }
  return double
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const raw = await buffer(request)
  return {
    method: request.method ?? '',
    path: request.url ?? '/',
    headers: request.headers,
    body: raw.length > 0 ? JSON.parse(raw.toString()) : {},
    raw,
    port: request.socket.remotePort,
    aborted: false,
    done: false,
  }
}
