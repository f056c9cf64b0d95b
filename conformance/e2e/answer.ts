import { request } from 'undici'

export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON, but not with GET. */
  readonly content?: object | undefined
}

/** All that an answer consists of, byte for byte, but for what differs between any two requests and the id that was asked for. */
export async function answerTo({ content, headers, method, url }: Question, askedFor: string) {
  const response = await request(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(content !== undefined && method !== 'GET' && { body: JSON.stringify(content) }),
  })
  const { date: _date, ratelimit: _ratelimit, traceparent: _traceparent, ...kept } = response.headers
  const { 'x-correlation-id': correlationId, 'x-request-id': requestId, ...stable } = kept
  const varying = [correlationId, requestId, askedFor] as string[]
  const text = varying.reduce((body, id) => body.replaceAll(id, 'ID'), await response.body.text())
  return { status: response.statusCode, headers: stable, text }
}
