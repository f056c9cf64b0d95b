import type { ServerResponse } from 'node:http'
import { countTokens } from '../../../tokens/count-tokens.ts'
import { countReply } from '../../testing/double/count-reply.ts'
import { type Double, type DoubleOptions, type Speech, startDouble } from '../../testing/double/double.ts'
import { embedText } from '../../testing/double/embed-text.ts'
import { sendJson, type TransportFault } from '../../testing/double/faults.ts'
import { type BrokenPieces, type Manner, PieceStream } from '../../testing/double/piece-stream.ts'
import type { WireReply, WireRequest } from '../../testing/double/reply.ts'
import { speakJson } from '../../text-mode/testing/speak-json.ts'
import { type ChatBody, toHeard } from './chat-body.ts'

export interface OllamaServerOptions extends DoubleOptions<TransportFault> {
  /** Models that can call no tools. */
  readonly withoutTools?: readonly string[]
  /** What `POST /api/show` says of a model. */
  readonly shown?: (model: string) => object
}

/** A server that speaks Ollama's own API; its key is a bearer token, as before its cloud. */
export function startWireServer(options: OllamaServerOptions = {}): Promise<Double<TransportFault>> {
  const { models = ['demo-model'], shown = usualShown, withoutTools = [] } = options
  const speech: Speech = {
    basePath: '',
    sendError,
    isKnown: ({ headers }, key) => headers.authorization === `Bearer ${key}`,
    async answer({ body, path }, response, manner) {
      if (path === '/api/tags') return sendJson(response, { models: models.map(toTag) })
      const model = String(body.model)
      if (!models.includes(model)) return sendError(response, 404, `model '${model}' not found`)
      if (path === '/api/show') return sendJson(response, shown(model))
      if (path === '/api/embed') return sendJson(response, embed(body, manner.fault), manner.fault)
      if (path !== '/api/chat') return sendError(response, 404, '404 page not found')
      const chat = body as unknown as ChatBody
      if (chat.tools !== undefined && withoutTools.includes(model))
        return sendError(response, 400, `registry.ollama.ai/library/${model} does not support tools`)
      const heard = toHeard(chat)
      const reply = options.reply?.(heard) ?? speakJson(heard)
      if (reply !== null) await sendChat(response, { chat, heard, reply }, manner)
    },
  }
  return startDouble(speech, options)
}

function sendError(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify({ error: message }))
}

const broken: BrokenPieces = {
  malformed: '{"model":"demo-model","message":{"ro\n',
  huge: `{"model":"${'x'.repeat(8_388_608)}`,
  error: '{"error":"an error was encountered while running the model"}\n',
}

async function sendChat(
  response: ServerResponse,
  { chat, heard, reply }: { chat: ChatBody; heard: WireRequest; reply: WireReply },
  manner: Manner,
): Promise<void> {
  const frame = { model: chat.model, created_at: '2026-01-01T00:00:00.000000Z' }
  const { input, output } = countReply(heard, reply)
  const counts =
    manner.fault === 'no_usage'
      ? {}
      : { prompt_eval_count: manner.fault === 'wrong_usage' ? 'many' : input, eval_count: output }
  const end = {
    done: true,
    done_reason: reply.finish === 'length' ? 'length' : 'stop',
    total_duration: 3_000_000,
    load_duration: 1_000_000,
    ...counts,
  }
  const tool_calls = reply.calls.map(call => ({ function: { name: call.name, arguments: JSON.parse(call.arguments) } }))
  const calls = tool_calls.length > 0 ? { tool_calls } : {}
  if (chat.stream === false) {
    const message = { role: 'assistant', content: reply.content, ...calls }
    return sendJson(response, { ...frame, message, ...end }, manner.fault)
  }
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  const lines = new PieceStream(response, manner, broken)
  const lineOf = (part: object) => `${JSON.stringify({ ...frame, ...part })}\n`
  for (const content of reply.content.split(/(?=\s)/).filter(Boolean))
    await lines.sendPart(lineOf({ message: { role: 'assistant', content }, done: false }))
  if (tool_calls.length > 0)
    await lines.sendPart(lineOf({ message: { role: 'assistant', content: '', tool_calls }, done: false }))
  lines.end(lineOf({ message: { role: 'assistant', content: '' }, ...end }))
}

function embed(body: Record<string, unknown>, fault: string | null): object {
  const texts = [body.input].flat().map(String)
  const count = texts.reduce((total, text) => total + countTokens(text).tokens, 0)
  return {
    model: body.model,
    embeddings: texts.map(text => [...embedText(text, typeof body.dimensions === 'number' ? body.dimensions : 26)]),
    total_duration: 14_143_917,
    load_duration: 1_019_500,
    ...(fault === 'no_usage' ? {} : { prompt_eval_count: count }),
  }
}

function toTag(name: string): object {
  const details = { format: 'gguf', family: 'llama', families: null, parameter_size: '7B', quantization_level: 'Q4_0' }
  return { name, model: name, modified_at: '2026-01-01T00:00:00Z', size: 1, digest: 'fe93', details }
}

function usualShown(): object {
  return {
    capabilities: ['completion', 'tools'],
    model_info: { 'general.architecture': 'llama', 'llama.context_length': 131_072, 'llama.embedding_length': 4_096 },
  }
}
