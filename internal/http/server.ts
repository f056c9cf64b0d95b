import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import express, { type Express } from 'express'
import type { Contract, Operation } from '#contract'
import { AgentosError } from '#errors'
import { newId } from '#ids'
import { formatTraceparent, startTrace } from '#telemetry'
import { Exchange } from './exchange.ts'
import { identify } from './identify.ts'
import { type AnyHandler, answerError, buildRoute, type PipelineDeps, report, serve } from './pipeline.ts'
import { type ErrorDress, problemBody, problemStatus } from './problem.ts'

export interface ServerOptions {
  readonly contract: Contract
  readonly handlers: Readonly<Record<string, AnyHandler>>
  readonly deps: PipelineDeps
}

export interface Address {
  readonly host: string
  readonly port: number
}

export interface RunningServer {
  readonly address: Address
  /** Stops accepting, lets answers in flight end for at most `graceMs`, then cuts what is left. */
  stop(graceMs?: number): Promise<void>
}

/** An HTTP server for every operation of the contract. Throws where an operation has no handler. */
export function createServer({ contract, handlers, deps }: ServerOptions): http.Server {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', false)
  const paths = pathPatterns(contract.operations)
  // Whoever misses a path may be a client of OpenAI, where there are paths for such clients at all.
  const dress = contract.operations.some(speaksOpenai) ? 'both' : 'agentos'
  const exchangeFor = (request: IncomingMessage, response: ServerResponse) => new Exchange(request, response, dress)
  for (const { operation, path } of byPrecedence(contract.operations)) {
    const handler = handlers[operation.operationId]
    if (handler === undefined) throw new Error(`${operation.operationId} has no handler`)
    const route = buildRoute(operation, contract, handler)
    const isStream = streams(operation)
    app[operation.method.toLowerCase() as 'get'](expressPath(path), (request, response) => {
      const exchange = exchangeFor(request, response)
      // Express takes it for a GET without its body, which a stream would never come to the end of.
      if (isStream && request.method === 'HEAD') return refuse(exchange, paths, deps)
      exchange.pathParameters = request.params
      return serve(exchange, route, deps)
    })
  }
  app.use((request: IncomingMessage, response: ServerResponse) => refuse(exchangeFor(request, response), paths, deps))
  app.use((error: Error, request: IncomingMessage, response: ServerResponse, _next: unknown) =>
    answerRoutingError(exchangeFor(request, response), error, deps),
  )
  const server = http.createServer(withoutPrototypeSwap(app), app)
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 65_000
  server.on('clientError', (error, socket) => answerClientError(error, socket, dress))
  return server
}

export async function listen(server: http.Server, { host, port }: Address): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    address: { host, port: (server.address() as AddressInfo).port },
    stop: graceMs => close(server, graceMs ?? 10_000),
  }
}

async function close(server: http.Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(cut)
}

/**
 * Express sets the prototype of every request and response, which costs more than all its routing. Objects that are
 * made with the app's prototypes in the first place make that assignment a no-op.
 */
function withoutPrototypeSwap(app: Express): http.ServerOptions {
  Object.setPrototypeOf(app.request, http.IncomingMessage.prototype)
  Object.setPrototypeOf(app.response, http.ServerResponse.prototype)
  return {
    IncomingMessage: constructorFor(http.IncomingMessage, app.request) as typeof IncomingMessage,
    ServerResponse: constructorFor(http.ServerResponse, app.response) as typeof ServerResponse,
  }
}

function constructorFor(parent: abstract new (...args: never[]) => object, prototype: object): unknown {
  function Constructor(...args: unknown[]): object {
    return Reflect.construct(parent, args, Constructor)
  }
  Constructor.prototype = prototype
  return Constructor
}

/** Literal paths before parameters, verbs (`…:cancel`) before plain ones: the first match wins. */
function byPrecedence(operations: readonly Operation[]): { operation: Operation; path: string }[] {
  return operations
    .flatMap(operation => operation.paths.map(path => ({ operation, path })))
    .sort((a, b) => rank(b.path) - rank(a.path))
}

function rank(path: string): number {
  return (path.includes(':') ? 1000 : 0) - path.split('{').length
}

function expressPath(path: string): string {
  return path.replaceAll(':', '\\:').replaceAll(/\{(\w+)\}/g, ':$1')
}

function streams({ responses }: Operation): boolean {
  return Object.values(responses).some(types => types.includes('text/event-stream'))
}

function speaksOpenai({ envelope, openaiErrors }: Operation): boolean {
  return envelope === 'openai' || openaiErrors
}

interface PathPattern {
  readonly pattern: RegExp
  readonly methods: Set<string>
}

function pathPatterns(operations: readonly Operation[]): PathPattern[] {
  const patterns = new Map<string, PathPattern>()
  for (const { operation, path } of byPrecedence(operations)) {
    const source = path.replaceAll(/[.:]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')
    const known = patterns.get(source) ?? { pattern: new RegExp(`^${source}/?$`), methods: new Set<string>() }
    known.methods.add(operation.method)
    if (operation.method === 'GET' && !streams(operation)) known.methods.add('HEAD')
    patterns.set(source, known)
  }
  return [...patterns.values()]
}

/** What no route took: a known path with another method, or an unknown path. */
async function refuse(exchange: Exchange, paths: readonly PathPattern[], deps: PipelineDeps): Promise<void> {
  identify(exchange)
  const path = (exchange.request.url ?? '').split('?', 1)[0] as string
  const allowed = [...(paths.find(({ pattern }) => pattern.test(path))?.methods ?? [])]
  const method = exchange.request.method ?? ''
  if (allowed.length > 0) exchange.headers.Allow = allowed.join(', ')
  const error =
    allowed.length > 0
      ? new AgentosError('method_not_allowed', `${method} is not allowed here; allowed are ${allowed.join(', ')}.`)
      : new AgentosError('not_found', 'There is no such path; /openapi.json lists them all.')
  await answerError(exchange, error, deps)
  report(exchange, deps)
}

/** A path that cannot be decoded never reaches a route. */
async function answerRoutingError(exchange: Exchange, error: Error, deps: PipelineDeps): Promise<void> {
  identify(exchange)
  const answer =
    error instanceof URIError
      ? new AgentosError('invalid_request', 'The path is not valid percent-encoded UTF-8.')
      : error
  await answerError(exchange, answer, deps)
  report(exchange, deps)
}

/** What is not HTTP, or not in time, still gets the envelope; it has no request to answer to. */
function answerClientError(error: NodeJS.ErrnoException, socket: Duplex, dress: ErrorDress): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const answer = late
    ? new AgentosError('timeout', 'The request did not arrive within 60 s.')
    : new AgentosError('invalid_request', 'The request is not valid HTTP, or its headers are too large.')
  const correlationId = newId('corr')
  const body = JSON.stringify(problemBody(answer, correlationId, dress))
  const status = late ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : problemStatus(answer)
  const head = [
    `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${newId('req')}`,
    `X-Correlation-Id: ${correlationId}`,
    `traceparent: ${formatTraceparent(startTrace())}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
