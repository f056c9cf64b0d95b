import type { OpenAudit, OpenAuditInput } from '#audit'
import type { Authenticator } from '#auth'
import type { Contract, Operation, Validator } from '#contract'
import { AgentosError, asAgentosError, errors, fail } from '#errors'
import { formatRateLimit, formatRateLimitPolicy, type Rates } from '#quota'
import type { HttpMetrics, Logger, SpanRecord, TraceContext, Tracing } from '#telemetry'
import type { TenantScope } from '#tenancy'
import { checkDeclaredSize } from './body.ts'
import type { AnyReply, Call, CallMeta, Idempotency } from './call.ts'
import type { Exchange } from './exchange.ts'
import { identify } from './identify.ts'
import { type Input, type InputReader, inputReader, readIdempotency } from './input.ts'
import { dressOf, problemBody, problemHeaders, problemStatus } from './problem.ts'
import { discardBody, sendJson, sendReply } from './reply.ts'
import type { SseOptions } from './sse.ts'

/** What the pipeline needs of its surroundings; the same for every operation of a service. */
export interface PipelineDeps {
  readonly authenticator: Authenticator
  /** Null in a service whose operations are not limited. */
  readonly rates: Rates | null
  /** Null in a service whose operations leave no audit record. */
  readonly openAudit: ((input: OpenAuditInput) => OpenAudit) | null
  readonly logger: Logger
  readonly metrics: HttpMetrics
  readonly tracing: Tracing
  /** What an answer that breaks the spec does: fail the call (tests), or be counted and logged (production). */
  readonly invalidResponse: 'throw' | 'count'
  readonly sse?: SseOptions
}

export type AnyHandler = (call: Call<never>) => Promise<AnyReply>

/** One operation, ready to be served: all that can be looked up before the first request has been. */
export interface Route {
  readonly operation: Operation
  readonly handler: AnyHandler
  readonly readInput: InputReader
  readonly responses: Readonly<Record<number, Validator | undefined>>
}

export function buildRoute(operation: Operation, contract: Contract, handler: AnyHandler): Route {
  const statuses = Object.keys(operation.responses).map(Number)
  return {
    operation,
    handler,
    readInput: inputReader(operation, contract),
    responses: Object.fromEntries(
      statuses.map(status => [status, contract.responses[`${operation.operationId}_${status}`]]),
    ),
  }
}

/** The way in. The order of the stages is part of the product: SPEC_AUTHORITY.md, "The pipeline". */
export async function serve(exchange: Exchange, route: Route, deps: PipelineDeps): Promise<void> {
  const { operation } = route
  exchange.operation = operation
  exchange.dress = dressOf(operation)
  try {
    identify(exchange) // 1
    checkDeclaredSize(exchange.request, operation.bodyLimit) // 2
    if (operation.scope !== null) {
      exchange.scope = await authenticate(exchange, deps) // 3, 4
      authorise(operation, exchange.scope) // 5
      if (operation.quota !== null) await limit(exchange, exchange.scope, operation.quota, deps) // 6
    }
    const input = await route.readInput(exchange) // 7
    const idempotency = operation.idempotent ? readIdempotency(exchange, input) : null // 8
    openAudit(exchange, deps) // 9
    const reply = await route.handler(toCall(exchange, input, idempotency)) // 10
    validateReply(exchange, reply, route, deps) // 11
    if (exchange.audit !== null) await exchange.audit.close({ outcome: 'ok', status: reply.status }) // 12
    await sendReply(exchange, reply, deps.sse ?? {})
  } catch (error) {
    await answerError(exchange, error, deps) // 13
  }
  report(exchange, deps) // 14
}

/** Stages 3 and 4: who is calling, in which tenant. Errors: as `Authenticator.authenticate`. */
function authenticate(exchange: Exchange, { authenticator }: PipelineDeps): Promise<TenantScope> {
  return authenticator.authenticate({
    authorization: exchange.header('authorization'),
    apiKey: exchange.header('x-api-key'),
    tenantId: exchange.header('x-tenant-id'),
    principalId: exchange.header('x-principal-id'),
    remoteAddress: exchange.request.socket.remoteAddress ?? 'unknown',
  })
}

