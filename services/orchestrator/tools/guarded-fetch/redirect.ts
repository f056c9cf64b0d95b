import { AgentosError, fail } from '#errors'
import type { FetchRequest } from './message.ts'
import { portableHeaders } from './request-headers.ts'

const redirects = new Set([301, 302, 303, 307, 308])

/** The place that an answer sends us to, or null where it is an answer. */
export function locationOf(status: number, location: string | string[] | undefined): string | null {
  return redirects.has(status) && typeof location === 'string' ? location : null
}

/**
 * The request that a redirect asks for. Another origin gets no credentials and no body: the caller named where those go.
 * Errors: forbidden, dependency_unavailable (not a URL). Source: RFC 9110, section 15.4.
 */
export function followRedirect(request: FetchRequest, status: number, location: string): FetchRequest {
  const url = targetOf(request.url, location)
  const sameOrigin = url.origin === request.url.origin
  const { body, method } = methodAfter(request, status)
  if (!sameOrigin && body !== null)
    fail('forbidden', `${request.url.host} redirects a ${method} with a body to ${url.host}; call that URL directly.`)
  const kept = sameOrigin ? request.headers : portableHeaders(request.headers)
  const headers = body === null ? withoutContent(kept) : kept
  return { ...request, url, method, body, headers }
}

function targetOf(from: URL, location: string): URL {
  const url = URL.parse(location, from.href)
  if (url === null)
    throw new AgentosError('dependency_unavailable', `${from.host} redirects to something that is not a URL.`)
  if (!['http:', 'https:'].includes(url.protocol))
    fail('forbidden', `${from.host} redirects to a ${url.protocol} URL; only http and https are followed.`)
  url.username = ''
  url.password = ''
  return url
}

function methodAfter({ body, method }: FetchRequest, status: number): Pick<FetchRequest, 'body' | 'method'> {
  const becomesGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST'
  return becomesGet ? { method: 'GET', body: null } : { method, body }
}

function withoutContent(headers: FetchRequest['headers']): FetchRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')))
}
