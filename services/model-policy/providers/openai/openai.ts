import type { Secret } from '#config'
import type { Answer } from '../http/answer.ts'
import { isOfType, parseObject, readObject } from '../http/answer-body.ts'
import { Backend } from '../http/backend.ts'
import { withDeadline } from '../http/deadline.ts'
import { readEvents } from '../http/event-stream.ts'
import { refusalError, reportedError, timeoutError, unavailable } from '../http/failures.ts'
import { type CallSettings, type Limits, toLimits } from '../http/limits.ts'
import { readStream } from '../http/read-stream.ts'
import { readRefusal } from '../http/refusal.ts'
import { signOfLife } from '../http/sign-of-life.ts'
import type {
  CallOptions,
  ChatOptions,
  ChatRequest,
  ChatResult,
  EmbedRequest,
  EmbedResult,
  Provider,
  ProviderHealth,
} from '../provider.ts'
import { ToolNames } from '../tool-names.ts'
import { chatUsage, embedUsage } from '../usage.ts'
import { readVectors } from '../vectors.ts'
import { ChatAnswer, type WireChunk } from './chat-answer.ts'
import { featuresOf, toWireRequest } from './chat-request.ts'
import { Server } from './server.ts'

export interface OpenaiOptions extends CallSettings {
  readonly id: string
  /** See `parseBaseUrl` for the rule. */
  readonly baseUrl: string
  readonly apiKey: Secret | null
}

/** Models behind any OpenAI-compatible server: vLLM, TGI, llama.cpp, LM Studio, Ollama's /v1, OpenAI itself. */
export class OpenaiProvider implements Provider {
  readonly id: string
  readonly #limits: Limits
  readonly #backend: Backend
  readonly #server: Server
  readonly #secret: string | null

  constructor({ apiKey, baseUrl, headers = {}, id, ...settings }: OpenaiOptions) {
    this.id = id
    this.#limits = toLimits(settings)
    this.#secret = apiKey?.reveal() ?? null
    this.#backend = new Backend({
      id,
      baseUrl,
      usualPath: '/v1',
      headers: { ...headers, ...(apiKey && { authorization: `Bearer ${apiKey.reveal()}` }) },
      limits: this.#limits,
    })
    this.#server = new Server(id, this.#backend, this.#secret)
  }

  chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    return this.#inTime(options.signal, signal => this.#chat(request, { ...options, signal }))
  }

  embed(request: EmbedRequest, options: CallOptions): Promise<EmbedResult> {
    return this.#inTime(options.signal, signal => this.#embed(request, signal))
  }

  async #chat(request: ChatRequest, { signal, onDelta }: ChatOptions): Promise<ChatResult> {
    const names = new ToolNames(request)
    const stream = onDelta !== undefined
    const features = [...(stream ? (['streamOptions'] as const) : []), 'maxTokens' as const, ...featuresOf(request)]
    const answer = await this.#server.ask(
      { resource: 'chat/completions', model: request.model, features, signal },
      knows => toWireRequest(request, { stream, names, knows }),
    )
    const chat = new ChatAnswer()
    if (isOfType(answer, 'text/event-stream')) await this.#readStream(answer, chat, signal, onDelta ?? ignore)
    else await this.#readWhole(answer, chat, signal, onDelta ?? ignore)
    const { content, finishReason, usage } = chat
    const toolCalls = chat.toolCalls(names)
    return { content, toolCalls, finishReason, usage: chatUsage(usage, request, content, toolCalls) }
  }

  async #embed(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult> {
    const { model, texts, dimensions } = request
    const answer = await this.#server.ask({ resource: 'embeddings', model, features: ['base64'], signal }, knows => ({
      model,
      input: texts,
      dimensions,
      encoding_format: knows('base64') ? 'base64' : 'float',
    }))
    const body = await readObject<{ data?: unknown; usage?: { prompt_tokens?: unknown } }>(this.id, answer, signal)
    const vectors = readVectors(body.data, texts.length)
    if (vectors === null) throw unavailable(this.id, `did not answer with one vector for each of ${texts.length} texts`)
    return { vectors, usage: embedUsage(body.usage?.prompt_tokens, request) }
  }

  /** Lists the models, which every such server can; one that cannot is up all the same. */
  check(): Promise<ProviderHealth> {
    return signOfLife(async signal => {
      const answer = await this.#backend.get('models', signal)
      if (answer.statusCode === 200) {
        const body = await readObject<{ data?: { id?: string }[] }>(this.id, answer, signal)
        return { models: (Array.isArray(body.data) ? body.data : []).flatMap(model => model.id ?? []) }
      }
      const refusal = await readRefusal(answer, signal)
      if (refusal.status === 404) return { detail: 'The backend lists no models.' }
      throw refusalError(this.id, refusal, this.#secret)
    })
  }

  close(): Promise<void> {
    return this.#backend.close()
  }

  #inTime<Result>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { callMs } = this.#limits
    return withDeadline(signal, callMs, () => timeoutError(this.id, `did not finish within ${callMs} ms`), work)
  }

  async #readWhole(answer: Answer, chat: ChatAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    const chunk = await readObject<WireChunk>(this.id, answer, signal)
    if (!chunk.choices?.length) throw unavailable(this.id, 'answered without a choice')
    const text = chat.take(chunk)
    if (text !== '') onDelta(text)
  }

  #readStream(answer: Answer, chat: ChatAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    let isDone = false
    return readStream(this.id, signal, async () => {
      await readEvents(answer, this.#limits.eventChars, data => {
        isDone = data === '[DONE]'
        if (isDone) return 'done'
        const chunk = parseObject<WireChunk>(this.id, data)
        if (chunk.error) throw reportedError(this.id, chunk.error)
        const text = chat.take(chunk)
        if (text !== '') onDelta(text)
      })
      return isDone || chat.isFinished
    })
  }
}

function ignore(): void {}
