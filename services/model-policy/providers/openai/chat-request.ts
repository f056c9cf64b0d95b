import type { ChatMessage, ChatRequest, Content, ResponseFormat, ToolChoice, ToolDefinition } from '../provider.ts'
import type { ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'
import type { Feature } from './dialect.ts'

export interface WireOptions {
  readonly stream: boolean
  readonly names: ToolNames
  readonly knows: (feature: Feature) => boolean
}

/** What of a request some servers do not know, beside what every request has. */
export function featuresOf(request: ChatRequest): Feature[] {
  return [
    ...(wantsOneCall(request) ? (['parallelToolCalls'] as const) : []),
    ...(request.tools?.some(({ strict }) => strict) ? (['strictTools'] as const) : []),
  ]
}

function wantsOneCall({ parallelToolCalls, tools = [] }: ChatRequest): boolean {
  return tools.length > 0 && parallelToolCalls === false
}

/** The body of `POST /chat/completions`; absent values are left out. */
export function toWireRequest(request: ChatRequest, options: WireOptions): Record<string, unknown> {
  const { stream, names, knows } = options
  const limit = knows('maxTokens') ? 'max_tokens' : 'max_completion_tokens'
  return {
    model: request.model,
    messages: request.messages.map(message => toWireMessage(message, names)),
    tools: request.tools?.length ? request.tools.map(tool => toWireTool(tool, options)) : undefined,
    tool_choice: request.tools?.length ? toWireChoice(request.toolChoice, names) : undefined,
    parallel_tool_calls: wantsOneCall(request) && knows('parallelToolCalls') ? false : undefined,
    temperature: request.temperature,
    top_p: request.topP,
    [limit]: request.maxOutputTokens,
    stop: request.stop?.length ? request.stop : undefined,
    response_format: toWireFormat(request.responseFormat),
    stream: stream || undefined,
    stream_options: stream && knows('streamOptions') ? { include_usage: true } : undefined,
  }
}

function toWireMessage(message: ChatMessage, names: ToolNames): Record<string, unknown> {
  const calls = message.toolCalls?.length ? message.toolCalls.map(call => toWireCall(call, names)) : undefined
  return {
    role: message.role,
    content: calls && message.content === '' ? null : toWireContent(message.content),
    name: message.role === 'tool' ? undefined : message.name,
    tool_call_id: message.toolCallId,
    tool_calls: calls,
  }
}

function toWireContent(content: Content): unknown {
  if (typeof content === 'string') return content
  return content.map(part => {
    if (part.type === 'text') return { type: 'text', text: part.text }
    const { data, detail, mediaType } = part
    return { type: 'image_url', image_url: { url: `data:${mediaType};base64,${data}`, detail } }
  })
}

/** Chat templates parse the arguments of earlier calls, so malformed ones go back inside a JSON object. */
function toWireCall(call: ToolCall, names: ToolNames): Record<string, unknown> {
  const args = call.malformed
    ? JSON.stringify({ malformed_arguments: call.rawArguments })
    : call.rawArguments.trim() || JSON.stringify(call.arguments)
  return { id: call.id, type: 'function', function: { name: names.toWire(call.name), arguments: args } }
}

function toWireTool(tool: ToolDefinition, { names, knows }: WireOptions): Record<string, unknown> {
  const { name, description, inputSchema } = tool
  const strict = tool.strict === true && knows('strictTools') ? true : undefined
  return { type: 'function', function: { name: names.toWire(name), description, parameters: inputSchema, strict } }
}

function toWireChoice(choice: ToolChoice | undefined, names: ToolNames): unknown {
  return typeof choice === 'object' ? { type: 'function', function: { name: names.toWire(choice.name) } } : choice
}

function toWireFormat(format: ResponseFormat | undefined): unknown {
  if (format?.type !== 'json_schema') return format
  const { name, schema, strict } = format
  return { type: 'json_schema', json_schema: { name, schema, strict } }
}
