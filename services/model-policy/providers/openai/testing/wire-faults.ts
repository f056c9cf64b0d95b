import type { ServerResponse } from 'node:http'
import { transportFaults } from '../../testing/double/faults.ts'

const ownFaults = {
  no_done: 'the stream ends after the finish reason without [DONE]',
  no_stream: 'a whole completion although a stream was asked for',
  malformed_arguments: 'tool calls whose arguments are not JSON',
  refuse_stream_options: 'status 400 for stream_options',
  refuse_max_tokens: 'status 400 for max_tokens',
  refuse_parallel: 'status 400 for parallel_tool_calls',
  refuse_base64: 'status 400 for encoding_format',
  refuse_tools: 'status 400 for tools, as vLLM without a parser of tool calls',
  no_models: 'status 404 for the list of models',
} as const

/** The ways in which a server of this API fails, by name. */
export const faults = { ...transportFaults, ...ownFaults } as const

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

/** Refuses a parameter of the request; false where the fault is of another kind. */
export function refuseParameter(fault: string | null, body: Record<string, unknown>, response: ServerResponse) {
  const refused = refusals[fault ?? '']
  if (refused === undefined || !(refused in body) || body[refused] === 'float') return false
  sendError(response, 400, messages[refused] ?? `Unsupported parameter: '${refused}'`)
  return true
}

const refusals: Readonly<Record<string, string>> = {
  refuse_stream_options: 'stream_options',
  refuse_max_tokens: 'max_tokens',
  refuse_parallel: 'parallel_tool_calls',
  refuse_base64: 'encoding_format',
  refuse_tools: 'tools',
}

const messages: Readonly<Record<string, string>> = {
  max_tokens: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
  tools: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
}
