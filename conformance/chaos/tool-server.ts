import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../internal/testing/seeded.ts'

/** What the server saw of one idempotency key. */
export interface Calls {
  readonly effect: 'idempotent' | 'once'
  readonly runId: string
  readonly path: string
  /** When each call came. */
  readonly at: number[]
  /** When calls lost their caller before they were answered. */
  readonly abandonedAt: number[]
}

export interface ToolServerOptions {
  readonly chance: () => number
  /** The longest that a call may take, in milliseconds. */
  readonly longestMs: number
  /** Whether the platform has recorded the step already; asked when a call is repeated, before it is answered. */
  readonly isRecorded: (runId: string, path: string) => Promise<boolean>
}

/**
 * The tools' own server: whatever the platform believes, this is what has happened. It takes POST /idempotent and
 * POST /once, and needs some time for each call, so that kills meet calls in flight.
 */
export class ToolServer {
  readonly calls = new Map<string, Calls>()
  /** Keys that were called again although the platform had recorded their step. */
  readonly repeatedAfterRecord: string[] = []
  readonly #server: Server
  readonly #options: ToolServerOptions

  private constructor(server: Server, options: ToolServerOptions) {
    this.#server = server
    this.#options = options
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
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Runs whose call lost its caller within `withinMs` after an instant. */
  abandonedSince(instant: number, withinMs: number): string[] {
    return [...this.calls.values()]
      .filter(({ abandonedAt }) => abandonedAt.some(at => at >= instant && at <= instant + withinMs))
      .map(({ runId }) => runId)
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = String(request.headers['idempotency-key'])
    const calls = this.#callsOf(key, request.url === '/once' ? 'once' : 'idempotent')
    calls.at.push(Date.now())
    response.once('close', () => {
      if (!response.writableFinished) calls.abandonedAt.push(Date.now())
    })
    request.resume()
    if (calls.at.length > 1 && (await this.#options.isRecorded(calls.runId, calls.path))) {
      this.repeatedAfterRecord.push(key)
    }
    await sleep(between(this.#options.chance, 1, this.#options.longestMs))
    response.setHeader('content-type', 'application/json').end('{"done":true}')
  }

  #callsOf(key: string, effect: Calls['effect']): Calls {
    const [runId = '', path = ''] = key.split(/:(.*)/s)
    const calls = this.calls.get(key) ?? { effect, runId, path, at: [], abandonedAt: [] }
    this.calls.set(key, calls)
    return calls
  }
}
