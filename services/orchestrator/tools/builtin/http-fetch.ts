import { fail } from '#errors'
import { version } from '#telemetry'
import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts'
import { checkHeaders, type RequestHeaders } from '../guarded-fetch/request-headers.ts'
import type { Tool } from '../tool.ts'
import { decodeText } from '../web-page/charset.ts'
import { isTextual, parseContentType } from '../web-page/content-type.ts'
import { readableText } from '../web-page/readable-text.ts'

interface FetchInput {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: RequestHeaders
  readonly body?: string
  readonly max_bytes?: number
  readonly raw?: boolean
}

const defaultHeaders = {
  accept: 'text/html, text/plain, application/json;q=0.9, */*;q=0.5',
  'user-agent': `AgentOS/${version}`,
}

/** `maxBytes`: the most that a call may read, and what it reads unless it asks for less. */
export function httpFetch(fetch: GuardedFetch, { maxBytes }: { readonly maxBytes: number }): Tool {
  return {
    descriptor: {
      tool_id: 'tool.http.fetch',
      name: 'http_fetch',
      kind: 'builtin',
      description:
        'Reads a web page or an API by URL. HTML is answered as readable text, other text as it is; `status` tells whether the server was content.',
      input_schema: inputSchema(maxBytes),
      effect: 'idempotent',
      timeout_ms: 30_000,
    },
    target(input) {
      // Asked before the input has been held to the schema, so that it may be anything.
      const { method = 'GET', url } = (input ?? {}) as Partial<Record<keyof FetchInput, unknown>>
      const parsed = typeof url === 'string' && typeof method === 'string' ? URL.parse(url) : null
      return parsed && { url: parsed, method: String(method) }
    },
    async invoke(input: FetchInput, { idempotencyKey, permitTarget, signal }) {
      const { body = null, method = 'GET', raw = false } = input
      if (method === 'GET' && body !== null) fail('invalid_request', '/body goes with POST only; set /method to POST.')
      const url = URL.parse(input.url) ?? fail('invalid_request', '/url is not a URL; write it whole, with https://.')
      const response = await fetch({
        url,
        method,
        headers: {
          ...defaultHeaders,
          // What makes the tool idempotent: a POST that is repeated after a crash can be known by its key.
          ...(method === 'POST' && { 'idempotency-key': idempotencyKey }),
          ...checkHeaders(input.headers ?? {}),
        },
        body,
        maxBytes: input.max_bytes ?? maxBytes,
        signal,
        permitTarget,
      })
      const type = parseContentType(response.headers['content-type'])
      if (!isTextual(type, response.body))
        fail(
          'unsupported_media_type',
          `${url.host} answered ${type.essence || 'data of no declared type'}, which is not text; only text can be read.`,
        )
      const text = decodeText(response.body, type)
      return {
        status: response.status,
        url: response.url.href,
        content_type: response.headers['content-type'] ?? '',
        text: type.isHtml && !raw ? readableText(text) : text,
        bytes: response.body.length,
        truncated: response.truncated,
        redirects: response.redirects,
      }
    },
  }
}

function inputSchema(maxBytes: number): Record<string, unknown> {
  return {
    type: 'object',
    required: ['url'],
    properties: {
      url: { type: 'string', maxLength: 8_192, description: 'http or https.' },
      method: { type: 'string', enum: ['GET', 'POST'], description: 'GET unless given.' },
      headers: { type: 'object', maxProperties: 32, additionalProperties: { type: 'string' } },
      body: { type: 'string', description: 'What POST sends; name its type by a content-type header.' },
      max_bytes: {
        type: 'integer',
        minimum: 1,
        maximum: maxBytes,
        description: `How much to read; ${maxBytes} unless given.`,
      },
      raw: { type: 'boolean', description: 'Keep HTML as it is.' },
    },
    additionalProperties: false,
  }
}
