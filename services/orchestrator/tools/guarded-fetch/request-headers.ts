import { fail } from '#errors'

export type RequestHeaders = Readonly<Record<string, string>>

const token = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,128}$/
const fieldValue = /^[\t\x20-\x7e\x80-\xff]{0,8192}$/
const most = 64

/** Ours to set: they say where the message goes, where it ends, and who passed it on. */
const reserved = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'forwarded',
  'host',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-real-ip',
])
const reservedPrefixes = ['proxy-', 'x-forwarded-']

/** The only ones that go along when a redirect leads to another origin: everything else may be a credential. */
const portable = new Set(['accept', 'accept-language', 'user-agent'])

/**
 * The headers under lower-case names. Values never appear in the errors.
 * Errors: invalid_request naming the header that may not be set or cannot be sent.
 */
export function checkHeaders(headers: RequestHeaders): RequestHeaders {
  const entries = Object.entries(headers).map(([name, value]) => [checkName(name), checkValue(name, value)] as const)
  if (entries.length > most) fail('invalid_request', `There are ${entries.length} headers; ${most} are allowed.`)
  return Object.fromEntries(entries)
}

/** What of the headers another origin may see. */
export function portableHeaders(headers: RequestHeaders): RequestHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => portable.has(name)))
}

function checkName(name: string): string {
  const lower = name.toLowerCase()
  if (!token.test(name)) fail('invalid_request', `${JSON.stringify(name)} is not the name of a header.`)
  if (reserved.has(lower) || reservedPrefixes.some(prefix => lower.startsWith(prefix)))
    fail('invalid_request', `The header ${lower} may not be set; leave it out.`)
  return lower
}

function checkValue(name: string, value: string): string {
  if (!fieldValue.test(value))
    fail(
      'invalid_request',
      `The header ${name.toLowerCase()} has a value that cannot be sent: no line breaks, at most 8192 characters.`,
    )
  return value
}
