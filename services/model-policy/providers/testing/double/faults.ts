import type { ServerResponse } from 'node:http'

/** The ways in which any model server fails, whatever it speaks, by name. */
export const transportFaults = {
  rate_limited: 'status 429 with Retry-After: 7',
  rate_limited_silently: 'status 429 without Retry-After',
  server_error: 'status 500',
  bad_request: 'status 400 with a long message that quotes a key',
  unauthorized: 'the status of a wrong key, whatever the key',
  redirect: 'status 307',
  no_json: 'status 200 with a page of HTML',
  reset: 'the socket is destroyed before the answer begins',
  reset_in_body: 'the socket is destroyed in the middle of an answer that is no stream',
  stall: 'silence before the first byte',
  cut_stream: 'the socket is destroyed in the middle of the stream',
  cut_piece: 'the socket is destroyed within a piece of the stream',
  early_end: 'the stream ends cleanly before the answer is complete',
  error_in_stream: 'a piece that reports an error',
  malformed_stream: 'a piece that cannot be read',
  huge_line: 'a piece of 8 MiB that never ends',
  stall_in_stream: 'silence in the middle of the stream',
  no_usage: 'usage is never reported',
  wrong_usage: 'usage that is no number of tokens',
} as const

export type TransportFault = keyof typeof transportFaults

export type SendError = (
  response: ServerResponse,
  status: number,
  message: string,
  headers?: Record<string, string>,
) => void

/** Fails a request before its answer has begun; false where the fault is of another kind. */
export function failAtOnce(fault: string | null, response: ServerResponse, sendError: SendError): boolean {
  if (fault === 'rate_limited') sendError(response, 429, 'Too many requests', { 'retry-after': '7' })
  else if (fault === 'rate_limited_silently') sendError(response, 429, 'Too many requests')
  else if (fault === 'server_error') sendError(response, 500, 'The server had an error')
  else if (fault === 'unauthorized') sendError(response, 401, 'Incorrect API key provided: sk-abcdef123456')
  else if (fault === 'redirect') sendError(response, 307, 'Moved', { location: '/elsewhere' })
  else if (fault === 'bad_request')
    sendError(response, 400, `The key sk-abcdef123456 sent too much: ${'x'.repeat(5_000)}`)
  else if (fault === 'no_json') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>')
  else if (fault === 'reset') response.destroy()
  else return fault === 'stall'
  return true
}

/** Sends a whole answer, or its first half. */
export function sendJson(response: ServerResponse, body: unknown, fault: string | null = null): void {
  const text = JSON.stringify(body)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  if (fault !== 'reset_in_body') response.end(text)
  else response.write(text.slice(0, text.length / 2), () => response.destroy())
}
