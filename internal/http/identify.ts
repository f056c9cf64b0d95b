import { newId } from '#ids'
import { continueTrace, formatTraceparent } from '#telemetry'
import type { Exchange } from './exchange.ts'

const acceptable = /^[A-Za-z0-9_.:-]{1,128}$/

/** Stage 1: request, correlation and trace ids, the caller's where they are well-formed; echoed in every answer. */
export function identify(exchange: Exchange): void {
  exchange.requestId = given(exchange.header('x-request-id')) ?? newId('req')
  exchange.correlationId = given(exchange.header('x-correlation-id')) ?? newId('corr')
  exchange.trace = continueTrace(exchange.header('traceparent'))
  exchange.headers['X-Request-Id'] = exchange.requestId
  exchange.headers['X-Correlation-Id'] = exchange.correlationId
  exchange.headers.traceparent = formatTraceparent(exchange.trace)
}

// An id ends up in logs and headers: anything that could break a line or a header is replaced, not passed on.
function given(id: string | undefined): string | undefined {
  return id !== undefined && acceptable.test(id) ? id : undefined
}
