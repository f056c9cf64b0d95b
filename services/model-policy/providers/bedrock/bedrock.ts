import type { AgentosError } from '#errors'
import type { Answer } from '../http/answer.ts'
import { isSuccess, parseObject, readObject } from '../http/answer-body.ts'
import { Backend } from '../http/backend.ts'
import { withDeadline } from '../http/deadline.ts'
import { refusalError, reportedError, timeoutError, unavailable } from '../http/failures.ts'
import { type CallSettings, type Limits, toLimits } from '../http/limits.ts'
import { readStream } from '../http/read-stream.ts'
import { type Refusal, readRefusal } from '../http/refusal.ts'
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
import { ConverseAnswer, finishReasons, type WireConverse, type WireEvent } from './chat-answer.ts'
import { toWireRequest } from './chat-request.ts'
import { familyOf } from './embedding-models.ts'
import { readFrames } from './frames.ts'
import { type AwsCredentials, createSigner } from './signer.ts'

export interface BedrockOptions extends CallSettings {
  readonly id: string
  readonly region: string
  readonly credentials: AwsCredentials
  /** Of the runtime; absent, the region's own. */
  readonly baseUrl?: string
}

/**
 * Models of Amazon Bedrock by its Converse API, whose streams are frames of Amazon's event stream; embeddings by
 * InvokeModel. Source: Amazon Bedrock API Reference.
 */
export class BedrockProvider implements Provider {
  readonly id: string
  readonly #limits: Limits
  readonly #runtime: Backend
  readonly #control: Backend
  readonly #secret: string

