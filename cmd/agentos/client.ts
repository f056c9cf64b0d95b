import { type Dispatcher, request } from 'undici'
import type { ErrorCode } from '#errors'
import { checkFault, environmentFault } from './fault.ts'

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

/** An answer that is an error, in the platform's own form. */
export class ApiError extends Error {
  readonly status: number
  readonly code: ErrorCode | (string & {})
  readonly details: Readonly<Record<string, unknown>> | undefined
  readonly correlationId: string | undefined

  constructor(status: number, problem: Problem) {
    super(problem.error.message)
    this.name = 'ApiError'
    this.status = status
    this.code = problem.error.code
    this.details = problem.error.details
    this.correlationId = problem.correlation_id
  }
}

interface Problem {
  readonly error: { readonly code: string; readonly message: string; readonly details?: Record<string, unknown> }
  readonly correlation_id?: string
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
    const text = await response.body.text()
    const body = parse(text)
    if (response.statusCode >= 400) throw new ApiError(response.statusCode, asProblem(body, response.statusCode, text))
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
    const text = await response.body.text()
    return new ApiError(response.statusCode, asProblem(parse(text), response.statusCode, text))
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

function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    // Not ours: a proxy, or another program on this port. The caller sees it as it is.
    return text
  }
}

function asProblem(body: unknown, status: number, text: string): Problem {
  const isOurs = typeof body === 'object' && body !== null && 'error' in body
  if (isOurs) return body as Problem
  return { error: { code: `http_${status}`, message: text.slice(0, 200) || 'The answer has no body.' } }
}

const refusals = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function unreachable(baseUrl: string, error: unknown): unknown {
  const { code, name } = error as NodeJS.ErrnoException
  if (name === 'AbortError') return error
  if (code !== undefined && refusals.has(code)) {
    return environmentFault(`${baseUrl} does not answer (${code})`, {
      remedy: 'is the platform up? ./agentos up',
      cause: error,
    })
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return checkFault(`${baseUrl} did not answer in time`, { cause: error })
  return checkFault(`The connection to ${baseUrl} broke: ${(error as Error).message}`, { cause: error })
}