/** Stage 5. Errors: `forbidden`, naming the scope that is missing. */
function authorise({ scope: required }: Operation, caller: TenantScope): void {
  if (required === null || required === 'authenticated' || caller.scopes.has(required)) return
  fail('forbidden', `This needs the scope ${required}, which the credential does not grant.`, {
    details: { required_scope: required },
  })
}

/** Stage 6. Errors: `rate_limited` with the seconds to wait; `dependency_unavailable` where the store cannot tell. */
async function limit(
  exchange: Exchange,
  scope: TenantScope,
  bucket: NonNullable<Operation['quota']>,
  { rates, metrics }: PipelineDeps,
): Promise<void> {
  if (rates === null)
    return fail('internal_error', `The operation draws from ${bucket}, but this service has no rates.`)
  const decision = await rates.consume(bucket, scope)
  exchange.headers.RateLimit = formatRateLimit(bucket, decision)
  exchange.headers['RateLimit-Policy'] = formatRateLimitPolicy(bucket, decision)
  if (decision.allowed) return
  metrics.quotaDenied.inc({ bucket })
  fail(
    'rate_limited',
    `The tenant's rate of ${decision.limit} per ${decision.windowSeconds} s is used up (${bucket}).`,
    {
      retryAfterSeconds: decision.resetSeconds,
      details: { bucket, limit: decision.limit, window_seconds: decision.windowSeconds },
    },
  )
}

/** Stage 9. */
function openAudit(exchange: Exchange, deps: PipelineDeps): void {
  const { operation, scope } = exchange
  if (operation?.audit == null || scope === null || exchange.audit !== null) return
  if (deps.openAudit === null)
    fail('internal_error', `The operation is audited as ${operation.audit}, but this service has no audit log.`)
  exchange.audit = deps.openAudit({
    scope,
    action: operation.audit,
    resource: resourceOf(exchange),
    requestId: exchange.requestId,
    correlationId: exchange.correlationId,
    traceparent: exchange.headers.traceparent ?? '',
  })
}

/** The last path parameter names what is acted upon; a handler that makes something names it itself. */
function resourceOf({ pathParameters }: Exchange): string | null {
  return Object.values(pathParameters).map(String).at(-1) ?? null
}

function toCall(exchange: Exchange, input: Input, idempotency: Idempotency | null): Call<never> {
  const { audit, correlationId, requestId, trace } = exchange
  const meta: CallMeta = {
    requestId,
    correlationId,
    trace: trace as NonNullable<typeof trace>,
    idempotency,
    audit,
    now: new Date(),
    headers: input.headers,
    get signal() {
      return exchange.signal
    },
  }
  const scope = audit === null ? exchange.scope : auditedScope(exchange.scope as TenantScope, audit)
  return { params: input.params, query: input.query, body: input.body, scope, meta } as unknown as Call<never>
}

/** The audit record commits with whatever the handler writes. */
function auditedScope(scope: TenantScope, audit: OpenAudit): TenantScope {
  return { ...scope, beforeCommit: transaction => audit.commitWith(transaction) }
}

/** Stage 11: adds the envelope's `correlation_id`, then holds the body to the document. */
function validateReply(exchange: Exchange, reply: AnyReply, route: Route, deps: PipelineDeps): void {
  if (!('body' in reply)) return
  const { operation } = route
  if (operation.envelope === 'agentos') (reply.body as Record<string, unknown>).correlation_id = exchange.correlationId
  const validate = route.responses[reply.status]
  if (validate?.(reply.body)) return
  const why = validate === undefined ? 'the status is not declared' : JSON.stringify(validate.errors?.slice(0, 5))
  deps.metrics.invalidResponses.inc({ operation: operation.operationId, status: String(reply.status) })
  const message = `${operation.operationId} answered ${reply.status} against its document: ${why}`
  if (deps.invalidResponse === 'throw') throw new Error(message)
  deps.logger.error({ operation: operation.operationId, request_id: exchange.requestId }, message)
}

