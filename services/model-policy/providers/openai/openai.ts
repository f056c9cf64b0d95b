import type { Secret } from '#config'
import { AgentosError } from '#errors'
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
import { estimateChat, estimateEmbed } from '../usage.ts'
import { Backend, type Limits, limitsFor } from './backend.ts'
import { ChatAnswer, type WireChunk } from './chat-answer.ts'
import { toWireRequest } from './chat-request.ts'
import { withDeadline } from './deadline.ts'
import { readEvents } from './event-stream.ts'
import { connectionError, refusalError, reportedError, timeoutError, unavailable } from './failures.ts'
import { type Answer, readRefusal } from './refusal.ts'
import { Server } from './server.ts'
import { ToolNames } from './tool-names.ts'
import { readVectors } from './vectors.ts'

export interface OpenaiOptions {
  readonly id: string
  /** See `parseBaseUrl` for the rule. */
  readonly baseUrl: string
  readonly apiKey: Secret | null
  /** How long one call may take. */
  readonly timeoutMs?: number
  readonly maxConcurrency?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Finer bounds than the time limit gives. */
  readonly limits?: Partial<Limits>
}

const checkMs = 5_000

/** Models behind any OpenAI-compatible server: vLLM, TGI, llama.cpp, LM Studio, Ollama's /v1, OpenAI itself. */
export class OpenaiProvider implements Provider {
  readonly id: string
  readonly #limits: Limits
  readonly #backend: Backend
  readonly #server: Server
  readonly #secret: string | null

  constructor({ apiKey, baseUrl, headers = {}, id, limits, maxConcurrency = 64, timeoutMs = 60_000 }: OpenaiOptions) {
    this.id = id
    this.#limits = { ...limitsFor(timeoutMs, maxConcurrency), ...limits }
    this.#secret = apiKey?.reveal() ?? null
    this.#backend = new Backend({ id, baseUrl, apiKey, headers, limits: this.#limits })
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
    const features = stream ? (['streamOptions', 'maxTokens'] as const) : (['maxTokens'] as const)
    const answer = await this.#server.ask(
      { resource: 'chat/completions', model: request.model, features, signal },
      knows => toWireRequest(request, { stream, names, knows }),
    )
    const chat = new ChatAnswer()
    if (isEventStream(answer)) await this.#readStream(answer, chat, signal, onDelta ?? ignore)
    else await this.#readWhole(answer, chat, signal, onDelta ?? ignore)
    const { content, finishReason, usage } = chat
    const toolCalls = chat.toolCalls(names)
    const reported = usage && { ...usage, estimated: false }
    return { content, toolCalls, finishReason, usage: reported ?? estimateChat(request, content, toolCalls) }
  }

  async #embed(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult> {
    const { model, texts, dimensions } = request
    const answer = await this.#server.ask({ resource: 'embeddings', model, features: ['base64'], signal }, knows => ({
      model,
      input: texts,
      dimensions,
      encoding_format: knows('base64') ? 'base64' : 'float',
    }))
    const body = await this.#server.readObject<{ data?: unknown; usage?: { prompt_tokens?: number } }>(answer, signal)
    const vectors = readVectors(body.data, texts.length)
    if (vectors === null) throw unavailable(this.id, `did not answer with one vector for each of ${texts.length} texts`)
    const inputTokens = body.usage?.prompt_tokens ?? 0
    const usage = inputTokens > 0 ? { inputTokens, outputTokens: 0, estimated: false } : estimateEmbed(request)
    return { vectors, usage }
  }

  /** Lists the models, which every such server can; one that cannot is up all the same. */
  async check(): Promise<ProviderHealth> {
    const started = performance.now()
    const elapsed = () => Math.round(performance.now() - started)
    try {
      const signal = AbortSignal.timeout(checkMs)
      const answer = await this.#backend.get('models', signal)
      if (answer.statusCode === 200) {
        const body = await this.#server.readObject<{ data?: { id?: string }[] }>(answer, signal)
        const models = (Array.isArray(body.data) ? body.data : []).flatMap(model => model.id ?? [])
        return { status: 'ok', latencyMs: elapsed(), models }
      }
      const refusal = await readRefusal(answer, signal)
      if (refusal.status === 404) return { status: 'ok', latencyMs: elapsed(), detail: 'The backend lists no models.' }
      throw refusalError(this.id, refusal, this.#secret)
    } catch (error) {
      const detail = error instanceof AgentosError ? error.message : `No answer within ${checkMs} ms.`
      return { status: 'unavailable', latencyMs: elapsed(), detail }
    }
  }

  close(): Promise<void> {
    return this.#backend.close()
  }

  #inTime<Result>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { callMs } = this.#limits
    return withDeadline(signal, callMs, () => timeoutError(this.id, `did not finish within ${callMs} ms`), work)
  }

  async #readWhole(answer: Answer, chat: ChatAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    const chunk = await this.#server.readObject<WireChunk>(answer, signal)
    if (!chunk.choices?.length) throw unavailable(this.id, 'answered without a choice')
    const text = chat.take(chunk)
    if (text !== '') onDelta(text)
  }

  async #readStream(answer: Answer, chat: ChatAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    let isComplete = false
    try {
      await readEvents(answer, this.#limits.eventChars, data => {
        isComplete = data === '[DONE]'
        if (isComplete) return 'done'
        const chunk = this.#server.parseObject<WireChunk>(data)
        if (chunk.error) throw reportedError(this.id, chunk.error)
        const text = chat.take(chunk)
        if (text !== '') onDelta(text)
      })
    } catch (error) {
      signal.throwIfAborted()
      throw connectionError(this.id, error)
    }
    if (!isComplete && !chat.isFinished) throw unavailable(this.id, 'ended its stream before the answer was complete')
  }
}

function isEventStream(answer: Answer): boolean {
  return String(answer.headers['content-type'] ?? '').startsWith('text/event-stream')
}

function ignore(): void {}
