import type { Validator } from '#contract'
import type { Exchange } from './exchange.ts'
import { Referee } from './referee.ts'
import { SchemaCheck } from './schema-check.ts'
import { contracts, type ServiceName, type SpecifiedOperation, type SpecifiedResponse } from './specification.ts'

type Answered = Pick<Exchange, 'body' | 'headers' | 'request' | 'status' | 'text'>

export interface Expectation {
  readonly operation: SpecifiedOperation | null
  /** False where a document does not say all that a service reads, or the request is wrong on purpose. */
  readonly isRequestJudged: boolean
}

/** The headers of every answer, whatever it answers. */
const everywhere = ['x-request-id', 'x-correlation-id', 'traceparent']

/** Answered by the HTTP server itself, before there is a request: of no operation. */
const headTooLarge = 431

/** Holds every answer of one service to its document: by our own compiled checks and by the referee. */
export class Judge {
  readonly #service: ServiceName
  readonly #referee: Referee
  readonly #headers: SchemaCheck

  constructor(service: ServiceName) {
    this.#service = service
    this.#referee = new Referee(contracts[service].document)
    this.#headers = new SchemaCheck(service, { coerce: true })
  }

  /** In which ways an answer breaks the document; empty where it keeps to it. */
  async faults(answered: Answered, { isRequestJudged, operation }: Expectation): Promise<string[]> {
    const general = [...missingHeaders(answered), ...correlationFaults(answered)]
    if (operation === null || answered.status === headTooLarge) return [...general, ...this.#unknownFaults(answered)]
    const response = operation.responses.get(answered.status)
    if (response === undefined)
      return [...general, `the document of ${operation.operationId} declares no status ${answered.status}`]
    const isAccepted = isRequestJudged && answered.status < 300
    return [
      ...general,
      ...this.#headerFaults(answered, response),
      ...mediaTypeFaults(answered, response),
      ...this.#compiledFaults(answered, operation, response),
      ...(await this.#refereeFaults(answered, response)),
      ...(isAccepted ? await this.#requestFaults(answered) : []),
    ]
  }

  #headerFaults({ headers }: Answered, response: SpecifiedResponse): string[] {
    return Object.entries(response.headers).flatMap(([name, { required, schema }]) => {
      const value = headers[name]
      if (value === undefined) return required && !everywhere.includes(name) ? [`the header ${name} is missing`] : []
      return this.#headers.faults(schema, value).map(fault => `the header ${name}: ${fault}`)
    })
  }

  #compiledFaults({ body, headers, status }: Answered, operation: SpecifiedOperation, response: SpecifiedResponse) {
    if (!isJson(headers)) return []
    return reasons(compiledCheck(operation, status, response), body).map(fault => `by the compiled check, ${fault}`)
  }

  async #refereeFaults(answered: Answered, response: SpecifiedResponse): Promise<string[]> {
    if (!isJson(answered.headers) && Object.keys(response.content).length > 0) return []
    // Its router throws at such a path before it looks at the answer.
    if (!isDecodable(answered.request.path)) return []
    const faults = await this.#referee.judgeAnswer({ ...playedOf(answered), requestBody: undefined })
    return faults.map(fault => `by express-openapi-validator, ${fault}`)
  }

  /** What a service did although its document does not allow the request. */
  async #requestFaults(answered: Answered): Promise<string[]> {
    const faults = await this.#referee.judgeRequest(playedOf(answered))
    return faults.map(fault => `a request was accepted that, by express-openapi-validator, is not valid: ${fault}`)
  }

  /** What has no operation is a failure in the common form. */
  #unknownFaults({ body, headers }: Answered): string[] {
    if (!isJson(headers)) return [`the content type is application/json, not ${headers['content-type'] ?? 'none'}`]
    return reasons(contracts[this.#service].responses.failure_Error, body)
  }
}

function playedOf({ body, headers, request, status }: Answered) {
  return {
    method: request.method,
    path: request.path,
    requestHeaders: request.headers,
    requestBody: request.body,
    status,
    contentType: headers['content-type'],
    body,
  }
}

function missingHeaders({ headers }: Answered): string[] {
  return everywhere.filter(name => headers[name] === undefined).map(name => `the header ${name} is missing`)
}

/** The envelope's id is that of the header, and both are the caller's own where it gave one. */
function correlationFaults({ body, headers, request, status }: Answered): string[] {
  const inHeader = headers['x-correlation-id']
  const inBody = (body as { correlation_id?: unknown } | undefined)?.correlation_id
  // Headers that are too many to read are not read for the caller's id either.
  const given = status === headTooLarge ? undefined : request.headers['x-correlation-id']
  const faults: string[] = []
  if (typeof body === 'object' && inBody !== undefined && inBody !== inHeader)
    faults.push(`correlation_id of the body (${inBody}) is not that of the header (${inHeader})`)
  if (given !== undefined && /^[\w.-]{1,64}$/.test(given) && inHeader !== given)
    faults.push(`X-Correlation-Id ${given} comes back as ${inHeader}`)
  return faults
}

function mediaTypeFaults({ headers, text }: Answered, { content }: SpecifiedResponse): string[] {
  const types = Object.keys(content)
  if (types.length === 0) return text === '' ? [] : [`there is no body, but ${text.length} characters came`]
  const type = mediaType(headers)
  return types.includes(type) ? [] : [`the content type is ${types.join(' or ')}, not ${type || 'none'}`]
}

export function mediaType(headers: Readonly<Record<string, string>>): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

function isJson(headers: Readonly<Record<string, string>>): boolean {
  return mediaType(headers) === 'application/json'
}

function compiledCheck(
  { canonicalId, service }: SpecifiedOperation,
  status: number,
  response: SpecifiedResponse,
): Validator | undefined {
  const { responses } = contracts[service]
  if (status < 400) return responses[`${canonicalId}_${status}`]
  const schema = String(response.content['application/json']?.$ref).split('/').at(-1)
  return responses[`failure_${schema}`]
}

function reasons(check: Validator | undefined, value: unknown): string[] {
  if (check === undefined) return ['there is no check for it']
  if (check(value)) return []
  return (check.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `the body at ${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  )
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
