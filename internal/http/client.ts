import { createParser } from 'eventsource-parser'
import { type Dispatcher, Pool } from 'undici'
import { AgentosError, type ErrorCode, errors } from '#errors'
import type { SseFrame } from './sse.ts'

export interface ServiceClientOptions {
  readonly baseUrl: string
  /** Sockets kept to the service. */
  readonly connections?: number
  /** Milliseconds until the head of an answer must have come. */
  readonly headersTimeoutMs?: number
}

export interface ServiceRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/**
 * Calls another service of the platform over pooled sockets. Errors: the service's own envelope as an AgentosError of
 * the same code; `dependency_unavailable` where it does not answer, or not in our form.
 */
export class ServiceClient {
  readonly #pool: Pool

  constructor({ baseUrl, connections = 64, headersTimeoutMs = 300_000 }: ServiceClientOptions) {
    this.#pool = new Pool(baseUrl, {
      connections,
      headersTimeout: headersTimeoutMs,
      bodyTimeout: headersTimeoutMs,
      pipelining: 1,
    })
  }

  /** The JSON body of a successful answer. */
  async json<Body>(request: ServiceRequest): Promise<Body> {
    const { body } = await this.#send(request, 'application/json')
    return (await body.json().catch(unreachable)) as Body
  }

  /** The text of a successful answer with its media type: JSON, or what the header `accept` asks for. */
  async text(request: ServiceRequest): Promise<{ readonly text: string; readonly type: string }> {
    const { body, headers } = await this.#send(request, 'application/json')
    const text = await body.text().catch(unreachable)
    return { text, type: String(headers['content-type'] ?? '') }
  }

  /** The events of a stream as they arrive; a stream that breaks off rejects, it never just ends. */
  async *events(request: ServiceRequest): AsyncGenerator<SseFrame> {
    const { body } = await this.#send(request, 'text/event-stream')
    const frames: SseFrame[] = []
    const parser = createParser({
      onEvent: ({ id, event, data }) => frames.push({ data, ...(id && { id }), ...(event && { event }) }),
    })
    const decoder = new TextDecoder()
    try {
      for await (const chunk of body) {
        parser.feed(decoder.decode(chunk as Buffer, { stream: true }))
        yield* frames.splice(0)
      }
    } catch (error) {
      if (request.signal?.aborted) throw error
      unreachable(error)
    }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  async #send(
    { body, headers, method, path, signal }: ServiceRequest,
    accept: string,
  ): Promise<Dispatcher.ResponseData> {
    const response = await this.#pool
      .request({
        method,
        path,
        headers: { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        body: body === undefined ? null : JSON.stringify(body),
        ...(signal === undefined ? {} : { signal }),
      })
      .catch(error => {
        if (signal?.aborted) throw error
        return unreachable(error)
      })
    if (response.statusCode >= 400) throw await failure(response)
    return response
  }
}

function unreachable(cause: unknown): never {
  throw new AgentosError('dependency_unavailable', 'A service of the platform does not answer.', { cause })
}

async function failure({ body, headers, statusCode }: Dispatcher.ResponseData): Promise<AgentosError> {
  const text = await body.text().catch(unreachable)
  const retryAfter = Number(headers['retry-after'])
  const context = Number.isFinite(retryAfter) ? { retryAfterSeconds: retryAfter } : {}
  try {
    const { code, message, details } = (
      JSON.parse(text) as { error: { code: string; message: string; details?: Record<string, unknown> } }
    ).error
    if (code in errors) return new AgentosError(code as ErrorCode, message, { ...context, ...(details && { details }) })
  } catch {
    // Not our envelope: what answered is not the service.
  }
  return new AgentosError(
    'dependency_unavailable',
    `A service of the platform answered ${statusCode} in an unknown form.`,
    context,
  )
}
