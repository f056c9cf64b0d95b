/**
 * Every error code of the platform: HTTP status, short title, and whether the same call may succeed later.
 * Codes are only ever added. Source: openapi/components/schemas.yaml#/ErrorCode.
 */
export const errors = {
  invalid_request: { status: 400, title: 'The request is not valid', retryable: false },
  unauthorized: { status: 401, title: 'A valid credential is required', retryable: false },
  forbidden: { status: 403, title: 'The caller may not do this', retryable: false },
  policy_blocked: { status: 403, title: 'A policy blocked this', retryable: false },
  policy_redacted: { status: 403, title: 'A policy redacted this', retryable: false },
  tenant_mismatch: { status: 403, title: 'The tenant differs from the credential', retryable: false },
  tenant_disabled: { status: 403, title: 'The tenant is disabled', retryable: false },
  not_found: { status: 404, title: 'Not found', retryable: false },
  method_not_allowed: { status: 405, title: 'Method not allowed', retryable: false },
  conflict: { status: 409, title: 'In conflict with the present state', retryable: false },
  gone: { status: 410, title: 'No longer kept', retryable: false },
  payload_too_large: { status: 413, title: 'The body is too large', retryable: false },
  unsupported_media_type: { status: 415, title: 'Unsupported media type', retryable: false },
  max_steps_exceeded: { status: 422, title: 'The run used all its steps', retryable: false },
  outcome_unknown: { status: 422, title: 'The outcome of an unrepeatable call is unknown', retryable: false },
  executor_lost: { status: 422, title: 'The run was given up after the loss of its executors', retryable: false },
  quota_exceeded: { status: 429, title: 'A quota is used up', retryable: true },
  rate_limited: { status: 429, title: 'Too many requests', retryable: true },
  internal_error: { status: 500, title: 'An internal error occurred', retryable: false },
  dependency_unavailable: { status: 503, title: 'A dependency is unavailable', retryable: true },
  overloaded: { status: 503, title: 'More work is waiting than the platform takes', retryable: true },
  timeout: { status: 504, title: 'The time limit was reached', retryable: true },
} as const satisfies Record<string, ErrorRow>

interface ErrorRow {
  status: number
  title: string
  retryable: boolean
}

export type ErrorCode = keyof typeof errors

export interface ErrorContext {
  /** Machine-readable facts for the caller; never secrets, prompts or payloads. */
  details?: Record<string, unknown>
  /** Logged once where the error stops; never sent. */
  cause?: unknown
  /** Whole seconds until a retry makes sense; becomes `Retry-After`. */
  retryAfterSeconds?: number
}

/** An expected failure with a code of the table; it knows nothing of HTTP's wire form. */
export class AgentosError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown> | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause })
    this.name = 'AgentosError'
    this.code = code
    this.details = context.details
    this.retryAfterSeconds = context.retryAfterSeconds
  }

  get retryable(): boolean {
    return errors[this.code].retryable
  }
}

/** Throws an AgentosError; `message` names the field and the remedy. */
export function fail(code: ErrorCode, message: string, context?: ErrorContext): never {
  throw new AgentosError(code, message, context)
}

/** The error as the platform's own: itself, or `internal_error` with the original as its cause. */
export function asAgentosError(error: unknown): AgentosError {
  if (error instanceof AgentosError) return error
  return new AgentosError('internal_error', errors.internal_error.title, { cause: error })
}
