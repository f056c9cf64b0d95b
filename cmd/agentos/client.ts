import { type Dispatcher, request } from 'undici'
import { type ApiError, apiErrorOf, foreignAnswer, parseBody, unreachable } from './api-error.ts'

export interface CallOptions {
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Milliseconds until the head of the answer must be there. */
  readonly timeoutMs?: number
  /** Milliseconds without a byte until the body counts as broken. */
  readonly bodyTimeoutMs?: number
}

export interface Answer<Body> {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Body
}

/** Speaks to one service, with one caller's credential in `headers`. */
export class Client {
  readonly baseUrl: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(baseUrl: string, headers: Readonly<Record<string, string>> = {}) {
    this.baseUrl = baseUrl
    this.#headers = headers
  }

  /** Sends and reads JSON. Throws ApiError for an error, a Fault where nobody answers. */
  async call<Body = Record<string, unknown>>(
    method: Dispatcher.HttpMethod,
    path: string,
    options: CallOptions = {},
  ): Promise<Answer<Body>> {
    const response = await this.open(method, path, options)
    const text = await this.#textOf(response)
    if (response.statusCode >= 400) throw apiErrorOf(response.statusCode, text)
    const body = parseBody(text)
    if (typeof body !== 'object' || body === null) throw foreignAnswer(this.baseUrl, text)
    return { status: response.statusCode, headers: response.headers, body: body as Body }
  }

  /** Sends, and leaves the body of the answer to the caller. Throws a Fault where nobody answers. */
  async open(method: Dispatcher.HttpMethod, path: string, options: CallOptions = {}): Promise<Dispatcher.ResponseData> {
    const { body, bodyTimeoutMs = 60_000, headers, query, signal, timeoutMs = 30_000 } = options
    try {
      return await request(new URL(`${this.baseUrl}${path}${queryOf(query)}`), {
        method,
        headers: {
          ...this.#headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        headersTimeout: timeoutMs,
        bodyTimeout: bodyTimeoutMs,
        ...(signal === undefined ? {} : { signal }),
      })
    } catch (error) {
      throw unreachable(this.baseUrl, error)
    }
  }

  /** The error in an answer whose body was left to the caller. */
  async errorOf(response: Dispatcher.ResponseData): Promise<ApiError> {
    return apiErrorOf(response.statusCode, await this.#textOf(response))
  }

  async #textOf({ body }: Dispatcher.ResponseData): Promise<string> {
    try {
      return await body.text()
    } catch (error) {
      throw unreachable(this.baseUrl, error)
    }
  }

  /** Every item of a list, page by page. */
  async *list<Item>(
    path: string,
    member: string,
    query: CallOptions['query'] = {},
    headers: CallOptions['headers'] = {},
  ): AsyncGenerator<Item> {
    for (let after: string | undefined; ; ) {
      const { body } = await this.call<Page>('GET', path, { query: { limit: 200, ...query, after }, headers })
      yield* body[member] as Item[]
      if (!body.has_more || body.next === undefined) return
      after = body.next
    }
  }
}

interface Page {
  readonly [member: string]: unknown
  readonly has_more: boolean
  readonly next?: string
}

function queryOf(query: CallOptions['query'] = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? '' : `?${search}`
}
