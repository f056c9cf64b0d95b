import { Client, type Dispatcher } from 'undici'
import { fail } from '#errors'
import type { AllowList } from './allow-list.ts'
import { guardedConnector } from './connector.ts'
import { toFetchError } from './failure.ts'
import type { FetchRequest, FetchResponse } from './message.ts'
import { followRedirect, locationOf } from './redirect.ts'
import { type Resolve, resolveBySystem } from './resolution.ts'
import { acceptEncoding, readBody } from './response-body.ts'

/**
 * Asks a host of the internet on behalf of a tenant. Whatever its status, an answer is an answer.
 * Errors: forbidden (an address that tools may not reach), invalid_request, timeout, payload_too_large,
 * dependency_unavailable; the signal's reason where it is aborted.
 */
export type GuardedFetch = (request: FetchRequest) => Promise<FetchResponse>

export interface GuardedFetchOptions {
  readonly allowList: AllowList
  readonly resolve?: Resolve
}

const maxRedirects = 5
const limits = { connectMs: 5_000, headersMs: 60_000, idleMs: 30_000, headerBytes: 32_768 } as const

/** Proxy variables and the global dispatcher have no part in it: each hop is resolved, checked and connected to here. */
export function createGuardedFetch({ allowList, resolve = resolveBySystem }: GuardedFetchOptions): GuardedFetch {
  const connect = guardedConnector({ allowList, resolve, connectMs: limits.connectMs })
  return async first => {
    let request = first
    for (let redirects = 0; ; redirects += 1) {
      checkUrl(request.url)
      const answer = await send(request, connect)
      if (!('location' in answer)) return { ...answer, url: request.url, redirects }
      if (redirects === maxRedirects)
        fail('dependency_unavailable', `${first.url.host} redirects more than ${maxRedirects} times.`)
      const next = followRedirect(request, answer.status, answer.location)
      if (next.url.hostname !== request.url.hostname) await first.permitTarget?.(next)
      request = next
    }
  }
}

type Answer = Pick<FetchResponse, 'status' | 'headers' | 'body' | 'truncated'> | { status: number; location: string }

/** One exchange on a connection of its own: nothing that one call leaves on a socket can reach another tenant's. */
async function send(request: FetchRequest, connect: ReturnType<typeof guardedConnector>): Promise<Answer> {
  const { signal, url } = request
  signal.throwIfAborted()
  const client = new Client(url.origin, {
    connect,
    pipelining: 0,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
  })
  try {
    return await readAnswer(await client.request(toOptions(request)), request.maxBytes)
  } catch (error) {
    signal.throwIfAborted()
    throw toFetchError(error, url.host)
  } finally {
    await client.destroy()
  }
}

function toOptions({ body, headers, method, signal, url }: FetchRequest): Dispatcher.RequestOptions {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: { ...headers, 'accept-encoding': acceptEncoding },
    body,
    signal,
  }
}

async function readAnswer({ body, headers, statusCode }: Dispatcher.ResponseData, maxBytes: number): Promise<Answer> {
  // A body that is left unread ends with an error when its client goes, and nobody waits for it any more.
  body.on('error', () => {})
  const location = locationOf(statusCode, headers.location)
  if (location !== null) return { status: statusCode, location }
  const { bytes, truncated } = await readBody(body, String(headers['content-encoding'] ?? ''), maxBytes)
  return { status: statusCode, headers, body: bytes, truncated }
}

function checkUrl({ password, protocol, username }: URL): void {
  if (protocol !== 'http:' && protocol !== 'https:')
    fail('invalid_request', 'The URL must begin with http:// or https://.')
  if (username !== '' || password !== '')
    fail('invalid_request', 'The URL must not hold a user name or password; send an authorization header.')
}
