import type { components } from '#contract/model-policy'
import { type CallMeta, problemBody, type SseFrame } from '#http'
import { newId } from '#ids'
import type { ModelPolicy } from '../model-policy.ts'
import type { ChatMessage, ToolDefinition, Usage } from '../providers/provider.ts'
import { parseToolCall, type ToolCall } from '../providers/tool-call.ts'
import type { ChatAnswer, ChatCall } from './chat-call.ts'
import { readOpenaiContent, withImagesInPlace } from './content-parts.ts'
import { givenCalls } from './given-calls.ts'
import { toResponseFormat } from './invoke-wire.ts'
import type { OpenaiContext } from './openai-context.ts'
import { selectTools, type WantedTools } from './select-tools.ts'
import { type AnswerStream, endOfStream } from './stream.ts'
import { refuseUnsupported } from './unsupported.ts'
import { unsupportedInChat } from './unsupported-chat.ts'

type Schemas = components['schemas']
type Request = Schemas['ChatCompletionRequest']

/** OpenAI's request as a call of ours. Source: OpenAI API reference, "Create chat completion". */
export function toChatCall(request: Request, context: OpenaiContext): ChatCall {
  refuseUnsupported(request, unsupportedInChat)
  const { max_completion_tokens, max_tokens, response_format, stop, temperature, tool_choice, tools, top_p } = request
  const maxOutputTokens = max_completion_tokens ?? max_tokens
  return {
    ...context,
    modelRef: request.model,
    messages: withImagesInPlace(request.messages.map(toMessage)),
    ...selectTools((tools ?? []).map(toTool), tool_choice == null ? undefined : toWantedTools(tool_choice)),
    ...(request.parallel_tool_calls === false && { parallelToolCalls: false }),
    ...(temperature != null && { temperature }),
    ...(top_p != null && { topP: top_p }),
    ...(maxOutputTokens != null && { maxOutputTokens }),
    ...(stop != null && { stop: [stop].flat() }),
    ...(response_format != null && { responseFormat: toResponseFormat(response_format) }),
  }
}

export function toCompletion(answer: ChatAnswer, request: Request): Schemas['ChatCompletion'] {
  const toolCalls = givenCalls(answer.toolCalls, request).map(toWireCall)
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
  request: Request,
  meta: CallMeta,
  deps: Pick<ModelPolicy, 'logger'>,
): AsyncGenerator<SseFrame> {
  try {
    yield* chunks(stream, request)
  } catch (thrown) {
    const error = endOfStream(thrown, meta, deps)
    // Without the closing [DONE]: a client must not take what it has for the whole.
    if (error !== null) yield { data: JSON.stringify(problemBody(error, meta.correlationId, 'openai')) }
  }
}

async function* chunks({ answer, deltas }: AnswerStream<ChatAnswer>, request: Request): AsyncGenerator<SseFrame> {
  const includeUsage = request.stream_options?.include_usage === true
  const head = {
    id: newCompletionId(),
    object: 'chat.completion.chunk',
    created: nowSeconds(),
    model: request.model,
  } as const
  const frame = (choices: object[], usage: object | null) => ({
    data: JSON.stringify({ ...head, choices, ...(includeUsage && { usage }) }),
  })
  const choice = (delta: object, finishReason: string | null = null) =>
    frame([{ index: 0, delta, logprobs: null, finish_reason: finishReason }], null)
  yield choice({ role: 'assistant', content: '' })
  for await (const text of deltas) yield choice({ content: text })
  const { finishReason, toolCalls, usage } = await answer
  for (const [index, call] of givenCalls(toolCalls, request).entries())
    yield choice({ tool_calls: [{ index, ...toWireCall(call) }] })
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

function toTool({ function: called }: Schemas['ChatCompletionTool']): ToolDefinition {
  const { description, name, parameters, strict } = called
  return {
    name,
    inputSchema: parameters ?? { type: 'object', properties: {} },
    ...(description !== undefined && { description }),
    ...(strict === true && { strict }),
  }
}

function toWantedTools(choice: NonNullable<Request['tool_choice']>): WantedTools {
  if (typeof choice === 'string') return choice
  if (choice.type === 'function') return { name: choice.function.name }
  const { mode, tools } = choice.allowed_tools
  return { mode, names: tools.map(tool => tool.function.name) }
}

function newCompletionId(): string {
  return newId('req').replace('req_', 'chatcmpl-')
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
