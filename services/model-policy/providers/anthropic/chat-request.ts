import { partsOf } from '../content.ts'
import type { ChatMessage, ChatRequest, ContentPart, ToolChoice, ToolDefinition } from '../provider.ts'
import type { ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'
import { toTurns } from '../turns.ts'

/** The API wants a limit of each request. */
const usualOutputTokens = 4_096

/**
 * The body of `POST /v1/messages`; absent values are left out. Source: platform.claude.com, "Create a Message";
 * anthropic-sdk-typescript, `MessageCreateParamsBase`.
 */
export function toWireRequest(request: ChatRequest, names: ToolNames, stream: boolean): Record<string, unknown> {
  const { system, turns } = toTurns(request.messages)
  const tools = toolsOf(request)
  const format = request.responseFormat
  return {
    model: request.model,
    max_tokens: request.maxOutputTokens ?? request.modelLimits?.outputTokens ?? usualOutputTokens,
    system: system || undefined,
    messages: turns.flatMap(({ messages, role }) => {
      const content = resultsFirst(messages).flatMap(message => toBlocks(message, names))
      return content.length > 0 ? [{ role, content }] : []
    }),
    tools: tools.length > 0 ? tools.map(tool => toWireTool(tool, names)) : undefined,
    tool_choice: tools.length > 0 ? toWireChoice(request, names) : undefined,
    temperature: request.temperature,
    top_p: request.topP,
    stop_sequences: request.stop?.length ? request.stop : undefined,
    output_config:
      format?.type === 'json_schema' ? { format: { type: 'json_schema', schema: format.schema } } : undefined,
    stream: stream || undefined,
  }
}

/** A conversation in which tools were called must define them, also where no tool may be called any more. */
function toolsOf({ messages, tools = [] }: ChatRequest): readonly ToolDefinition[] {
  if (tools.length > 0) return tools
  const called = new Set(messages.flatMap(({ toolCalls = [] }) => toolCalls.map(({ name }) => name)))
  return [...called].map(name => ({ name, inputSchema: { type: 'object' } }))
}

/** The results of tools stand before all else in their turn, as the API demands. */
function resultsFirst(messages: readonly ChatMessage[]): ChatMessage[] {
  return messages.toSorted((a, b) => Number(b.role === 'tool') - Number(a.role === 'tool'))
}

function toBlocks(message: ChatMessage, names: ToolNames): object[] {
  const parts = partsOf(message.content).map(toPart)
  if (message.role === 'tool')
    return [{ type: 'tool_result', tool_use_id: toWireId(message.toolCallId ?? ''), content: parts }]
  return [...parts, ...(message.toolCalls ?? []).map(call => toWireCall(call, names))]
}

function toPart(part: ContentPart): object {
  if (part.type === 'text') return { type: 'text', text: part.text }
  return { type: 'image', source: { type: 'base64', media_type: part.mediaType, data: part.data } }
}

/** `input` must be an object, so malformed arguments go back inside one. */
function toWireCall(call: ToolCall, names: ToolNames): object {
  const input = call.malformed ? { malformed_arguments: call.rawArguments } : call.arguments
  return { type: 'tool_use', id: toWireId(call.id), name: names.toWire(call.name), input }
}

/** Ids are of these signs; those that another backend made may hold others. */
function toWireId(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '_')
}

function toWireTool({ description, inputSchema, name }: ToolDefinition, names: ToolNames): object {
  return { name: names.toWire(name), description, input_schema: { type: 'object', ...inputSchema } }
}

function toWireChoice(request: ChatRequest, names: ToolNames): object | undefined {
  const { parallelToolCalls, toolChoice, tools = [] } = request
  if (tools.length === 0) return { type: 'none' }
  if (parallelToolCalls !== false || toolChoice === 'none') return toolChoice && choiceOf(toolChoice, names)
  return { ...choiceOf(toolChoice ?? 'auto', names), disable_parallel_tool_use: true }
}

function choiceOf(choice: ToolChoice, names: ToolNames): object {
  if (typeof choice === 'object') return { type: 'tool', name: names.toWire(choice.name) }
  return { type: choice === 'required' ? 'any' : choice }
}
