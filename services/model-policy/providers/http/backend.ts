import { type Dispatcher, Pool } from 'undici'
import type { Answer } from './answer.ts'
import { parseBaseUrl } from './endpoint.ts'
import { connectionError } from './failures.ts'
import type { Limits } from './limits.ts'
import { sendRequest } from './request.ts'
import { Slots } from './slots.ts'

export interface BackendOptions {
  readonly id: string
  readonly baseUrl: string
  /** The path of a base URL that names none. */
  readonly usualPath: string
  /** Of each request, the credential among them where it is a header that never changes. */
  readonly headers: Readonly<Record<string, string>>
  /** The headers of one request where they depend on it, as signatures do; they go over the others. */
  readonly sign?: Signer
  readonly limits: Limits
}

export interface Unsigned {
  readonly method: 'GET' | 'POST'
  readonly origin: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Signer = (request: Unsigned) => Promise<Readonly<Record<string, string>>>

/** The sockets to one server; failures to reach it are AgentosErrors, an abort its own reason. */
export class Backend {
  readonly #id: string
  readonly #pool: Pool
  /** One for each connection: a request that waits in the pool cannot be taken back, with its body in memory. */
  readonly #slots: Slots
  readonly #origin: string
  readonly #path: (resource: string) => string
  readonly #headers: Readonly<Record<string, string>>
  readonly #sign: Signer | undefined

  constructor({ baseUrl, headers, id, limits, sign, usualPath }: BackendOptions) {
    const { origin, path } = parseBaseUrl(baseUrl, usualPath)
    this.#id = id
    this.#origin = origin
    this.#path = path
    this.#headers = headers
    this.#sign = sign
    this.#slots = new Slots(limits.connections)
    this.#pool = new Pool(origin, {
      connections: limits.connections,
      // One request a connection, so that connections bound the requests.
      allowH2: false,
      connect: { timeout: limits.connectMs },
      headersTimeout: limits.firstByteMs,
      bodyTimeout: limits.idleMs,
      maxResponseSize: limits.answerBytes,
    })
  }

  /** Sends a JSON body. */
  post(resource: string, body: string, signal: AbortSignal, accept = 'application/json'): Promise<Answer> {
    const headers = { ...this.#headers, 'content-type': 'application/json', accept }
    return this.#request({ method: 'POST', path: this.#path(resource), headers, body }, signal)
  }

  get(resource: string, signal: AbortSignal): Promise<Answer> {
    return this.#request({ method: 'GET', path: this.#path(resource), headers: this.#headers, body: '' }, signal)
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }

  async #request(request: Omit<Unsigned, 'origin'>, signal: AbortSignal): Promise<Answer> {
    await this.#slots.take(signal)
    try {
      const headers = { ...request.headers, ...(await this.#signatureOf(request)) }
      const options: Dispatcher.DispatchOptions = { ...request, headers, body: request.body || null }
      return await sendRequest(this.#pool, options, signal, () => this.#slots.giveBack())
    } catch (error) {
      signal.throwIfAborted()
      throw connectionError(this.#id, error)
    }
  }

  async #signatureOf(request: Omit<Unsigned, 'origin'>): Promise<Readonly<Record<string, string>> | undefined> {
    try {
      return await this.#sign?.({ ...request, origin: this.#origin })
    } catch (error) {
      this.#slots.giveBack()
      throw error
    }
  }
}
