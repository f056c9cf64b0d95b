import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * An HTTP server for tools to call. It counts the calls of each path, answers them with JSON, and holds those of paths
 * that begin with `/held` until they are released.
 */
export class HeldServer {
  readonly port: number
  readonly #server: Server
  readonly #calls: string[] = []
  readonly #abandoned: string[] = []
  readonly #held = new Set<ServerResponse>()
  #isReleased = false

  private constructor(server: Server) {
    this.#server = server
    this.port = (server.address() as AddressInfo).port
    server.on('request', ({ url = '' }, response) => {
      const path = url.split('?')[0] as string
      this.#calls.push(path)
      response.once('close', () => {
        this.#held.delete(response)
        if (!response.writableEnded) this.#abandoned.push(path)
      })
      if (path.startsWith('/held') && !this.#isReleased) this.#held.add(response)
      else answer(response)
    })
  }

  static async start(): Promise<HeldServer> {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return new HeldServer(server)
  }

  /** What to write into AGENTOS_TOOL_HTTP_ALLOW. */
  get address(): string {
    return `127.0.0.1:${this.port}`
  }

  urlOf(path: string): string {
    return `http://${this.address}${path}`
  }

  calls(path: string): number {
    return this.#calls.filter(called => called === path).length
  }

  /** How many calls lost their connection before they were answered. */
  abandoned(path: string): number {
    return this.#abandoned.filter(called => called === path).length
  }

  /** Answers what is held, and from now on everything at once. */
  release(): void {
    this.#isReleased = true
    for (const response of this.#held) answer(response)
  }

  /** Holds again what comes from now on. */
  hold(): void {
    this.#isReleased = false
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise(resolve => this.#server.close(() => resolve()))
  }
}

function answer(response: ServerResponse): void {
  response.setHeader('content-type', 'application/json').end('{"answer":"forty-two"}')
}
