import { generate, type JsonSchema } from 'json-schema-faker'
import { between, oneOf } from '../../internal/testing/seeded.ts'
import { contracts, type SpecifiedOperation } from '../suite/index.ts'
import { brokenContent, mutateBody, oddTexts } from './mutate.ts'

type Chance = () => number
type Json = Readonly<Record<string, unknown>>

/** A request as it is sent. */
export interface Attack {
  /** Encoded, without the query. */
  readonly path: string
  /** In order; names may repeat. */
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly content: string | undefined
}

/** Raw path segments: broken UTF-8, a lone surrogate, U+0000, a way out, a long one. */
const oddSegments = ['%00', '%FF', '%ED%A0%80', '%2F', 'x'.repeat(300), '%F0%9F%92%A9', '-', '%', '__proto__']
const contentTypes = ['text/plain', 'application/xml', 'application/json; charset=latin1', 'multipart/form-data', 'x']
const oddHeaders = [
  'idempotency-key',
  'last-event-id',
  'x-correlation-id',
  'x-request-id',
  'traceparent',
  'accept',
  'x-confirm-delete',
  'content-encoding',
  'if-match',
]

/** One request that is valid in its origin, and wrong in one place or several; the same for the same numbers. */
export async function makeAttack(
  chance: Chance,
  operation: SpecifiedOperation,
  params: Readonly<Record<string, string>>,
): Promise<Attack> {
  const isOdd = (share: number) => chance() < share
  const path = operation.parameters.reduce(
    (filled, name) =>
      filled.replace(`{${name}}`, () =>
        isOdd(0.15) ? oneOf(chance, oddSegments) : encodeURIComponent(params[name] ?? 'absent'),
      ),
    operation.path,
  )
  const headers: Record<string, string> = { accept: 'application/json' }
  if (isOdd(0.7) && params.tenant_id !== undefined) headers['x-confirm-delete'] = params.tenant_id
  if (isOdd(0.2))
    headers[oneOf(chance, oddHeaders)] = oneOf(chance, ['x', '-1', 'text/event-stream', '"', 'é', 'x'.repeat(300)])
  if (isOdd(0.02)) headers['x-large'] = 'x'.repeat(between(chance, 9_000, 40_000))
  if (!operation.hasBody) return { path, query: oddQuery(chance, operation), headers, content: undefined }
  headers['content-type'] = isOdd(0.05) ? oneOf(chance, contentTypes) : 'application/json'
  const valid = await validBody(operation, between(chance, 0, bodiesOfOperation))
  const content = isOdd(0.1) ? brokenContent(chance) : JSON.stringify(isOdd(0.9) ? mutateBody(chance, valid) : valid)
  return { path, query: oddQuery(chance, operation), headers, content }
}

function oddQuery(chance: Chance, operation: SpecifiedOperation): [string, string][] {
  const names = [...queryNames(operation), 'surplus']
  const count = between(chance, 0, operation.hasBody ? 2 : 4)
  const query = Array.from({ length: count }, (): [string, string] => [oneOf(chance, names), oneOf(chance, oddTexts)])
  const [first] = query
  return first !== undefined && chance() < 0.2 ? [...query, first] : query
}

function specOf({ method, path, service }: SpecifiedOperation): Json {
  return contracts[service].document.paths[path]?.[method.toLowerCase()] as Json
}

function queryNames(operation: SpecifiedOperation): string[] {
  const parameters = (specOf(operation).parameters ?? []) as { in?: string; name?: string }[]
  return ['limit', 'after', ...parameters.flatMap(({ in: place, name }) => (place === 'query' && name ? [name] : []))]
}

/** Valid bodies of each operation, from which the wrong ones are made: generating is the dearest part of a request. */
const bodiesOfOperation = 64
const bodies = new Map<string, Promise<unknown>>()
const schemas = new Map<SpecifiedOperation, JsonSchema>()

/** The same for the same number. */
function validBody(operation: SpecifiedOperation, number: number): Promise<unknown> {
  const name = `${operation.service} ${operation.operationId} ${number}`
  const body =
    bodies.get(name) ??
    (generate(schemaOf(operation), { seed: number, optionalsProbability: 0.5, refDepthMax: 3 }) as Promise<unknown>)
  bodies.set(name, body)
  return body
}

function schemaOf(operation: SpecifiedOperation): JsonSchema {
  const schema = schemas.get(operation) ?? bodySchema(operation)
  schemas.set(operation, schema)
  return schema
}

/** References point into the schema itself. */
function bodySchema(operation: SpecifiedOperation): JsonSchema {
  const body = specOf(operation).requestBody as { content?: Record<string, { schema?: Json }> }
  const { schema = {} } = body.content?.['application/json'] ?? {}
  const whole = { ...schema, components: contracts[operation.service].document.components }
  return JSON.parse(JSON.stringify(whole, forGenerator)) as JsonSchema
}

/** Of texts and lists: enough to be some, and no megabyte, of which mutations make the few that are to be large. */
const largest: Readonly<Record<string, number>> = { maxLength: 400, maxItems: 4 }

/** The generator gives up on closed schemas that are merged; a surplus member is as good here. */
function forGenerator(name: string, value: unknown): unknown {
  const most = largest[name]
  if (most !== undefined && typeof value === 'number') return Math.min(value, most)
  return (name === 'additionalProperties' || name === 'unevaluatedProperties') && value === false ? undefined : value
}
