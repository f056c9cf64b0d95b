import type { Secret } from '#config'
import type { FoundModel } from '../found-model.ts'
import type { Answer } from '../http/answer.ts'
import { isOfType, isSuccess, parseObject, readObject } from '../http/answer-body.ts'
import { Backend } from '../http/backend.ts'
import { withDeadline } from '../http/deadline.ts'
import { refusalError, reportedError, timeoutError, unavailable } from '../http/failures.ts'
import { type CallSettings, type Limits, toLimits } from '../http/limits.ts'
import { readLines } from '../http/lines.ts'
import { readStream } from '../http/read-stream.ts'
import { readRefusal } from '../http/refusal.ts'
import { signOfLife } from '../http/sign-of-life.ts'
import { askForJson } from '../json-instruction.ts'
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
import { chatInText } from '../text-mode/chat-in-text.ts'
import { ToolNames } from '../tool-names.ts'
import { chatUsage, embedUsage } from '../usage.ts'
import { readVectors } from '../vectors.ts'
import { OllamaAnswer, type WireAnswer } from './chat-answer.ts'
import { toWireRequest } from './chat-request.ts'
import { readShown, type WireShown } from './shown-model.ts'

export interface OllamaOptions extends CallSettings {
  readonly id: string
  /** See `parseBaseUrl` for the rule; a bare origin gets `/api`. */
  readonly baseUrl: string
  readonly apiKey: Secret | null
}

/**
 * Models of an Ollama server by its own API, which unlike its OpenAI surface sets the context's size, holds answers to a
 * schema and tells what each model can do. Source: ollama/ollama, docs/api.md; docs.ollama.com.
 */
export class OllamaProvider implements Provider {
  readonly id: string
  readonly #limits: Limits
  readonly #backend: Backend
  readonly #secret: string | null

  constructor({ apiKey, baseUrl, headers = {}, id, ...settings }: OllamaOptions) {
    this.id = id
    this.#limits = toLimits(settings)
    this.#secret = apiKey?.reveal() ?? null
    this.#backend = new Backend({
      id,
      baseUrl,
      usualPath: '/api',
      headers: { ...headers, ...(apiKey && { authorization: `Bearer ${apiKey.reveal()}` }) },
      limits: this.#limits,
    })
  }

  /** A tool that must be called is asked for in words and held to its schema: the API cannot demand one. */
  chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    const { toolChoice, tools = [] } = request
    const isForced = tools.length > 0 && (toolChoice === 'required' || typeof toolChoice === 'object')
    return this.#inTime(options.signal, signal => {
      const given = { ...options, signal }
      if (!isForced) return this.#chat(request, given)
      return chatInText(request, given, (text, inner) => this.#chat(text, inner), true)
    })
  }

  embed(request: EmbedRequest, { signal }: CallOptions): Promise<EmbedResult> {
    return this.#inTime(signal, inner => this.#embed(request, inner))
  }

  check(): Promise<ProviderHealth> {
    return signOfLife(async signal => ({ models: await this.#names(signal) }))
  }

  /** The models that the server has, with what it says of each. Errors: as of any call. */
  async discover(signal: AbortSignal): Promise<readonly FoundModel[]> {
    const found: FoundModel[] = []
    for (const model of await this.#names(signal)) {
      const answer = await this.#post('show', { model }, signal)
      found.push(readShown(model, await readObject<WireShown>(this.id, answer, signal)))
    }
    return found
  }

  close(): Promise<void> {
    return this.#backend.close()
  }

  async #chat(request: ChatRequest, { onDelta, signal }: ChatOptions): Promise<ChatResult> {
    const names = new ToolNames(request)
    const isJson = request.responseFormat?.type === 'json_object'
    // The mode wants the wish in words as well, else models may write spaces without end.
    const worded = isJson ? { ...askForJson(request), responseFormat: request.responseFormat } : request
    const answer = await this.#post('chat', toWireRequest(worded, names, onDelta !== undefined), signal)
    const chat = new OllamaAnswer()
    if (isOfType(answer, 'application/x-ndjson')) await this.#readStream(answer, chat, signal, onDelta ?? (() => {}))
    else await this.#readWhole(answer, chat, signal, onDelta ?? (() => {}))
    const { content, finishReason } = chat
    const toolCalls = chat.toolCalls(names)
    return { content, toolCalls, finishReason, usage: chatUsage(chat.usage, request, content, toolCalls) }
  }

  /** A text that is too long is an error rather than cut. */
  async #embed(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult> {
    const { dimensions, model, texts } = request
    const answer = await this.#post('embed', { model, input: texts, truncate: false, dimensions }, signal)
    const body = await readObject<{ embeddings?: unknown; prompt_eval_count?: unknown }>(this.id, answer, signal)
    const rows = Array.isArray(body.embeddings) ? body.embeddings.map(embedding => ({ embedding })) : null
    const vectors = readVectors(rows, texts.length)
    if (vectors === null) throw unavailable(this.id, `did not answer with one vector for each of ${texts.length} texts`)
    return { vectors, usage: embedUsage(body.prompt_eval_count, request) }
  }

  async #names(signal: AbortSignal): Promise<string[]> {
    const answer = await this.#backend.get('tags', signal)
    if (!isSuccess(answer)) throw refusalError(this.id, await readRefusal(answer, signal), this.#secret)
    const { models } = await readObject<{ models?: { name?: string; model?: string }[] }>(this.id, answer, signal)
    return (Array.isArray(models) ? models : []).flatMap(({ model, name }) => name ?? model ?? [])
  }

  async #post(resource: string, body: object, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#backend.post(resource, JSON.stringify(body), signal)
    if (isSuccess(answer)) return answer
    throw refusalError(this.id, await readRefusal(answer, signal), this.#secret)
  }

  #inTime<Result>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { callMs } = this.#limits
    return withDeadline(signal, callMs, () => timeoutError(this.id, `did not finish within ${callMs} ms`), work)
  }

  async #readWhole(answer: Answer, chat: OllamaAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    const text = this.#take(chat, await readObject<WireAnswer>(this.id, answer, signal))
    if (!chat.isComplete) throw unavailable(this.id, 'answered before it was done')
    if (text !== '') onDelta(text)
  }

  #readStream(answer: Answer, chat: OllamaAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    return readStream(this.id, signal, async () => {
      await readLines(answer, this.#limits.eventChars, line => {
        const text = this.#take(chat, parseObject<WireAnswer>(this.id, line))
        if (text !== '') onDelta(text)
        return chat.isComplete ? 'done' : undefined
      })
      return chat.isComplete
    })
  }

  #take(chat: OllamaAnswer, wire: WireAnswer): string {
    if (wire.error !== undefined) throw reportedError(this.id, { message: wire.error })
    return chat.take(wire)
  }
}
