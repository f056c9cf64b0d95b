import { fail } from '#errors'
import type { FetchRequest } from '../guarded-fetch/message.ts'
import { checkHeaders } from '../guarded-fetch/request-headers.ts'
import type { ToolContext } from '../tool.ts'
import type { HttpToolConfig, ToolInput } from './config.ts'
import { fillUrl } from './url-template.ts'

type Request = Pick<FetchRequest, 'url' | 'method' | 'headers' | 'body'>

/**
 * What is left of the input after the URL is filled becomes the query of GET and DELETE, the JSON body of the others.
 * Errors: invalid_request.
 */
export function toRequest(config: HttpToolConfig, input: unknown, context: ToolContext): Request {
  const { method = 'GET' } = config
  const { rest, url } = fillUrl(config.url, asObject(input))
  const headers = {
    accept: 'application/json, text/*;q=0.9, */*;q=0.5',
    ...checkHeaders(config.headers ?? {}),
    traceparent: context.traceparent,
    ...(method !== 'GET' && { 'idempotency-key': context.idempotencyKey }),
  }
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of Object.entries(rest)) appendQuery(url.searchParams, name, value)
    return { url, method, headers, body: null }
  }
  const body = JSON.stringify({ ...config.body, ...rest })
  return { url, method, headers: { ...headers, 'content-type': 'application/json' }, body }
}

function asObject(input: unknown): ToolInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    fail('invalid_request', 'The input must be an object.')
  return input as ToolInput
}

/** A list repeats its name; an object is written as JSON; null is left out. */
function appendQuery(query: URLSearchParams, name: string, value: unknown): void {
  for (const item of Array.isArray(value) ? value : [value]) {
    if (item === null || item === undefined) continue
    query.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item))
  }
}