  constructor({ baseUrl, credentials, headers = {}, id, region, ...settings }: BedrockOptions) {
    this.id = id
    this.#limits = toLimits(settings)
    this.#secret = credentials.secretAccessKey.reveal()
    const runtime = baseUrl ?? `https://bedrock-runtime.${region}.amazonaws.com`
    const sign = createSigner({ region, service: 'bedrock', credentials })
    const common = { id, usualPath: '', headers, sign, limits: this.#limits }
    this.#runtime = new Backend({ ...common, baseUrl: runtime })
    this.#control = new Backend({ ...common, baseUrl: runtime.replace('//bedrock-runtime.', '//bedrock.') })
  }

  /** Where no tool may be called, earlier calls are told in words: the API has no such choice, and wants tools for them. */
  chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    const { messages, toolChoice, tools = [] } = request
    const mayCall = tools.length > 0 && toolChoice !== 'none'
    const hasCalled = messages.some(({ role, toolCalls = [] }) => role === 'tool' || toolCalls.length > 0)
    return this.#inTime(options.signal, signal => {
      const given = { ...options, signal }
      if (mayCall) return this.#chat(askForJson(request), given)
      const { tools: _, toolChoice: __, ...rest } = askForJson(request)
      return hasCalled ? chatInText(rest, given, (text, inner) => this.#chat(text, inner)) : this.#chat(rest, given)
    })
  }

  embed(request: EmbedRequest, { signal }: CallOptions): Promise<EmbedResult> {
    return this.#inTime(signal, inner => this.#embed(request, inner))
  }

  /** Lists the foundation models; a credential that may not list them is good all the same. */
  check(): Promise<ProviderHealth> {
    return signOfLife(async signal => {
      const answer = await this.#control.get('foundation-models', signal)
      if (isSuccess(answer)) {
        const body = await readObject<{ modelSummaries?: { modelId?: string }[] }>(this.id, answer, signal)
        return { models: (body.modelSummaries ?? []).flatMap(({ modelId }) => modelId ?? []) }
      }
      const refusal = await readRefusal(answer, signal)
      if (errorType(refusal) === 'AccessDeniedException') return { detail: 'The credential may not list the models.' }
      throw this.#refuse(refusal)
    })
  }

  async close(): Promise<void> {
    await Promise.all([this.#runtime.close(), this.#control.close()])
  }

  async #chat(request: ChatRequest, { onDelta, signal }: ChatOptions): Promise<ChatResult> {
    const names = new ToolNames(request)
    const converse = new ConverseAnswer()
    const resource = onDelta === undefined ? 'converse' : 'converse-stream'
    const answer = await this.#post(request.model, resource, toWireRequest(request, names), signal)
    if (onDelta !== undefined) await this.#readStream(answer, converse, signal, onDelta)
    else await this.#readWhole(answer, converse, signal)
    const { content, usage } = converse
    const toolCalls = converse.toolCalls(names)
    const finishReason = converse.finishReason(finishReasons)
    return { content, toolCalls, finishReason, usage: chatUsage(usage, request, content, toolCalls) }
  }

  async #embed(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult> {
    const { dimensions, model, texts } = request
    const family = familyOf(request)
    if (family === null)
      throw unavailable(
        this.id,
        `embeds by Titan's and Cohere's models, not by ${model}; an operator must correct its name`,
      )
    const rows: unknown[] = []
    let tokens = 0
    for (let start = 0; start < texts.length; start += family.batch) {
      const batch = texts.slice(start, start + family.batch)
      const answer = await this.#post(model, 'invoke', family.toBody(batch, dimensions), signal)
      const read = family.read(await readObject<Record<string, unknown>>(this.id, answer, signal))
      rows.push(...read.rows)
      tokens += Number(read.tokens ?? answer.headers['x-amzn-bedrock-input-token-count'] ?? Number.NaN)
    }
    const vectors = readVectors(
      rows.map(embedding => ({ embedding })),
      texts.length,
    )
    if (vectors === null) throw unavailable(this.id, `did not answer with one vector for each of ${texts.length} texts`)
    return { vectors, usage: embedUsage(tokens, request) }
  }

  async #post(model: string, operation: string, body: object, signal: AbortSignal): Promise<Answer> {
    const resource = `model/${encodeURIComponent(model)}/${operation}`
    const answer = await this.#runtime.post(resource, JSON.stringify(body), signal)
    if (isSuccess(answer)) return answer
    throw this.#refuse(await readRefusal(answer, signal))
  }

  /** A model that is not there is refused like a bad request, which it is not: the caller named ours, not this one. */
  #refuse(refusal: Refusal): AgentosError {
    const isUnknown = /model identifier is invalid|on-demand throughput isn.t supported/i.test(refusal.text)
    return refusalError(this.id, isUnknown ? { ...refusal, status: 404 } : refusal, this.#secret)
  }

  #inTime<Result>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { callMs } = this.#limits
    return withDeadline(signal, callMs, () => timeoutError(this.id, `did not finish within ${callMs} ms`), work)
  }

  async #readWhole(answer: Answer, converse: ConverseAnswer, signal: AbortSignal): Promise<void> {
    const body = await readObject<WireConverse>(this.id, answer, signal)
    if (body.output?.message === undefined) throw unavailable(this.id, 'answered without a message')
    converse.takeWhole(body)
  }

  #readStream(answer: Answer, converse: ConverseAnswer, signal: AbortSignal, onDelta: (text: string) => void) {
    return readStream(this.id, signal, async () => {
      await readFrames(this.id, answer, this.#limits.eventChars, ({ body, kind, messageType }) => {
        const event = parseObject<WireEvent>(this.id, body || '{}')
        if (messageType !== 'event') throw reportedError(this.id, toReported(kind, event))
        const text = converse.take(kind, event)
        if (text !== '') onDelta(text)
        return converse.isLast ? 'done' : undefined
      })
      return converse.reason !== null
    })
  }
}

/** `ValidationException:http://…` names the kind of an error. Source: AWS restJson1 protocol, "Operation error serialization". */
function errorType({ headers }: Refusal): string {
  return String(headers['x-amzn-errortype'] ?? '').split(':')[0] ?? ''
}

function toReported(kind: string, { message }: { message?: unknown }): object {
  return { message: message ?? kind, code: kind === 'throttlingException' ? 429 : kind }
}
