import type { ErrorCode } from '#errors'
import { checkFault, environmentFault } from './fault.ts'

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

/** The error in an answer; what is not in our form came from a proxy, or another program on this port, and is shown as it is. */
export function apiErrorOf(status: number, text: string): ApiError {
  const body = parseBody(text)
  if (isProblem(body)) return new ApiError(status, body)
  return new ApiError(status, {
    error: { code: `http_${status}`, message: text.slice(0, 200) || 'The answer has no body.' },
  })
}

function isProblem(body: unknown): body is Problem {
  const { error } = Object(body) as Partial<Problem>
  return typeof error?.code === 'string' && typeof error.message === 'string'
}

/** For an answer that no service of ours gives. */
export function foreignAnswer(baseUrl: string, text: string): Error {
  return checkFault(`${baseUrl} did not answer in JSON: ${JSON.stringify(text.slice(0, 100))}`, {
    remedy: 'is the URL that of an AgentOS service? ./agentos status shows where they are',
  })
}

/** The JSON of a body; text that is none comes back as it is. */
export function parseBody(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return text
  }
}

const refusals = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Why nobody answered, as a Fault; a call that was given up stays what it is. */
export function unreachable(baseUrl: string, error: unknown): unknown {
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
