import { type Dispatcher, Pool } from 'undici'
import type { Secret } from '#config'
import { parseBaseUrl } from './endpoint.ts'
import { connectionError } from './failures.ts'
import type { Answer } from './refusal.ts'

/** Bounds on what a backend may cost us. */
export interface Limits {
  /** One call, from asking to the end of the answer. */
  readonly callMs: number
  readonly connectMs: number
  /** Until the answer begins: without streaming that includes the whole generation. */
  readonly firstByteMs: number
  /** Between two pieces of an answer. */
  readonly idleMs: number
  /** One SSE event. */
  readonly eventChars: number
  readonly answerBytes: number
  /** Requests in flight at once; further ones wait. */
  readonly connections: number
}

/** The limits for calls of at most `callMs`; no part of a call may take longer than the call. */
export function limitsFor(callMs: number, connections: number): Limits {
  return {
    callMs,
    connectMs: Math.min(10_000, callMs),
    firstByteMs: callMs,
    idleMs: Math.min(60_000, callMs),
    eventChars: 4_194_304,
    answerBytes: 67_108_864,
    connections,
  }
}

export interface BackendOptions {
  readonly id: string
  readonly baseUrl: string
  readonly apiKey: Secret | null
  /** Further headers of each request; none of them secret. */
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
}

/** The sockets to one OpenAI-compatible server; failures to reach it are AgentosErrors, an abort its own reason. */
export class Backend {
  readonly #id: string
  readonly #pool: Pool
  readonly #path: (resource: string) => string
  readonly #headers: Record<string, string>

  constructor({ apiKey, baseUrl, headers, id, limits }: BackendOptions) {
    const { origin, path } = parseBaseUrl(baseUrl)
    this.#id = id
    this.#path = path
    this.#headers = { ...headers, ...(apiKey && { authorization: `Bearer ${apiKey.reveal()}` }) }
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

  post(resource: string, body: string, signal: AbortSignal): Promise<Answer> {
    const headers = {
      ...this.#headers,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    return this.#request({ method: 'POST', path: this.#path(resource), headers, body, signal })
  }

  get(resource: string, signal: AbortSignal): Promise<Answer> {
    return this.#request({ method: 'GET', path: this.#path(resource), headers: this.#headers, signal })
  }

  close(): Promise<void> {
    return this.#pool.destroy()
  }

  async #request(options: Dispatcher.RequestOptions): Promise<Answer> {
    const signal = options.signal as AbortSignal
    signal.throwIfAborted()
    try {
      return await this.#pool.request(options)
    } catch (error) {
      signal.throwIfAborted()
      throw connectionError(this.#id, error)
    }
  }
}

/** The whole body as text. Rejects like a request does. */
export async function readText(id: string, answer: Answer, signal: AbortSignal): Promise<string> {
  try {
    return await answer.body.text()
  } catch (error) {
    signal.throwIfAborted()
    throw connectionError(id, error)
  }
}
