import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OpenAudit } from '#audit'
import type { Operation } from '#contract'
import type { ErrorCode } from '#errors'
import type { TraceContext } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { ErrorDress } from './problem.ts'

/** One request on its way through the pipeline: what each stage has found out so far. */
export class Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly startedAt = performance.now()
  operation: Operation | null = null
  /** The `{name}` parts of the path, still as text. */
  pathParameters: Record<string, unknown> = {}
  requestId = ''
  correlationId = ''
  trace: TraceContext | null = null
  scope: TenantScope | null = null
  audit: OpenAudit | null = null
  errorCode: ErrorCode | null = null
  /** How a failure of this request is dressed. */
  dress: ErrorDress
  /** The answer lasts as long as its events come. */
  isStream = false
  /** Headers of every answer, errors included: ids, trace and the state of the rate limit. */
  readonly headers: Record<string, string> = {}
  #abort: AbortController | null = null

  constructor(request: IncomingMessage, response: ServerResponse, dress: ErrorDress) {
    this.request = request
    this.response = response
    this.dress = dress
  }

  /** Aborted when the caller hangs up; made on first use, because most calls never look. */
  get signal(): AbortSignal {
    if (this.#abort === null) {
      const controller = new AbortController()
      this.#abort = controller
      if (this.response.destroyed) controller.abort()
      this.response.once('close', () => {
        if (!this.response.writableFinished) controller.abort()
      })
    }
    return this.#abort.signal
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
}
