import { ParseError } from 'eventsource-parser'
import { AgentosError } from '#errors'
import { OversizedPiece } from './body-pieces.ts'
import type { Refusal } from './refusal.ts'

const excerptChars = 300
const longestRetryAfterSeconds = 86_400
/** OpenAI says the first with status 429, Anthropic the second with 400. */
const noCredit = /insufficient_quota|credit balance is too low/
/** So say xAI, and Google with the second, with status 400. */
const wrongKey = /incorrect api key|api key not valid/i
const secretShapes = /\b(?:sk|pk|rk|aos|hf|gsk|xai|key)[-_][A-Za-z0-9_*.-]{6,}|\bBearer\s+\S+/gi

/** What a status other than 2xx means to our caller. */
export function refusalError(id: string, refusal: Refusal, secret: string | null): AgentosError {
  const { status } = refusal
  if (status === 402 || ((status === 429 || status === 400) && noCredit.test(refusal.text)))
    return unavailable(id, 'has no credit left; an operator must top it up', { status })
  if (status === 429) return tooManyRequests(id, refusal)
  if (status === 400 && wrongKey.test(refusal.text)) return unavailable(id, problemOf(401), { status })
  if (status === 400 || status === 422) return refusedRequest(id, refusal, secret)
  if (status === 413) return new AgentosError('payload_too_large', `${backend(id)} says that the request is too large.`)
  if (status === 408) return timeoutError(id, 'gave up on the request')
  const retryAfterSeconds = readRetryAfter(refusal.headers)
  return unavailable(id, problemOf(status), { status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) })
}

/** A failure of the connection, the response or its reading; what is none of these comes back as it is. */
export function connectionError(id: string, error: unknown): unknown {
  if (error instanceof ParseError || error instanceof OversizedPiece)
    return unavailable(id, 'sent an event beyond all bounds', { cause: error })
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (error instanceof AgentosError || typeof code !== 'string') return error
  if (code === 'UND_ERR_HEADERS_TIMEOUT') return timeoutError(id, 'did not begin to answer in time', error)
  if (code === 'UND_ERR_BODY_TIMEOUT') return timeoutError(id, 'fell silent in the middle of its answer', error)
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return unavailable(id, 'sent an answer beyond all bounds', { cause: error })
  const problem = brokenOff.has(code)
    ? 'closed the connection before its answer was complete'
    : `cannot be reached (${code})`
  return unavailable(id, problem, { cause: error })
}

/** The backend broke the protocol or is of no use now; `problem` follows its name in a sentence. */
export function unavailable(
  id: string,
  problem: string,
  { status, ...context }: { cause?: unknown; retryAfterSeconds?: number; status?: number } = {},
): AgentosError {
  return new AgentosError('dependency_unavailable', `${backend(id)} ${problem}.`, {
    details: { backend: id, ...(status !== undefined && { upstream_status: status }) },
    ...context,
  })
}

/** An error that the backend reports inside an answer that began well. */
export function reportedError(id: string, error: unknown): AgentosError {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>
  if (Number(code) === 429) return tooManyRequests(id, { status: 429, headers: {}, text: '' })
  return unavailable(id, 'reported an error in the middle of its answer', { cause: message ?? error })
}

const brokenOff = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_ABORTED',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_SOCKET',
])

function backend(id: string): string {
  return `The model backend "${id}"`
}

/** A time limit of ours or of the backend was reached; `problem` follows its name in a sentence. */
export function timeoutError(id: string, problem: string, cause?: unknown): AgentosError {
  return new AgentosError('timeout', `${backend(id)} ${problem}.`, { details: { backend: id }, cause })
}

function tooManyRequests(id: string, refusal: Refusal): AgentosError {
  return new AgentosError('rate_limited', `${backend(id)} takes no more requests at the moment.`, {
    details: { backend: id },
    retryAfterSeconds: readRetryAfter(refusal.headers) ?? 1,
  })
}

function refusedRequest(id: string, refusal: Refusal, secret: string | null): AgentosError {
  const message = excerpt(refusal.text, secret)
  return new AgentosError('invalid_request', `${backend(id)} refused the request${message && `: ${message}`}`, {
    details: { backend: id, upstream_status: refusal.status },
  })
}

function problemOf(status: number): string {
  if (status === 401 || status === 403) return 'refused our credential; an operator must correct its api key'
  if (status === 404) return 'does not know the model or the path; an operator must correct its base URL or model name'
  if (status < 400) return `answered with a redirect (${status}); an operator must correct its base URL`
  return `answered with status ${status}`
}

/** The message of an error body, in one bounded line that holds no credential. */
function excerpt(text: string, secret: string | null): string {
  const message = messageOf(text).replace(/\s+/g, ' ').trim()
  const withoutKey = secret ? message.replaceAll(secret, '[redacted]') : message
  const clean = withoutKey.replace(secretShapes, '[redacted]')
  return clean.length > excerptChars ? `${clean.slice(0, excerptChars)}…` : clean
}

/** OpenAI says `error.message`, others `message`, `error` or `detail`. */
function messageOf(text: string): string {
  try {
    const body = JSON.parse(text)
    const message = body?.error?.message ?? body?.message ?? body?.error ?? body?.detail ?? ''
    return typeof message === 'string' ? message : JSON.stringify(message)
  } catch {
    return text
  }
}

/** Seconds or a date (RFC 9110, 10.2.3), or OpenAI's `retry-after-ms`. */
function readRetryAfter(headers: Refusal['headers']): number | undefined {
  const milliseconds = Number(headers['retry-after-ms'] ?? Number.NaN)
  if (milliseconds > 0) return bounded(milliseconds / 1000)
  const value = String(headers['retry-after'] ?? '').trim()
  if (/^\d+$/.test(value)) return bounded(Number(value))
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : bounded((date - Date.now()) / 1000)
}

function bounded(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 1), longestRetryAfterSeconds)
}
