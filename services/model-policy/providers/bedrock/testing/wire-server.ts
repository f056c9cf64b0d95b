import type { ServerResponse } from 'node:http'
import { countTokens } from '../../../tokens/count-tokens.ts'
import { countReply } from '../../testing/double/count-reply.ts'
import { type Double, type DoubleOptions, type Speech, startDouble } from '../../testing/double/double.ts'
import { embedText } from '../../testing/double/embed-text.ts'
import { sendJson, type TransportFault } from '../../testing/double/faults.ts'
import { type BrokenPieces, type Manner, PieceStream } from '../../testing/double/piece-stream.ts'
import type { WireReply } from '../../testing/double/reply.ts'
import { speakJson } from '../../text-mode/testing/speak-json.ts'
import { createCodec } from '../frames.ts'
import { type ConverseBody, faultOf, toHeard } from './converse-body.ts'
import { verifySignature } from './verify-signature.ts'

/** A server that speaks Bedrock's runtime and its list of models; its key is the secret access key. */
export function startWireServer(options: DoubleOptions<TransportFault> = {}): Promise<Double<TransportFault>> {
  const models = options.models ?? ['demo-model']
  const speech: Speech = {
    basePath: '',
    sendError,
    strangerStatus: 403,
    isKnown: verifySignature,
    async answer({ body, path }, response, manner) {
      if (path === '/foundation-models')
        return sendJson(response, { modelSummaries: models.map(modelId => ({ modelId, modelName: modelId })) })
      const [, encoded = '', operation] = /^\/model\/([^/]+)\/(converse|converse-stream|invoke)$/.exec(path) ?? []
      const model = decodeURIComponent(encoded)
      if (operation === undefined) return sendError(response, 404, 'UnknownOperationException')
      if (!models.includes(model)) return sendError(response, 400, 'The provided model identifier is invalid.')
      if (operation === 'invoke') return invoke(body, response, manner)
      const request = body as unknown as ConverseBody
      const fault = faultOf(request)
      if (fault !== null) return sendError(response, 400, fault)
      const heard = toHeard(model, request)
      const reply = options.reply?.(heard) ?? speakJson(heard)
      if (reply === null) return
      const { input, output } = countReply(heard, reply)
      const usage = usageOf(input, output, manner.fault)
      if (operation === 'converse') return sendWhole(response, reply, usage, manner)
      await sendFrames(response, reply, usage, manner)
    },
  }
  return startDouble(speech, options)
}

const errorTypes: Readonly<Record<number, string>> = {
  400: 'ValidationException',
  403: 'UnrecognizedClientException',
  404: 'ResourceNotFoundException',
  429: 'ThrottlingException',
}

function sendError(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}) {
  const type = errorTypes[status] ?? 'InternalServerException'
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-errortype': `${type}:http://internal/`,
    ...headers,
  })
  response.end(JSON.stringify({ message }))
}

function usageOf(input: number, output: number, fault: string | null): object | undefined {
  if (fault === 'no_usage') return undefined
  return { inputTokens: fault === 'wrong_usage' ? 0.5 : input, outputTokens: output, totalTokens: input + output }
}

const stopReasons = { stop: 'end_turn', length: 'max_tokens', tool_calls: 'tool_use' } as const

function sendWhole(response: ServerResponse, reply: WireReply, usage: object | undefined, manner: Manner): void {
  const content = [
    ...(reply.content === '' ? [] : [{ text: reply.content }]),
    ...reply.calls.map(({ arguments: input, name }, index) => ({
      toolUse: { toolUseId: `tooluse_${index + 1}`, name, input: JSON.parse(input) },
    })),
  ]
  const message = { role: 'assistant', content }
  const stopReason = stopReasons[reply.finish]
  sendJson(response, { output: { message }, stopReason, usage, metrics: { latencyMs: 1 } }, manner.fault)
}

const codec = createCodec()

export function frameOf(kind: string, body: object, messageType: 'event' | 'exception' = 'event'): Uint8Array {
  const text = (value: string) => ({ type: 'string' as const, value })
  return codec.encode({
    headers: {
      [messageType === 'event' ? ':event-type' : ':exception-type']: text(kind),
      ':content-type': text('application/json'),
      ':message-type': text(messageType),
    },
    body: Buffer.from(JSON.stringify(body)),
  })
}

const broken: BrokenPieces = {
  malformed: withWrongChecksum(frameOf('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'broken' } })),
  huge: Buffer.concat([Buffer.from([0, 0x80, 0, 0]), Buffer.alloc(1_000_000, 'x')]),
  error: frameOf('modelStreamErrorException', { message: 'The model broke.' }, 'exception'),
}

function withWrongChecksum(frame: Uint8Array): Uint8Array {
  const damaged = Uint8Array.from(frame)
  damaged[damaged.length - 6] = (damaged[damaged.length - 6] ?? 0) ^ 1
  return damaged
}

async function sendFrames(response: ServerResponse, reply: WireReply, usage: object | undefined, manner: Manner) {
  response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' })
  const frames = new PieceStream(response, manner, broken)
  const sendDelta = (contentBlockIndex: number, delta: object) =>
    frames.sendPart(frameOf('contentBlockDelta', { contentBlockIndex, delta, p: 'abcd' }))
  frames.send(frameOf('messageStart', { role: 'assistant' }))
  for (const text of reply.content.split(/(?=\s)/).filter(Boolean)) await sendDelta(0, { text })
  if (reply.content !== '') frames.send(frameOf('contentBlockStop', { contentBlockIndex: 0 }))
  for (const [index, call] of reply.calls.entries()) {
    const toolUse = { toolUseId: `tooluse_${index + 1}`, name: call.name }
    frames.send(frameOf('contentBlockStart', { contentBlockIndex: index, start: { toolUse } }))
    for (const input of call.arguments.match(/[\s\S]{1,5}/g) ?? []) await sendDelta(index, { toolUse: { input } })
    frames.send(frameOf('contentBlockStop', { contentBlockIndex: index }))
  }
  frames.send(frameOf('messageStop', { stopReason: stopReasons[reply.finish] }))
  frames.end(frameOf('metadata', { usage, metrics: { latencyMs: 1 } }))
}

function invoke(body: Record<string, unknown>, response: ServerResponse, { fault }: Manner): void {
  const texts = [body.inputText ?? body.texts].flat().map(String)
  const tokens = texts.reduce((total, text) => total + countTokens(text).tokens, 0)
  const vectors = texts.map(text => [...embedText(text)])
  if (body.texts !== undefined) {
    response.setHeader('x-amzn-bedrock-input-token-count', tokens)
    sendJson(response, { embeddings: { float: vectors }, response_type: 'embeddings_by_type', texts }, fault)
  } else sendJson(response, { embedding: vectors[0], inputTextTokenCount: tokens }, fault)
}