/** Stage 13: every failure, expected or not, leaves in the same form; one that is not is logged here, once. */
export async function answerError(exchange: Exchange, thrown: unknown, deps: PipelineDeps): Promise<void> {
  let error = exchange.response.destroyed ? abandoned(thrown) : asAgentosError(thrown)
  error = (await closeAudit(exchange, error, deps)) ?? error
  exchange.errorCode = error.code
  if (errors[error.code].status >= 500) logFailure(exchange, error, deps)
  if (['unauthorized', 'forbidden', 'tenant_mismatch', 'tenant_disabled'].includes(error.code))
    deps.metrics.authFailures.inc({ code: error.code })
  if (error.code === 'quota_exceeded') deps.metrics.quotaDenied.inc({ bucket: String(error.details?.quota ?? 'quota') })
  const { response } = exchange
  // The head of a stream is out: only a broken connection still tells the reader that this is not the end.
  if (response.headersSent || response.destroyed) return void response.destroy()
  Object.assign(exchange.headers, problemHeaders(error))
  if (!exchange.request.complete) exchange.headers.Connection = 'close'
  sendJson(exchange, problemStatus(error), problemBody(error, exchange.correlationId, exchange.dress))
  discardBody(exchange)
}

/** The caller has hung up: what fails because of that is not a failure of ours. */
function abandoned(thrown: unknown): AgentosError {
  if (thrown instanceof AgentosError) return thrown
  return new AgentosError('invalid_request', 'The caller hung up before the answer.', { cause: thrown })
}

/** A refusal of an audited operation is recorded too; answers the error to give where the record cannot be kept. */
async function closeAudit(exchange: Exchange, error: AgentosError, deps: PipelineDeps): Promise<AgentosError | null> {
  try {
    openAudit(exchange, deps)
    const status = problemStatus(error)
    await exchange.audit?.close({ outcome: status < 500 ? 'denied' : 'failed', status, errorCode: error.code })
    return null
  } catch (cause) {
    logFailure(exchange, error, deps)
    return asAgentosError(cause)
  }
}

function logFailure(exchange: Exchange, error: AgentosError, { logger }: PipelineDeps): void {
  logger.error({ ...logFields(exchange), error: error.cause ?? error, code: error.code }, error.message)
}

/** Stage 14: one line, one count and one span for each request. */
export function report(exchange: Exchange, { logger, metrics, tracing }: PipelineDeps): void {
  const { operation, request, response } = exchange
  const operationId = operation?.operationId ?? 'unknown'
  const seconds = (performance.now() - exchange.startedAt) / 1000
  metrics.requests.inc({ operation: operationId, method: request.method ?? '', status: String(response.statusCode) })
  if (!exchange.isStream) metrics.duration.observe({ operation: operationId }, seconds)
  if (tracing.isOn) tracing.record(spanOf(exchange, seconds))
  if (logger.isLevelEnabled('info')) {
    logger.info(
      {
        ...logFields(exchange),
        status: response.statusCode,
        code: exchange.errorCode ?? undefined,
        duration_ms: Math.round(seconds * 1e5) / 100,
      },
      'request',
    )
  }
}

/** Source: OpenTelemetry semantic conventions, "HTTP server span". */
function spanOf({ errorCode, operation, request, response, scope, trace }: Exchange, seconds: number): SpanRecord {
  const endedAt = Date.now()
  const method = request.method ?? ''
  const route = operation?.paths[0]
  return {
    name: route === undefined ? method : `${method} ${route}`,
    kind: 'server',
    trace: trace as TraceContext,
    startedAt: endedAt - seconds * 1_000,
    endedAt,
    attributes: {
      'http.request.method': method,
      'http.response.status_code': response.statusCode,
      ...(route !== undefined && { 'http.route': route }),
      ...(scope !== null && { 'agentos.tenant.id': scope.tenantId }),
    },
    error: response.statusCode >= 500 ? (errorCode ?? String(response.statusCode)) : null,
  }
}

function logFields({
  correlationId,
  operation,
  pathParameters,
  request,
  requestId,
  scope,
  trace,
}: Exchange): Record<string, unknown> {
  return {
    request_id: requestId,
    correlation_id: correlationId,
    trace_id: trace?.traceId,
    tenant_id: scope?.tenantId,
    principal_id: scope?.principal.principalId,
    run_id: pathParameters.run_id,
    operation: operation?.operationId,
    method: request.method,
  }
}
