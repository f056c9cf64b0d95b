import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../internal/testing/seeded.ts'
import { peerProcess } from './peer-process.ts'

/** One call of a tool as its server saw it; instants in milliseconds since 1970. */
export interface Call {
  readonly effect: 'idempotent' | 'once'
  readonly runId: string
  /** The step's place in the run. */
  readonly path: string
  /** The process that made it; null where it was gone before anybody could look. */
  readonly pid: number | null
  readonly begunAt: number
  /** When its answer was handed over whole; null where it was not, or not yet. */
  answeredAt: number | null
  /** When its caller was seen to be gone before that; null likewise. */
  abandonedAt: number | null
  /** Whether the platform had recorded the step already, which only a call that is not the first of its key asks. */
  isRecorded: boolean
}

export interface ToolServerOptions {
  readonly chance: () => number
  /** The longest that a call may take, in milliseconds. */
  readonly longestMs: number
  /** The processes that may call. */
  readonly callers: () => readonly number[]
  /** Whether the platform has recorded the step already; asked when a call is repeated, before it is answered. */
  readonly isRecorded: (runId: string, path: string) => Promise<boolean>
}

/**
 * The tools' own server: whatever the platform believes, this is what has happened. It takes POST /idempotent and
 * POST /once, and needs some time for each call, so that kills meet calls in flight.
 */
export class ToolServer {
  /** All calls of each idempotency key, in their order. */
  readonly calls = new Map<string, Call[]>()
  readonly #callers = new WeakMap<Socket, number>()
  readonly #server: Server
  readonly #options: ToolServerOptions

  private constructor(server: Server, options: ToolServerOptions) {
    this.#server = server
    this.#options = options
    // Looked up once and at once: connections are kept alive for many calls, and end with their process.
    server.on('connection', socket => this.#recognise(socket))
    server.on('request', (request, response) => {
      this.#take(request, response).catch(error => response.destroy(error as Error))
    })
  }

  static async start(options: ToolServerOptions): Promise<ToolServer> {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return new ToolServer(server, options)
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  #recognise(socket: Socket): void {
    const pid = peerProcess(socket.remotePort ?? 0, this.#port, this.#options.callers())
    if (pid !== null) this.#callers.set(socket, pid)
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers['idempotency-key'])
    const call = this.#note(key, request)
    response.once('close', () => {
      if (response.writableFinished) call.answeredAt = Date.now()
      else call.abandonedAt = Date.now()
    })
    request.resume()
    if (this.calls.get(key)?.[0] !== call) call.isRecorded = await this.#options.isRecorded(call.runId, call.path)
    await sleep(between(this.#options.chance, 1, this.#options.longestMs))
    response.setHeader('content-type', 'application/json').end('{"done":true}')
  }

  #note(key: string, { socket, url }: IncomingMessage): Call {
    const [runId = '', path = ''] = key.split(/:(.*)/s)
    const call: Call = {
      effect: url === '/once' ? 'once' : 'idempotent',
      runId,
      path,
      pid: this.#callers.get(socket) ?? null,
      begunAt: Date.now(),
      answeredAt: null,
      abandonedAt: null,
      isRecorded: false,
    }
    this.calls.set(key, [...(this.calls.get(key) ?? []), call])
    return call
  }
}
