import type { ServerResponse } from 'node:http'
import { countReply } from '../../testing/double/count-reply.ts'
import { sendJson } from '../../testing/double/faults.ts'
import { type BrokenPieces, type Manner, PieceStream } from '../../testing/double/piece-stream.ts'
import type { WireReply, WireRequest } from '../../testing/double/reply.ts'

const frame = { id: 'chatcmpl-1', created: 0 }

const broken: BrokenPieces = {
  malformed: 'data: {"choices": [{\n\ndata: [DONE]\n\n',
  huge: `data: ${'x'.repeat(8_388_608)}`,
  error: 'data: {"error": {"message": "out of memory", "code": 500}}\n\n',
}

/** Sends a reply as the request asks for it: whole, or as a stream of chunks. */
export async function sendCompletion(response: ServerResponse, request: WireRequest, reply: WireReply, manner: Manner) {
  const { fault } = manner
  const usage = usageOf(request, reply, fault)
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
  sendJson(response, { ...frame, object: 'chat.completion', model: request.model, choices, usage }, fault)
}

interface Completion {
  reply: WireReply
  calls: { id: string; type: string; function: { name: string; arguments: string } }[]
  usage: object | undefined
}

async function sendStream(response: ServerResponse, request: WireRequest, completion: Completion, manner: Manner) {
  const withUsage = request.stream_options?.include_usage === true && completion.usage !== undefined
  const stream = new PieceStream(response, manner, broken)
  const chunkOf = (part: object) => {
    const chunk = { ...frame, object: 'chat.completion.chunk', model: request.model, ...part }
    return `data: ${JSON.stringify(chunk)}\n\n`
  }
  const deltaOf = (delta: object, finish_reason: string | null = null) =>
    chunkOf({ choices: [{ index: 0, delta, finish_reason }], ...(withUsage ? { usage: null } : {}) })

  response.writeHead(200, { 'content-type': 'text/event-stream' })
  stream.send(deltaOf({ role: 'assistant', content: '' }))
  for (const delta of deltasOf(completion)) await stream.sendPart(deltaOf(delta))
  stream.send(deltaOf({}, completion.reply.finish))
  if (withUsage) stream.send(chunkOf({ choices: [], usage: completion.usage }))
  stream.end(manner.fault === 'no_done' ? '' : 'data: [DONE]\n\n')
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

function usageOf(request: WireRequest, reply: WireReply, fault: string | null) {
  if (fault === 'no_usage') return undefined
  const { input, output } = countReply(request, reply)
  const prompt_tokens = fault === 'wrong_usage' ? -7 : input
  return { prompt_tokens, completion_tokens: output, total_tokens: input + output }
}
