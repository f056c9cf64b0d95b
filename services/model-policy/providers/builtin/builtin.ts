import { setImmediate } from 'node:timers/promises'
import { fail } from '#errors'
import { newId } from '#ids'
import { countRequest, countTexts } from '../../tokens/count-request.ts'
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
import { makeToolCall } from '../tool-call.ts'
import { countOutput } from '../usage.ts'
import { renderJson, renderText, type Section } from './answer.ts'
import { respondAside } from './aside.ts'
import { bound, deliver } from './delivery.ts'
import { embedText } from './lexical.ts'
import { builtinModels, lexicalModel, rulesModel } from './models.ts'
import type { Planned } from './plan.ts'

/**
 * Models without weights and without a network, which say so. `builtin/rules` quotes from the texts it is given and calls
 * tools by plain rules; `builtin/lexical-384` embeds by spelling. Both are deterministic: sampling settings have nothing
 * to choose from. How a message is parted into instruction and document: `readMessage`.
 */
export class BuiltinProvider implements Provider {
  readonly id: string

  constructor(id = 'builtin') {
    this.id = id
  }

  async chat(request: ChatRequest, options: ChatOptions): Promise<ChatResult> {
    if (request.model !== rulesModel.modelId) this.#refuse(request.model, 'chats')
    if (request.responseFormat?.type === 'json_schema') {
      fail(
        'invalid_request',
        `${rulesModel.modelId} cannot follow a schema; ask for the response format json_object or text`,
      )
    }
    const response = await respondAside(request, options.signal)
    const { content, finishReason, toolCalls } =
      response.kind === 'calls' ? this.#call(response.calls, request) : this.#say(response.sections, request)
    await deliver(content, options)
    const input = countRequest(request)
    const outputTokens = countOutput(content, toolCalls)
    return {
      content,
      toolCalls,
      finishReason,
      usage: { inputTokens: input.tokens, outputTokens, estimated: input.estimated },
    }
  }

  async embed(request: EmbedRequest, { signal }: CallOptions): Promise<EmbedResult> {
    signal.throwIfAborted()
    if (request.model !== lexicalModel.modelId) this.#refuse(request.model, 'embeds')
    const { dimensions = lexicalModel.dimensions } = request
    if (dimensions !== lexicalModel.dimensions) {
      fail(
        'invalid_request',
        `dimensions is ${dimensions}; ${lexicalModel.modelId} has ${lexicalModel.dimensions} and cannot be cut`,
      )
    }
    const vectors: number[][] = []
    for (const text of request.texts) {
      vectors.push(embedText(text))
      await setImmediate()
      signal.throwIfAborted()
    }
    const input = countTexts(request)
    return { vectors, usage: { inputTokens: input.tokens, outputTokens: 0, estimated: input.estimated } }
  }

  async check(): Promise<ProviderHealth> {
    return { status: 'ok', latencyMs: 0, models: builtinModels.map(model => model.modelId) }
  }

  async close(): Promise<void> {}

  /** Calls that do not fit the output limit are not made by half. */
  #call(calls: readonly Planned[], request: ChatRequest): Omit<ChatResult, 'usage'> {
    const toolCalls = calls.map(call => makeToolCall(newId('tcall'), call.tool.name, call.arguments))
    if (countOutput('', toolCalls) > (request.maxOutputTokens ?? Number.POSITIVE_INFINITY)) {
      return { content: '', toolCalls: [], finishReason: 'length' }
    }
    return { content: '', toolCalls, finishReason: 'tool_calls' }
  }

  #say(sections: readonly Section[], request: ChatRequest): Omit<ChatResult, 'usage'> {
    const render = request.responseFormat?.type === 'json_object' ? renderJson : renderText
    return { ...bound(render(sections), request, rulesModel.maxOutputTokens), toolCalls: [] }
  }

  #refuse(model: string, verb: string): never {
    fail('dependency_unavailable', `The model backend "${this.id}" has no model "${model}" that ${verb}.`, {
      details: { backend: this.id },
    })
  }
}
