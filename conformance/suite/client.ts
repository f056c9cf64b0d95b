import { type Dispatcher, request } from 'undici'
import { parse, readEventStream } from './event-stream.ts'
import { type Exchange, withoutSecrets } from './exchange.ts'
import type { Journal } from './journal.ts'
import { type Judge, mediaType } from './judge.ts'
import { isBrokenConnection, type Outages } from './outages.ts'
import { findOperation, type ServiceName, type SpecifiedOperation, specifiedOperations } from './specification.ts'
import type { StreamCheck, StreamMessage } from './stream-check.ts'

/** What all clients of a run of the suite have in common. */
export interface Surroundings {
  readonly urls: Readonly<Record<ServiceName, string>>
  readonly judges: Readonly<Record<ServiceName, Judge>>
  readonly streamChecks: Readonly<Record<ServiceName, StreamCheck>>
  readonly journal: Journal
  readonly dispatcher: Dispatcher
  /** Where parts of the deployment may be away for a moment; null where each broken connection and each 503 counts. */
  readonly outages: Outages | null
}

/** For which case a client speaks. */
export interface Assignment {
  /** The part and the name of the case. */
  readonly case: string
  readonly signal: AbortSignal
  /** Told of an answer that breaks its document; the case has failed then, whatever else it finds. */
  readonly onFaults: (exchange: Exchange) => void
}

export interface CallOptions {
  /** Needed where operations of several services have the name. */
  readonly service?: ServiceName
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Names in lower case. An empty value takes a header away that the client would send. */
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /**
   * Sent as it is, instead of `body`; with a content type only where `headers` has one. An iterable that pauses is a body
   * that does not all arrive, for an answer that comes before its end.
   */
  readonly content?: string | Uint8Array | AsyncIterable<Uint8Array>
  /**
   * Whether a request that is accepted must also be valid by the referee; true unless said. False where a request is
   * wrong on purpose or of a form that no document can describe, such as a wrapped body.
   */
  readonly isRequestJudged?: boolean
  /** Whether what is wrong with the answer fails the case; true unless said. False for who looks at `faults` itself. */
  readonly isFaultFatal?: boolean
  /** Milliseconds until the whole answer must be there; 20 s unless said. */
  readonly timeoutMs?: number
}

/** A stream that is being read. */
export interface EventStream {
  /** The head of the answer; its `text` and `faults` grow while the stream is read. Not a stream where it is no 200. */
  readonly exchange: Exchange
  /** To the end of the stream; leaving the loop closes the connection. */
  readonly messages: AsyncGenerator<StreamMessage>
}

/** An exchange to which a stream still adds. */
interface Recorded extends Omit<Exchange, 'faults' | 'text'> {
  readonly faults: string[]
  text: string
}

const defaultTimeoutMs = 20_000
/** A stream says something at least every 15 s. */
const silenceMs = 40_000

/** Somebody who calls the services over the network; every exchange is recorded and held to its document. */
export class Client {
  readonly headers: Readonly<Record<string, string>>
  readonly #surroundings: Surroundings
  readonly #assignment: Assignment

  constructor(surroundings: Surroundings, assignment: Assignment, headers: Readonly<Record<string, string>> = {}) {
    this.#surroundings = surroundings
    this.#assignment = assignment
    this.headers = headers
  }

