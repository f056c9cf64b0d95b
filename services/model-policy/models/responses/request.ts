import type { components } from '#contract/model-policy'
import type { ResponseFormat, ToolDefinition } from '../../providers/provider.ts'
import type { ChatCall } from '../chat-call.ts'
import type { OpenaiContext } from '../openai-context.ts'
import { selectTools, type WantedTools } from '../select-tools.ts'
import { refuseUnsupported } from '../unsupported.ts'
import { toMessages } from './messages.ts'
import { unsupportedInResponses } from './unsupported.ts'

type Schemas = components['schemas']

/** OpenAI's request for a response as a call of ours. Source: OpenAI API reference, "Create a model response". */
export function toChatCall(request: Schemas['ResponseRequest'], context: OpenaiContext): ChatCall {
  refuseUnsupported(request, unsupportedInResponses)
  const { input, instructions, max_output_tokens, model, temperature, text, tool_choice, tools, top_p } = request
  return {
    ...context,
    modelRef: model,
    messages: toMessages(input, instructions ?? null),
    ...selectTools((tools ?? []).map(toTool), tool_choice == null ? undefined : toWantedTools(tool_choice)),
    ...(request.parallel_tool_calls === false && { parallelToolCalls: false }),
    ...(temperature != null && { temperature }),
    ...(top_p != null && { topP: top_p }),
    ...(max_output_tokens != null && { maxOutputTokens: max_output_tokens }),
    ...(text?.format != null && { responseFormat: toResponseFormat(text.format) }),
  }
}

function toTool({ description, name, parameters, strict }: Schemas['ResponseTool']): ToolDefinition {
  return {
    name,
    inputSchema: parameters ?? { type: 'object', properties: {} },
    ...(description != null && { description }),
    ...(strict === true && { strict }),
  }
}

function toWantedTools(choice: Schemas['ResponseToolChoice']): WantedTools {
  if (typeof choice === 'string') return choice
  if (choice.type === 'function') return { name: choice.name }
  return { mode: choice.mode, names: choice.tools.map(({ name }) => name) }
}

function toResponseFormat({ name, schema, strict, type }: Schemas['ResponseTextFormat']): ResponseFormat {
  if (type !== 'json_schema' || name === undefined || schema === undefined)
    return { type: type === 'json_object' ? 'json_object' : 'text' }
  return { type, name, schema, ...(typeof strict === 'boolean' && { strict }) }
}
