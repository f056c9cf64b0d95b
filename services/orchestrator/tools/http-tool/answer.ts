import { AgentosError, type ErrorCode, fail } from '#errors'
import type { FetchResponse } from '../guarded-fetch/message.ts'
import { decodeText } from '../web-page/charset.ts'
import { type ContentType, isTextual, parseContentType } from '../web-page/content-type.ts'
import type { Redact } from './redaction.ts'

const excerptLength = 500

export interface HttpAnswer {
  readonly status: number
  /** The value of a JSON answer, the text of another, null where there is none. */
  readonly body: unknown
}

/**
 * A 2xx as the tool's output. Errors: by the status, with an excerpt of what the server said; payload_too_large,
 * unsupported_media_type (not text), dependency_unavailable (JSON that is none).
 */
export function readAnswer(response: FetchResponse, redact: Redact): HttpAnswer {
  const { body, headers, status, truncated, url } = response
  const type = parseContentType(headers['content-type'])
  const text = isTextual(type, body) ? decodeText(body, type) : null
  if (status < 200 || status > 299) throw statusError(response, redact(text ?? '') as string)
  if (truncated) fail('payload_too_large', `${url.host} answered more than ${body.length} bytes; ask it for less.`)
  if (text === null)
    fail(
      'unsupported_media_type',
      `${url.host} answered ${type.essence || 'data of no declared type'}, which is not text.`,
    )
  return { status, body: redact(text === '' ? null : isJson(type) ? parse(text, url) : text) }
}

function statusError({ headers, status, url }: FetchResponse, text: string): AgentosError {
  const excerpt = text.replace(/\s+/g, ' ').trim().slice(0, excerptLength).toWellFormed()
  const retryAfter = Number(headers['retry-after'])
  return new AgentosError(codeOf(status), `${url.host} answered ${status}${excerpt === '' ? '.' : `: ${excerpt}`}`, {
    details: { status },
    ...(Number.isInteger(retryAfter) && retryAfter >= 0 && { retryAfterSeconds: retryAfter }),
  })
}

function codeOf(status: number): ErrorCode {
  if (status === 429) return 'rate_limited'
  if (status === 408 || status === 504) return 'timeout'
  if (status === 401 || status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not_found'
  return status >= 400 && status < 500 ? 'invalid_request' : 'dependency_unavailable'
}

function isJson({ essence }: ContentType): boolean {
  return essence === 'application/json' || essence.endsWith('+json')
}

function parse(text: string, url: URL): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    // The parser's message would quote the answer, and with it perhaps a secret.
    throw new AgentosError('dependency_unavailable', `${url.host} answered JSON that cannot be read.`, { cause: error })
  }
}
