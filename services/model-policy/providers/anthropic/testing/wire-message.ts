import type { ServerResponse } from 'node:http'
import { countReply } from '../../testing/double/count-reply.ts'
import { sendJson } from '../../testing/double/faults.ts'
import { type BrokenPieces, type Manner, PieceStream } from '../../testing/double/piece-stream.ts'
import type { WireReply, WireRequest } from '../../testing/double/reply.ts'

const eventOf = (type: string, data: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`

const broken: BrokenPieces = {
  malformed: 'event: content_block_delta\ndata: {"type": "content_block_delta", "index\n\n',
  huge: `event: content_block_delta\ndata: ${'x'.repeat(8_388_608)}`,
  error: eventOf('error', { error: { type: 'overloaded_error', message: 'Overloaded' } }),
}

const stopReasons = { stop: 'end_turn', length: 'max_tokens', tool_calls: 'tool_use' } as const

/** Sends a reply as `POST /v1/messages` does: whole, or as a stream of events. */
export async function sendMessage(
  response: ServerResponse,
  { reply, request, stops, stream }: { request: WireRequest; reply: WireReply; stops: boolean; stream: boolean },
  manner: Manner,
): Promise<void> {
  const stop_reason = stops ? 'stop_sequence' : stopReasons[reply.finish]
  const { input, output } = usageOf(request, reply, manner.fault)
  const usage = {
    input_tokens: input,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    output_tokens: output,
  }
  const shape = { id: 'msg_1', type: 'message', role: 'assistant', model: request.model, stop_sequence: null }
  const blocks = [
    ...(reply.content === '' ? [] : [{ type: 'text', text: reply.content }]),
    ...reply.calls.map(({ arguments: input, name }, index) => ({
      type: 'tool_use',
      id: `toolu_${index + 1}`,
      name,
      input: JSON.parse(input),
    })),
  ]
  if (!stream) return sendJson(response, { ...shape, content: blocks, stop_reason, usage }, manner.fault)
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  const events = new PieceStream(response, manner, broken)
  const begun = { ...shape, content: [], stop_reason: null, usage: { ...usage, output_tokens: output && 1 } }
  events.send(eventOf('message_start', { message: begun }))
  for (const [index, block] of blocks.entries()) {
    events.send(eventOf('content_block_start', { index, content_block: emptied(block) }))
    if (index === 0) events.send(eventOf('ping', {}))
    for (const delta of deltasOf(block)) await events.sendPart(eventOf('content_block_delta', { index, delta }))
    events.send(eventOf('content_block_stop', { index }))
  }
  events.send(
    eventOf('message_delta', { delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: output } }),
  )
  events.end(eventOf('message_stop', {}))
}

type Block = { type: string; text: string } | { type: string; id: string; name: string; input: unknown }

function emptied(block: Block): object {
  return 'text' in block ? { ...block, text: '' } : { ...block, input: {} }
}

function deltasOf(block: Block): object[] {
  if ('text' in block) return block.text.split(/(?=\s)/).map(text => ({ type: 'text_delta', text }))
  const pieces = ['', ...(JSON.stringify(block.input).match(/[\s\S]{1,5}/g) ?? [])]
  return pieces.map(partial_json => ({ type: 'input_json_delta', partial_json }))
}

function usageOf(request: WireRequest, reply: WireReply, fault: string | null) {
  const { input, output } = countReply(request, reply)
  if (fault === 'no_usage') return { input: undefined, output: undefined }
  return fault === 'wrong_usage' ? { input: -3, output: 1e12 } : { input, output }
}
