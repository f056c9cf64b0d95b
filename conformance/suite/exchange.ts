import type { ServiceName } from './specification.ts'

/** A request and what came of it, as the suite keeps it. */
export interface Exchange {
  /** The part and the name of the case that sent it. */
  readonly case: string
  readonly service: ServiceName
  /** The operation as the document names it; null where the path or the method is not in it. */
  readonly operationId: string | null
  readonly request: SentRequest
  readonly status: number
  /** Names in lower case; what was sent several times is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed where the answer said that it is JSON and was; the text otherwise; undefined where there was none. */
  readonly body: unknown
  /** The body as it came; of a stream, what has come so far. */
  readonly text: string
  readonly requestId: string | undefined
  readonly durationMs: number
  /** In which ways the answer breaks the specification, each in a sentence. */
  readonly faults: readonly string[]
}

export interface SentRequest {
  readonly method: string
  /** With the query, without the origin. */
  readonly path: string
  /** As sent, but for what is secret. */
  readonly headers: Readonly<Record<string, string>>
  /** Its value where it was sent as JSON, else its text; undefined where there was none. */
  readonly body: unknown
}

const secretHeaders = new Set(['authorization', 'x-api-key'])

export function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(
    ([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? '[redacted]' : value] as const,
  )
  return Object.fromEntries(entries)
}

/** One line that tells an exchange apart: `POST /v1/agents → 409, request req_…`. */
export function nameExchange({ request, requestId, status }: Exchange): string {
  return `${request.method} ${request.path} → ${status}${requestId === undefined ? '' : `, request ${requestId}`}`
}
