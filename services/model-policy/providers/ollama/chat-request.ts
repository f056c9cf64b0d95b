import { imagesOf, textOf } from '../content.ts'
import type { ChatMessage, ChatRequest, ResponseFormat } from '../provider.ts'
import type { ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'

/**
 * The body of `POST /api/chat`; absent values are left out. The API knows no choice of a tool: with `none` none is sent.
 * The size of the context is always said where it is known, for a server loads models with one of its own, and drops the
 * beginning of what is longer. Source: ollama/ollama, docs/api.md, "Generate a chat completion"; ollama-js, `ChatRequest`.
 */
export function toWireRequest(request: ChatRequest, names: ToolNames, stream: boolean): Record<string, unknown> {
  const { maxOutputTokens, messages, model, modelLimits, responseFormat, stop, temperature, toolChoice, topP } = request
  const tools = toolChoice === 'none' ? [] : (request.tools ?? [])
  const called = new Map(messages.flatMap(({ toolCalls = [] }) => toolCalls.map(call => [call.id, call.name] as const)))
  return {
    model,
    messages: messages.map(message => toWireMessage(message, names, called)),
    tools:
      tools.length > 0
        ? tools.map(({ description, inputSchema, name }) => ({
            type: 'function',
            function: { name: names.toWire(name), description, parameters: inputSchema },
          }))
        : undefined,
    format: toWireFormat(responseFormat),
    options: {
      num_ctx: modelLimits?.contextTokens,
      num_predict: maxOutputTokens,
      temperature,
      top_p: topP,
      stop: stop?.length ? stop : undefined,
    },
    stream,
  }
}

/** A result bears the name of its tool, as the API has no ids of calls. */
function toWireMessage(message: ChatMessage, names: ToolNames, called: ReadonlyMap<string, string>): object {
  const { content, role, toolCallId = '', toolCalls = [] } = message
  const images = imagesOf(content).map(({ data }) => data)
  const tool = called.get(toolCallId)
  return {
    role,
    content: textOf(content),
    images: images.length > 0 ? images : undefined,
    tool_name: role === 'tool' && tool !== undefined ? names.toWire(tool) : undefined,
    tool_calls: toolCalls.length > 0 ? toolCalls.map(call => toWireCall(call, names)) : undefined,
  }
}

function toWireCall({ arguments: args, malformed, name, rawArguments }: ToolCall, names: ToolNames): object {
  return {
    function: {
      name: names.toWire(name),
      arguments: malformed ? { malformed_arguments: rawArguments } : args,
    },
  }
}

function toWireFormat(format: ResponseFormat | undefined): unknown {
  if (format?.type === 'json_schema') return format.schema
  return format?.type === 'json_object' ? 'json' : undefined
}
