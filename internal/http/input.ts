import { createHash } from 'node:crypto'
import type { Contract, Operation, Validator } from '#contract'
import { fail } from '#errors'
import { checkDeclaredSize, parseJson, readBody } from './body.ts'
import type { Idempotency } from './call.ts'
import type { Exchange } from './exchange.ts'
import { explain } from './explain.ts'
import { knownMembers } from './known-members.ts'

export interface Input {
  readonly params: Record<string, unknown>
  readonly query: Record<string, unknown>
  readonly headers: Record<string, string | undefined>
  readonly body: unknown
}

/** Reads and checks what the operation declares. Made once for each operation, when the server is built. */
export type InputReader = (exchange: Exchange) => Promise<Input>

/** Stage 7 for one operation: parameters coerced from text, then the body, each held to its schema. */
export function inputReader(operation: Operation, contract: Contract): InputReader {
  const id = operation.operationId
  const params = contract.parameters[`${id}_params`]
  const query = contract.parameters[`${id}_query`]
  const headers = contract.parameters[`${id}_headers`]
  const body = contract.bodies[`${id}_body`]
  const knownAt = (place: string) => knownMembers(contract.document, operation, place)
  return async exchange => {
    const input = {
      params: checked(params, withoutNul(exchange.pathParameters, '/path'), '/path'),
      query: checked(query, withoutNul(readQuery(exchange.request.url ?? '', operation), '/query'), '/query'),
      headers: exchange.request.headers as Record<string, string | undefined>,
      body: undefined as unknown,
    }
    if (headers !== undefined) checked(headers, { ...input.headers }, '/header')
    if (operation.bodyTypes.length > 0) {
      const value = await readJsonBody(exchange, operation)
      input.body = value === undefined ? {} : checked(body, unwrap(value, operation), '', knownAt)
    }
    return input
  }
}

function checked<Value>(
  validator: Validator | undefined,
  value: Value,
  place: string,
  knownAt: (place: string) => readonly string[] = () => [],
): Value {
  if (validator === undefined || validator(value)) return value
  return fail('invalid_request', ...explain(validator.errors ?? [], place, knownAt))
}

/** No parameter means anything with U+0000 in it, and the database cannot even compare such text. */
function withoutNul(values: Record<string, unknown>, place: string): Record<string, unknown> {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || !value.includes('\0')) continue
    const fault = { path: `${place}/${name}`, message: 'must not contain U+0000' }
    fail('invalid_request', `${fault.path} ${fault.message}.`, { details: { errors: [fault] } })
  }
  return values
}

async function readJsonBody(exchange: Exchange, operation: Operation): Promise<unknown> {
  const { request } = exchange
  checkDeclaredSize(request, operation.bodyLimit)
  const empty =
    request.headers['content-length'] === '0' ||
    !('content-length' in request.headers || 'transfer-encoding' in request.headers)
  if (empty) {
    if (operation.bodyRequired)
      fail('invalid_request', 'A JSON body is required.', {
        details: { errors: [{ path: '', message: 'is missing' }] },
      })
    return undefined
  }
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  if (type === undefined || !isAccepted(type, operation.bodyTypes)) {
    fail('unsupported_media_type', `Send the body with "Content-Type: ${operation.bodyTypes[0]}".`, {
      details: { accepted: operation.bodyTypes },
    })
  }
  const text = await readBody(request, operation.bodyLimit)
  if (text === '' && !operation.bodyRequired) return undefined
  return parseJson(text)
}

function isAccepted(type: string, accepted: readonly string[]): boolean {
  return accepted.includes(type) || (type.endsWith('+json') && accepted.includes('application/json'))
}

/** The bare body, also where it came as the only member of an object named by `x-body-wrapper`. */
function unwrap(value: unknown, { bodyWrapper }: Operation): unknown {
  if (bodyWrapper === null || typeof value !== 'object' || value === null) return value
  const names = Object.keys(value)
  return names.length === 1 && names[0] === bodyWrapper ? (value as Record<string, unknown>)[bodyWrapper] : value
}

function readQuery(url: string, { queryPrefixes }: Operation): Record<string, unknown> {
  const start = url.indexOf('?')
  const query: Record<string, unknown> = Object.create(null)
  if (start === -1) return query
  for (const [name, value] of new URLSearchParams(url.slice(start + 1))) {
    const prefix = queryPrefixes.find(candidate => name.startsWith(candidate))
    if (prefix !== undefined) gather(query, prefix, name, value)
    else query[name] = name in query ? [query[name], value].flat() : value
  }
  return query
}

/** `label.team=a` becomes `labels: { team: 'a' }`. */
function gather(query: Record<string, unknown>, prefix: string, name: string, value: string): void {
  const group = `${prefix.slice(0, -1)}s`
  const members = (query[group] ?? Object.create(null)) as Record<string, string>
  members[name.slice(prefix.length)] = value
  query[group] = members
}

/** Stage 8: the key from the header or the body, and a digest that does not depend on spelling. */
export function readIdempotency(exchange: Exchange, input: Input): Idempotency | null {
  const body = (input.body ?? {}) as Record<string, unknown>
  const named = exchange.header('idempotency-key')
  const stated = typeof body.idempotency_key === 'string' ? body.idempotency_key : undefined
  if (named !== undefined && stated !== undefined && named !== stated) {
    fail('invalid_request', 'The header Idempotency-Key and the member idempotency_key differ; send one of them.')
  }
  const key = named ?? stated
  if (key === undefined) return null
  if (key.length === 0 || key.length > 256) fail('invalid_request', 'Idempotency-Key must have 1 to 256 characters.')
  const { idempotency_key: _, ...rest } = body
  return {
    key,
    digest: createHash('sha256')
      .update(canonicalJson([exchange.operation?.operationId, input.params, rest]))
      .digest('hex'),
  }
}

/** JSON with the members of every object in the order of their names: equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