  /** The same caller with these headers too. */
  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.#surroundings, this.#assignment, { ...this.headers, ...headers })
  }

  /** The same caller by other connections, such as ones from another address. */
  through(dispatcher: Dispatcher): Client {
    return new Client({ ...this.#surroundings, dispatcher }, this.#assignment, this.headers)
  }

  /** Calls an operation by the name that its document gives it; a further path of one is `<operationId>Alias`. */
  async call(operationId: string, options: CallOptions = {}): Promise<Exchange> {
    const operation = findOperation(operationId, options.service)
    return this.#exchange(operation.service, operation.method, pathOf(operation, options.params), operation, options)
  }

  /** Sends any method to any path; the operation, if it is one, is found by both. */
  async send(service: ServiceName, method: string, path: string, options: CallOptions = {}): Promise<Exchange> {
    return this.#exchange(service, method, path, operationAt(service, method, path), options)
  }

  /** Opens a stream; an answer that is none is read as `call` does. */
  async stream(operationId: string, options: CallOptions = {}): Promise<EventStream> {
    const { outages } = this.#surroundings
    if (outages === null) return this.#openStream(operationId, options)
    const open = (asked: CallOptions) =>
      outages.endure(
        this.#assignment.signal,
        () => this.#openStream(operationId, asked),
        ({ exchange }) => exchange.status,
      )
    const opened = await open(options)
    return { ...opened, messages: this.#resumed(opened, options, open, outages) }
  }

  async #openStream(operationId: string, options: CallOptions): Promise<OpenedStream> {
    const operation = findOperation(operationId, options.service)
    const asked = { ...options, headers: { accept: 'text/event-stream', ...options.headers } }
    const path = pathOf(operation, options.params) + queryOf(options.query)
    const startedAt = performance.now()
    const closing = new AbortController()
    const { response, sent } = await this.#open(operation.service, operation.method, path, asked, closing.signal)
    const headers = flatten(response.headers)
    const isStream = response.statusCode === 200 && mediaType(headers) === 'text/event-stream'
    const text = isStream ? '' : await response.body.text()
    const head = {
      request: sent,
      status: response.statusCode,
      headers,
      text,
      body: isStream ? undefined : bodyOf(headers, text),
    }
    const exchange = await this.#record(operation.service, operation, head, asked, startedAt)
    const messages = isStream ? this.#read(operation, exchange, response.body, closing) : none()
    return { exchange, messages }
  }

  /**
   * The messages of a stream that comes again where it breaks, after the last event but one, which shows that the last is
   * given again as it was. The exchange's text is what one unbroken stream would have been.
   */
  async *#resumed(
    { exchange, messages }: OpenedStream,
    options: CallOptions,
    open: (asked: CallOptions) => Promise<OpenedStream>,
    outages: Outages,
  ): AsyncGenerator<StreamMessage> {
    const asked = positionOf(options)
    let last = asked
    for (let stream = messages; ; ) {
      try {
        for await (const message of stream) {
          const id = Number(message.id ?? 0)
          if (message.id !== undefined && id <= last) continue
          if (message.id !== undefined) last = id
          yield message
        }
        return
      } catch (error) {
        if (!isBrokenConnection(error)) throw error
        outages.countCut()
        const { 'last-event-id': _, ...headers } = options.headers ?? {}
        const position = Math.max(asked, last - 1)
        const again = await open({ ...options, query: {}, headers: { ...headers, 'last-event-id': String(position) } })
        const before = blocksThrough(exchange.text, position)
        stream = grown(again.messages, () => {
          exchange.text = before + again.exchange.text
        })
      }
    }
  }

  async #exchange(
    service: ServiceName,
    method: string,
    path: string,
    operation: SpecifiedOperation | null,
    options: CallOptions,
  ): Promise<Exchange> {
    const { outages } = this.#surroundings
    const ask = () => this.#exchangeOnce(service, method, path, operation, options)
    return outages === null ? ask() : outages.endure(this.#assignment.signal, ask, ({ status }) => status)
  }

  async #exchangeOnce(
    service: ServiceName,
    method: string,
    path: string,
    operation: SpecifiedOperation | null,
    options: CallOptions,
  ): Promise<Exchange> {
    const startedAt = performance.now()
    const { response, sent } = await this.#open(service, method, path + queryOf(options.query), options)
    const text = await response.body.text()
    const headers = flatten(response.headers)
    const head = { request: sent, status: response.statusCode, headers, text, body: bodyOf(headers, text) }
    return this.#record(service, operation, head, options, startedAt)
  }

  async #open(service: ServiceName, method: string, path: string, options: CallOptions, closing?: AbortSignal) {
    const { body, content, timeoutMs = defaultTimeoutMs } = options
    const isJson = content === undefined && body !== undefined
    const merged = { ...this.headers, ...(isJson && { 'content-type': 'application/json' }), ...options.headers }
    const headers = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''))
    const signals = [this.#assignment.signal, ...(closing === undefined ? [AbortSignal.timeout(timeoutMs)] : [closing])]
    const response = await request(`${this.#surroundings.urls[service]}${path}`, {
      method: method as Dispatcher.HttpMethod,
      headers,
      body: isJson
        ? JSON.stringify(body)
        : ((content ?? null) as Exclude<Dispatcher.DispatchOptions['body'], undefined>),
      dispatcher: this.#surroundings.dispatcher,
      headersTimeout: timeoutMs,
      bodyTimeout: silenceMs,
      signal: AbortSignal.any(signals),
    })
    const sentBody = content === undefined ? body : typeof content === 'string' ? parse(content) : undefined
    return { response, sent: { method, path, headers: withoutSecrets(headers), body: sentBody } }
  }

  async #record(
    service: ServiceName,
    operation: SpecifiedOperation | null,
    head: Pick<Exchange, 'body' | 'headers' | 'request' | 'status' | 'text'>,
    options: CallOptions,
    startedAt: number,
  ): Promise<Recorded> {
    const durationMs = performance.now() - startedAt
    const { isFaultFatal = true, isRequestJudged = true } = options
    const faults = await this.#surroundings.judges[service].faults(head, { operation, isRequestJudged })
    const exchange: Recorded = {
      ...head,
      case: this.#assignment.case,
      service,
      operationId: operation?.operationId ?? null,
      requestId: head.headers['x-request-id'],
      durationMs,
      faults,
    }
    this.#surroundings.journal.record(exchange)
    if (faults.length > 0 && isFaultFatal) this.#assignment.onFaults(exchange)
    return exchange
  }

  async *#read(
    operation: SpecifiedOperation,
    exchange: Recorded,
    body: AsyncIterable<Uint8Array>,
    closing: AbortController,
  ): AsyncGenerator<StreamMessage> {
    const check = this.#surroundings.streamChecks[operation.service]
    try {
      for await (const message of readEventStream(body, text => {
        exchange.text += text
      })) {
        const faults = check.faults(operation, message)
        exchange.faults.push(...faults.map(fault => `event ${message.id ?? message.event}: ${fault}`))
        if (faults.length > 0) this.#assignment.onFaults(exchange)
        yield message
      }
    } finally {
      closing.abort()
    }
  }
}

