import type { components } from '#contract/model-policy'
import { type CallMeta, problemBody, type SseFrame } from '#http'
import { newId } from '#ids'
import type { ModelPolicy } from '../model-policy.ts'
import type { ChatMessage, ToolChoice, Usage } from '../providers/provider.ts'
import { parseToolCall, type ToolCall } from '../providers/tool-call.ts'
import type { ChatAnswer, ChatCall } from './chat-call.ts'
import { readOpenaiContent, withImagesInPlace } from './content-parts.ts'
import { type InvokeContext, toResponseFormat } from './invoke-wire.ts'
import { type AnswerStream, endOfStream } from './stream.ts'

type Schemas = components['schemas']
type Request = Schemas['ChatCompletionRequest']

/** OpenAI's request as a call of ours. Source: OpenAI API reference, "Create chat completion". */
export function toChatCall(request: Request, context: InvokeContext): ChatCall {
  const { max_completion_tokens, max_tokens, response_format, stop, temperature, tool_choice, tools, top_p } = request
  const maxOutputTokens = max_completion_tokens ?? max_tokens
  return {
    ...context,
    modelRef: request.model,
    requirements: {},
    messages: withImagesInPlace(request.messages.map(toMessage)),
    tools: (tools ?? []).map(({ function: { description, name, parameters } }) => ({
      name,
      inputSchema: parameters ?? { type: 'object', properties: {} },
      ...(description !== undefined && { description }),
    })),
    ...(tool_choice != null && { toolChoice: toToolChoice(tool_choice) }),
    ...(temperature != null && { temperature }),
    ...(top_p != null && { topP: top_p }),
    ...(maxOutputTokens != null && { maxOutputTokens }),
    ...(stop != null && { stop: [stop].flat() }),
    ...(response_format != null && { responseFormat: toResponseFormat(response_format) }),
  }
}

export function toCompletion(answer: ChatAnswer): Schemas['ChatCompletion'] {
  const toolCalls = answer.toolCalls.map(toWireCall)
  return {
    id: newCompletionId(),
    object: 'chat.completion',
    created: nowSeconds(),
    model: answer.route.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: answer.content === '' && toolCalls.length > 0 ? null : answer.content,
          refusal: null,
          ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        },
        logprobs: null,
        finish_reason: answer.finishReason,
      },
    ],
    usage: toCompletionUsage(answer.usage),
  }
}

/** The chunks of a streamed completion, ended by `[DONE]`; usage comes in a chunk of its own where it was asked for. */
export async function* toChunks(
  stream: AnswerStream<ChatAnswer>,
  { model, stream_options }: Request,
  meta: CallMeta,
  deps: Pick<ModelPolicy, 'logger'>,
): AsyncGenerator<SseFrame> {
  try {
    yield* chunks(stream, model, stream_options?.include_usage === true)
  } catch (thrown) {
    const error = endOfStream(thrown, meta, deps)
    // Without the closing [DONE]: a client must not take what it has for the whole.
    if (error !== null) yield { data: JSON.stringify(problemBody(error, meta.correlationId, 'openai')) }
  }
}

async function* chunks(
  { answer, deltas }: AnswerStream<ChatAnswer>,
  modelRef: string,
  includeUsage: boolean,
): AsyncGenerator<SseFrame> {
  const head = {
    id: newCompletionId(),
    object: 'chat.completion.chunk',
    created: nowSeconds(),
    model: modelRef,
  } as const
  const frame = (choices: object[], usage: object | null) => ({
    data: JSON.stringify({ ...head, choices, ...(includeUsage && { usage }) }),
  })
  const choice = (delta: object, finishReason: string | null = null) =>
    frame([{ index: 0, delta, logprobs: null, finish_reason: finishReason }], null)
  yield choice({ role: 'assistant', content: '' })
  for await (const text of deltas) yield choice({ content: text })
  const { finishReason, toolCalls, usage } = await answer
  for (const [index, call] of toolCalls.entries()) yield choice({ tool_calls: [{ index, ...toWireCall(call) }] })
  yield choice({}, finishReason)
  if (includeUsage) yield frame([], toCompletionUsage(usage))
  yield { data: '[DONE]' }
}

function toCompletionUsage({ inputTokens, outputTokens }: Usage): Schemas['CompletionUsage'] {
  return { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens }
}

function toWireCall({ id, name, rawArguments }: ToolCall): Schemas['ChatCompletionToolCall'] {
  return { id, type: 'function', function: { name, arguments: rawArguments } }
}

function toMessage({ content, name, role, tool_call_id, tool_calls }: Schemas['ChatCompletionMessage']): ChatMessage {
  return {
    // `developer` is what newer clients call the system's role.
    role: role === 'developer' ? 'system' : role,
    content: readOpenaiContent(content ?? ''),
    ...(name !== undefined && { name }),
    ...(tool_call_id !== undefined && { toolCallId: tool_call_id }),
    ...(tool_calls != null && {
      toolCalls: tool_calls.map(({ function: call, id }) => parseToolCall(id, call.name, call.arguments)),
    }),
  }
}

function toToolChoice(choice: NonNullable<Request['tool_choice']>): ToolChoice {
  return typeof choice === 'string' ? choice : { name: choice.function.name }
}

function newCompletionId(): string {
  return newId('req').replace('req_', 'chatcmpl-')
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
