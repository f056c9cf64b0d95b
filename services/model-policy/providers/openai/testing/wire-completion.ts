import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { countTokens } from '../../../tokens/count-tokens.ts'
import type { Fault } from './wire-faults.ts'
import type { WireReply, WireRequest } from './wire-reply.ts'

interface Manner {
  readonly fault: Fault | null
  readonly chunkDelayMs: number
}

const frame = { id: 'chatcmpl-1', created: 0 }

/** Sends a reply as the request asks for it: whole, or as a stream of chunks. */
export async function sendCompletion(response: ServerResponse, request: WireRequest, reply: WireReply, manner: Manner) {
  const { fault } = manner
  const usage = fault === 'no_usage' ? undefined : usageOf(request, reply)
  const calls = reply.calls.map((call, index) => ({
    id: `call_${index + 1}`,
    type: 'function',
    function: { name: call.name, arguments: fault === 'malformed_arguments' ? '{"text": "hel' : call.arguments },
  }))
  if (request.stream && fault !== 'no_stream') return sendStream(response, request, { reply, calls, usage }, manner)
  const message = {
    role: 'assistant',
    content: reply.content || null,
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  }
  const choices = [{ index: 0, message, finish_reason: reply.finish }]
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ...frame, object: 'chat.completion', model: request.model, choices, usage }))
}

interface Completion {
  reply: WireReply
  calls: { id: string; type: string; function: { name: string; arguments: string } }[]
  usage: object | undefined
}

async function sendStream(response: ServerResponse, request: WireRequest, completion: Completion, manner: Manner) {
  const { fault, chunkDelayMs } = manner
  const withUsage = request.stream_options?.include_usage === true && completion.usage !== undefined
  const send = (part: object) => {
    const chunk = { ...frame, object: 'chat.completion.chunk', model: request.model, ...part }
    response.write(`data: ${JSON.stringify(chunk)}\n\n`)
  }
  const sendDelta = (delta: object, finish_reason: string | null = null) =>
    send({ choices: [{ index: 0, delta, finish_reason }], ...(withUsage ? { usage: null } : {}) })

  response.writeHead(200, { 'content-type': 'text/event-stream' })
  sendDelta({ role: 'assistant', content: '' })
  for (const [position, delta] of deltasOf(completion).entries()) {
    if (chunkDelayMs > 0) await delay(chunkDelayMs)
    if (position === 1 && breakOff(fault, response)) return
    sendDelta(delta)
  }
  sendDelta({}, completion.reply.finish)
  if (withUsage) send({ choices: [], usage: completion.usage })
  response.end(fault === 'no_done' ? '' : 'data: [DONE]\n\n')
}

/** Words of the content, then each call as its head and the pieces of its arguments. */
function deltasOf({ reply, calls }: Completion): object[] {
  const words = reply.content.split(/(?=\s)/).filter(Boolean)
  const pieces = calls.flatMap((call, index) => [
    { tool_calls: [{ index, id: call.id, type: 'function', function: { name: call.function.name, arguments: '' } }] },
    ...(call.function.arguments.match(/[\s\S]{1,5}/g) ?? []).map(piece => ({
      tool_calls: [{ index, function: { arguments: piece } }],
    })),
  ])
  return [...words.map(content => ({ content })), ...pieces]
}

/** Breaks a stream in its middle; false where the fault is of another kind. */
function breakOff(fault: Fault | null, response: ServerResponse): boolean {
  if (fault === 'cut_stream') response.destroy()
  else if (fault === 'early_end') response.end()
  else if (fault === 'malformed_sse') response.end('data: {"choices": [{\n\ndata: [DONE]\n\n')
  else if (fault === 'error_in_stream') response.end('data: {"error": {"message": "out of memory", "code": 500}}\n\n')
  else if (fault === 'huge_line') response.write(`data: ${'x'.repeat(8_388_608)}`)
  else return fault === 'stall_in_stream'
  return true
}

function usageOf(request: WireRequest, reply: WireReply) {
  const prompt = request.messages.reduce((total, message) => total + 4 + countTokens(message.content ?? '').tokens, 3)
  const said = [reply.content, ...reply.calls.map(call => call.name + call.arguments)]
  const completion = said.reduce((total, text) => total + countTokens(text).tokens, 0)
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion }
}