async function* none(): AsyncGenerator<StreamMessage> {}

interface OpenedStream extends EventStream {
  readonly exchange: Recorded
}

/** After which event a stream was asked for, in whichever way. */
function positionOf({ headers = {}, query = {} }: CallOptions): number {
  return Number(headers['last-event-id'] ?? query.after_sequence ?? query.from_sequence ?? query.after ?? 0)
}

/** The whole blocks of a stream whose events are not after a position. */
function blocksThrough(text: string, position: number): string {
  const blocks = text.split('\n\n').slice(0, -1)
  const kept = blocks.filter(block => Number(/^id: (\d+)$/m.exec(block)?.[1] ?? Number.POSITIVE_INFINITY) <= position)
  return kept.map(block => `${block}\n\n`).join('')
}

/** The messages, each after the text of which it is a part has been noted. */
async function* grown(messages: AsyncGenerator<StreamMessage>, note: () => void): AsyncGenerator<StreamMessage> {
  try {
    for await (const message of messages) {
      note()
      yield message
    }
  } finally {
    note()
  }
}

function bodyOf(headers: Readonly<Record<string, string>>, text: string): unknown {
  if (text === '') return undefined
  return mediaType(headers) === 'application/json' ? parse(text) : text
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    present.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}

function pathOf({ operationId, parameters, path }: SpecifiedOperation, params: CallOptions['params'] = {}): string {
  return parameters.reduce((filled, name) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${operationId} needs the path parameter ${name}`)
    return filled.replace(`{${name}}`, encodeURIComponent(value))
  }, path)
}

function queryOf(query: CallOptions['query'] = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? '' : `?${search}`
}

/** The operation whose method and path these are; of several, the one with the fewest parameters. */
function operationAt(service: ServiceName, method: string, path: string): SpecifiedOperation | null {
  const [bare = ''] = path.split('?')
  const fitting = specifiedOperations
    .filter(operation => operation.service === service && operation.method === method.toUpperCase())
    .filter(operation => patternOf(operation.path).test(bare))
  return fitting.sort((a, b) => a.parameters.length - b.parameters.length)[0] ?? null
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/:]+')
  return new RegExp(`^${escaped}$`)
}
