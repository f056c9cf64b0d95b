import { fail } from '#errors'
import type { Match } from './json-path.ts'

/** The value that a JSON Pointer names, or nothing. Errors: invalid_request for a bad escape. Source: RFC 6901. */
export function selectByPointer(document: unknown, pointer: string): Match[] {
  let value = document
  for (const token of pointer.split('/').slice(1).map(toName)) {
    if (!has(value, token)) return []
    value = value[token]
  }
  return [{ path: pointer, value }]
}

function toName(token: string): string {
  if (/~(?![01])/.test(token))
    fail('invalid_request', '/path holds a `~` that stands alone; write ~0 for ~ and ~1 for /.')
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

function has(value: unknown, token: string): value is Record<string, unknown> {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(token) && Number(token) < value.length
  return typeof value === 'object' && value !== null && Object.hasOwn(value, token)
}
