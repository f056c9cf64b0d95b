import type { ServerResponse } from 'node:http'
import { type Double, type DoubleOptions, type Speech, startDouble } from '../../testing/double/double.ts'
import { sendJson, type TransportFault } from '../../testing/double/faults.ts'
import { replyTo, type WireRequest } from '../../testing/double/reply.ts'
import { faultOf, type MessagesRequest, toHeard } from './messages-request.ts'
import { sendMessage } from './wire-message.ts'

/** A server that speaks the Messages API; its key comes as `x-api-key` or as a bearer token. */
export function startWireServer(options: DoubleOptions<TransportFault> = {}): Promise<Double<TransportFault>> {
  const models = options.models ?? ['demo-model']
  const speech: Speech = {
    basePath: '',
    sendError,
    isKnown: ({ headers }, key) => headers['x-api-key'] === key || headers.authorization === `Bearer ${key}`,
    async answer({ body, headers, path }, response, manner) {
      if (headers['anthropic-version'] === undefined)
        return sendError(response, 400, 'anthropic-version: header is required')
      if (path.startsWith('/v1/models')) return sendJson(response, listOf(models))
      if (!path.startsWith('/v1/messages')) return sendError(response, 404, `Unknown path ${path}`)
      const request = body as unknown as MessagesRequest
      if (!models.includes(request.model)) return sendError(response, 404, `model: ${request.model}`)
      const fault = faultOf(request, String(headers['anthropic-version']))
      if (fault !== null) return sendError(response, 400, fault)
      const heard: WireRequest = toHeard(request)
      const reply = options.reply?.(heard) ?? replyTo(heard)
      const stops = replyTo({ ...heard, stop: [] }).content !== reply.content && reply.finish === 'stop'
      await sendMessage(response, { request: heard, reply, stops, stream: request.stream === true }, manner)
    },
  }
  return startDouble(speech, options)
}

const types: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
}

function sendError(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1', ...headers })
  const error = { type: types[status] ?? 'api_error', message }
  response.end(JSON.stringify({ type: 'error', error, request_id: 'req_1' }))
}

function listOf(models: readonly string[]): object {
  const data = models.map(id => ({ type: 'model', id, display_name: id, created_at: '2026-01-01T00:00:00Z' }))
  return { data, has_more: false, first_id: models[0], last_id: models.at(-1) }
}
