import type { Operation } from '#contract'
import { type AgentosError, type ErrorCode, errors } from '#errors'

/** How a failure is dressed; `both` is ours with OpenAI's members beside, which each kind of client reads as its own. */
export type ErrorDress = Operation['envelope'] | 'both'

export function dressOf({ envelope, openaiErrors }: Operation): ErrorDress {
  return openaiErrors ? 'both' : envelope
}

/** The only place that knows an error's wire form. */
export function problemBody(error: AgentosError, correlationId: string, dress: ErrorDress): object {
  const { code, message, details } = error
  if (dress === 'openai') return { error: openaiError(error) }
  const own = { code, message, retryable: error.retryable, ...(details === undefined ? {} : { details }) }
  return { error: dress === 'both' ? { ...openaiError(error), ...own } : own, correlation_id: correlationId }
}

export interface OpenaiError {
  readonly message: string
  readonly type: OpenaiErrorType
  /** The member at fault, where it is known. */
  readonly param: string | null
  readonly code: ErrorCode
}

type OpenaiErrorType =
  | 'authentication_error'
  | 'insufficient_quota'
  | 'invalid_request_error'
  | 'permission_error'
  | 'rate_limit_error'
  | 'server_error'

/** The error as OpenAI's clients know it. */
export function openaiError({ code, details, message }: AgentosError): OpenaiError {
  const [first] = (details?.errors ?? []) as readonly { readonly path: string }[]
  return { message, type: openaiType(code), param: first === undefined ? null : memberAt(first.path), code }
}

export function problemStatus(error: AgentosError): number {
  return errors[error.code].status
}

/** `Retry-After` of an error; 429 and 503 always carry one. */
export function problemHeaders(error: AgentosError): Record<string, string> {
  const status = problemStatus(error)
  if (error.retryAfterSeconds === undefined && status !== 429 && status !== 503) return {}
  return { 'Retry-After': String(Math.max(1, Math.ceil(error.retryAfterSeconds ?? 1))) }
}

/** `/messages/0/content` as OpenAI writes it, `messages[0].content`; null for the body as a whole. */
function memberAt(pointer: string): string | null {
  const member = pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    // The escapes of a JSON Pointer. Source: RFC 6901, section 3.
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
  return member === '' ? null : member
}

/** OpenAI's error types by status. Source: the `type` member in the OpenAI API reference, "Error codes". */
function openaiType(code: ErrorCode): OpenaiErrorType {
  if (code === 'quota_exceeded') return 'insufficient_quota'
  const { status } = errors[code]
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'server_error' : 'invalid_request_error'
}
