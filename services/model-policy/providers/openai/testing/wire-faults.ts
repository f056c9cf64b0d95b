import type { ServerResponse } from 'node:http'

/** The ways in which a model server fails, by name. */
export const faults = {
  rate_limited: 'status 429 with Retry-After: 7',
  server_error: 'status 500',
  bad_request: 'status 400 with a long message that quotes a key',
  unauthorized: 'status 401 whatever the key',
  redirect: 'status 307',
  no_json: 'status 200 with a page of HTML',
  cut_stream: 'the socket is destroyed in the middle of the stream',
  early_end: 'the stream ends cleanly without a finish reason and without [DONE]',
  error_in_stream: 'a chunk that reports an error',
  malformed_sse: 'a chunk that is not JSON',
  huge_line: 'a line of 8 MiB that never ends',
  stall: 'silence before the first byte',
  stall_in_stream: 'silence in the middle of the stream',
  no_usage: 'usage is never reported',
  no_done: 'the stream ends after the finish reason without [DONE]',
  no_stream: 'a whole completion although a stream was asked for',
  malformed_arguments: 'tool calls whose arguments are not JSON',
  refuse_stream_options: 'status 400 for stream_options',
  refuse_max_tokens: 'status 400 for max_tokens',
  refuse_base64: 'status 400 for encoding_format',
  no_models: 'status 404 for the list of models',
} as const

export type Fault = keyof typeof faults

/** Sends OpenAI's error body. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message, type: 'error', param: null, code: null } }))
}

/** Fails a request before its answer has begun; false where the fault is of another kind. */
export function failAtOnce(fault: Fault | null, body: Record<string, unknown>, response: ServerResponse): boolean {
  const refused = refusals[fault ?? '']
  if (refused !== undefined && refused in body && body[refused] !== 'float') {
    const hint = refused === 'max_tokens' ? ". Use 'max_completion_tokens' instead." : ''
    sendError(response, 400, `Unsupported parameter: '${refused}'${hint}`)
  } else if (fault === 'rate_limited') sendError(response, 429, 'Too many requests', { 'retry-after': '7' })
  else if (fault === 'server_error') sendError(response, 500, 'The server had an error')
  else if (fault === 'unauthorized') sendError(response, 401, 'Incorrect API key provided: sk-abcdef123456')
  else if (fault === 'redirect') sendError(response, 307, 'Moved', { location: '/elsewhere' })
  else if (fault === 'bad_request')
    sendError(response, 400, `The key sk-abcdef123456 sent too much: ${'x'.repeat(5_000)}`)
  else if (fault === 'no_json') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>')
  else return fault === 'stall'
  return true
}

const refusals: Readonly<Record<string, string>> = {
  refuse_stream_options: 'stream_options',
  refuse_max_tokens: 'max_tokens',
  refuse_base64: 'encoding_format',
}
