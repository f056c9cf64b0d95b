import type { Secret } from '#config'
import { fail } from '#errors'
import type { Answer } from '../http/answer.ts'
import { isOfType, isSuccess, parseObject, readObject } from '../http/answer-body.ts'
import { Backend } from '../http/backend.ts'
import { withDeadline } from '../http/deadline.ts'
import { readEvents } from '../http/event-stream.ts'
import { refusalError, reportedError, timeoutError, unavailable } from '../http/failures.ts'
import { type CallSettings, type Limits, toLimits } from '../http/limits.ts'
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
import { ToolNames } from '../tool-names.ts'
import { chatUsage } from '../usage.ts'
import { finishReasons, MessageAnswer, type WireEvent, type WireMessage } from './chat-answer.ts'
import { toWireRequest } from './chat-request.ts'

export interface AnthropicOptions extends CallSettings {
  readonly id: string
  /** See `parseBaseUrl` for the rule. */
  readonly baseUrl: string
  readonly apiKey: Secret | null
}

/**
 * Models behind Anthropic's Messages API, or a server that speaks it. It has no embeddings. Source: platform.claude.com,
 * "Messages", "Streaming messages", "Errors", "Versions".
 */
export class AnthropicProvider implements Provider {
  readonly id: string
  readonly #limits: Limits
  readonly #backend: Backend
  readonly #secret: string | null

  constructor({ apiKey, baseUrl, headers = {}, id, ...settings }: AnthropicOptions) {
    this.id = id
    this.#limits = toLimits(settings)
    this.#secret = apiKey?.reveal() ?? null
    this.#backend = new Backend({
      id,
      baseUrl,
      usualPath: '/v1',
      // The later version refuses `temperature` and `top_p`, which models of this one take.
      headers: {
        'anthropic-version': '2023-06-01',
        ...headers,
        ...(apiKey && { 'x-api-key': apiKey.reveal() }),
      },
      limits: this.#limits,
    })
  }

  chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    const { callMs } = this.#limits
    const late = () => timeoutError(this.id, `did not finish within ${callMs} ms`)
    return withDeadline(options.signal, callMs, late, signal => this.#chat(askForJson(request), { ...options, signal }))
  }

  async embed({ model }: EmbedRequest, { signal }: CallOptions): Promise<EmbedResult> {
    signal.throwIfAborted()
    return fail('invalid_request', `The model backend "${this.id}" has no embeddings, so ${model} cannot embed.`)
  }

  check(): Promise<ProviderHealth> {
    return signOfLife(async signal => {
      const answer = await this.#backend.get('models', signal)
      if (answer.statusCode === 200) {
        const { data = [] } = await readObject<{ data?: { id?: string }[] }>(this.id, answer, signal)
        return { models: data.flatMap(model => model.id ?? []) }
      }
      const refusal = await readRefusal(answer, signal)
      if (refusal.status === 404) return { detail: 'The backend lists no models.' }
      throw refusalError(this.id, refusal, this.#secret)
    })
  }

  close(): Promise<void> {
    return this.#backend.close()
  }

  async #chat(request: ChatRequest, { onDelta, signal }: ChatOptions): Promise<ChatResult> {
    const names = new ToolNames(request)
    const body = JSON.stringify(toWireRequest(request, names, onDelta !== undefined))
    const accept = onDelta === undefined ? 'application/json' : 'text/event-stream'
    const answer = await this.#backend.post('messages', body, signal, accept)
    if (!isSuccess(answer)) throw refusalError(this.id, await readRefusal(answer, signal), this.#secret)
    const message = new MessageAnswer()
    if (isOfType(answer, 'text/event-stream')) await this.#readStream(answer, message, signal, onDelta ?? (() => {}))
    else await this.#readWhole(answer, message, signal, onDelta ?? (() => {}))
    const toolCalls = message.toolCalls(names)
    const usage = chatUsage(message.usage, request, message.content, toolCalls)
    return { content: message.content, toolCalls, finishReason: message.finishReason(finishReasons), usage }
  }

  async #readWhole(answer: Answer, message: MessageAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    const body = await readObject<WireMessage>(this.id, answer, signal)
    if (!Array.isArray(body.content)) throw unavailable(this.id, 'answered without content')
    const text = message.takeWhole(body)
    if (text !== '') onDelta(text)
  }

  #readStream(answer: Answer, message: MessageAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    return readStream(this.id, signal, async () => {
      await readEvents(answer, this.#limits.eventChars, data => {
        const event = parseObject<WireEvent>(this.id, data)
        if (event.type === 'error') throw reportedError(this.id, toReported(event.error))
        const text = message.take(event)
        if (text !== '') onDelta(text)
        return message.isComplete ? 'done' : undefined
      })
      return message.isComplete
    })
  }
}

/** An error within a stream has its type for a status. */
function toReported({ message, type }: NonNullable<WireEvent['error']> = {}): object {
  return { message, code: type === 'rate_limit_error' ? 429 : type }
}
