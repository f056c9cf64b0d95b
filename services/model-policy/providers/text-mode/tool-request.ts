import { textOf } from '../content.ts'
import type { ChatMessage, ChatRequest, ToolDefinition } from '../provider.ts'

/**
 * The request without tools in its form: they stand in words before the conversation, and so do calls and results of
 * earlier turns within it. `grammar`: the backend can hold an answer to a schema, and a call that must come is.
 */
export function toTextRequest(request: ChatRequest, grammar = false): ChatRequest {
  const { toolChoice, tools, ...rest } = request
  const offered = offeredTools(request)
  const messages = request.messages.map(toTextMessage)
  if (offered.length === 0) return { ...rest, messages }
  const isForced = toolChoice === 'required' || typeof toolChoice === 'object'
  const responseFormat =
    grammar && isForced ? ({ type: 'json_schema', name: 'tool_calls', schema: schemaOf(offered) } as const) : null
  return {
    ...rest,
    messages: [{ role: 'system', content: instruct(offered, isForced) }, ...messages],
    ...(responseFormat && { responseFormat }),
  }
}

/** The tools that this turn may call. */
export function offeredTools({ toolChoice, tools = [] }: ChatRequest): readonly ToolDefinition[] {
  if (toolChoice === 'none') return []
  return typeof toolChoice === 'object' ? tools.filter(({ name }) => name === toolChoice.name) : tools
}

function instruct(tools: readonly ToolDefinition[], isForced: boolean): string {
  const list = tools.map(({ description, inputSchema, name }) =>
    JSON.stringify({ name, description, arguments: inputSchema }),
  )
  const form = '{"tool_calls": [{"name": "<the name of a tool>", "arguments": {…}}]}'
  return [
    'You can call these tools; `arguments` is the JSON Schema of their arguments:',
    ...list,
    isForced
      ? `Answer now with a call, as this JSON object and nothing else: ${form}`
      : `To call tools, answer with this JSON object and nothing else: ${form}\nOtherwise answer in plain words.`,
    'Results come back to you as JSON objects with `tool_result`.',
  ].join('\n')
}

function toTextMessage(message: ChatMessage): ChatMessage {
  if (message.role === 'tool') {
    const { content, toolCallId } = message
    return { role: 'user', content: JSON.stringify({ tool_result: textOf(content), tool_call_id: toolCallId }) }
  }
  const { toolCalls = [], ...rest } = message
  if (toolCalls.length === 0) return rest
  const calls = toolCalls.map(({ arguments: args, id, malformed, name, rawArguments }) => ({
    name,
    arguments: malformed ? rawArguments : args,
    tool_call_id: id,
  }))
  const said = textOf(rest.content)
  return { ...rest, content: [said, JSON.stringify({ tool_calls: calls })].filter(text => text !== '').join('\n') }
}

function schemaOf(tools: readonly ToolDefinition[]): Readonly<Record<string, unknown>> {
  const calls = tools.map(({ inputSchema, name }) => ({
    type: 'object',
    properties: { name: { const: name }, arguments: inputSchema },
    required: ['name', 'arguments'],
  }))
  const items = calls.length === 1 ? calls[0] : { anyOf: calls }
  return {
    type: 'object',
    properties: { tool_calls: { type: 'array', minItems: 1, items } },
    required: ['tool_calls'],
  }
}
