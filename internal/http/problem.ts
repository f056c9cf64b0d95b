import type { Operation } from '#contract'
import { type AgentosError, type ErrorCode, errors } from '#errors'

/** The only place that knows an error's wire form; the body follows the operation's envelope. */
export function problemBody(error: AgentosError, correlationId: string, envelope: Operation['envelope']): object {
  const { code, message, details } = error
  if (envelope === 'openai') return { error: { message, type: openaiType(code), param: null, code } }
  return {
    error: { code, message, retryable: error.retryable, ...(details === undefined ? {} : { details }) },
    correlation_id: correlationId,
  }
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

/** OpenAI's error types by status. Source: the `type` member in the OpenAI API reference, "Error codes". */
function openaiType(code: ErrorCode): string {
  if (code === 'quota_exceeded') return 'insufficient_quota'
  const { status } = errors[code]
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status >= 500 ? 'server_error' : 'invalid_request_error'
}
