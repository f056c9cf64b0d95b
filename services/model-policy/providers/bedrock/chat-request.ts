import { partsOf } from '../content.ts'
import type { ChatMessage, ChatRequest, ContentPart, ResponseFormat, ToolChoice } from '../provider.ts'
import type { ToolCall } from '../tool-call.ts'
import type { ToolNames } from '../tool-names.ts'
import { toTurns } from '../turns.ts'

/**
 * The body of `POST /model/{modelId}/converse` and `…/converse-stream`; absent values are left out. The request may not
 * forbid tools: the API has no such choice. Source: Amazon Bedrock API Reference, "Converse" and its data types.
 */
export function toWireRequest(request: ChatRequest, names: ToolNames): Record<string, unknown> {
  const { maxOutputTokens, responseFormat, stop, temperature, tools = [], toolChoice, topP } = request
  const { system, turns } = toTurns(request.messages)
  return {
    messages: turns.flatMap(({ messages, role }) => {
      const content = messages.flatMap(message => toBlocks(message, names))
      return content.length > 0 ? [{ role, content }] : []
    }),
    system: system === '' ? undefined : [{ text: system }],
    inferenceConfig: {
      maxTokens: maxOutputTokens,
      temperature,
      topP,
      stopSequences: stop?.length ? stop : undefined,
    },
    toolConfig:
      tools.length === 0
        ? undefined
        : {
            tools: tools.map(({ description, inputSchema, name }) => ({
              toolSpec: {
                name: names.toWire(name),
                description: description || undefined,
                inputSchema: { json: { type: 'object', ...inputSchema } },
              },
            })),
            toolChoice: toWireChoice(toolChoice, names),
          },
    outputConfig: toOutputConfig(responseFormat),
  }
}

function toBlocks(message: ChatMessage, names: ToolNames): object[] {
  const parts = partsOf(message.content).map(toPart)
  if (message.role !== 'tool') return [...parts, ...(message.toolCalls ?? []).map(call => toWireCall(call, names))]
  const content = parts.length > 0 ? parts : [{ text: '(empty)' }]
  return [{ toolResult: { toolUseId: toWireId(message.toolCallId ?? ''), content } }]
}

function toPart(part: ContentPart): object {
  if (part.type === 'text') return { text: part.text }
  return { image: { format: part.mediaType.replace('image/', ''), source: { bytes: part.data } } }
}

/** `input` must be an object, so malformed arguments go back inside one. */
function toWireCall(call: ToolCall, names: ToolNames): object {
  const input = call.malformed ? { malformed_arguments: call.rawArguments } : call.arguments
  return { toolUse: { toolUseId: toWireId(call.id), name: names.toWire(call.name), input } }
}

/** Ids are of these signs and at most 64; those that another backend made may be others. */
function toWireId(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64)
}

function toWireChoice(choice: ToolChoice | undefined, names: ToolNames): object | undefined {
  if (typeof choice === 'object') return { tool: { name: names.toWire(choice.name) } }
  if (choice === 'required') return { any: {} }
  return choice === 'auto' ? { auto: {} } : undefined
}

function toOutputConfig(format: ResponseFormat | undefined): object | undefined {
  if (format?.type !== 'json_schema') return undefined
  const jsonSchema = { schema: JSON.stringify(format.schema), name: format.name }
  return { textFormat: { type: 'json_schema', structure: { jsonSchema } } }
}
