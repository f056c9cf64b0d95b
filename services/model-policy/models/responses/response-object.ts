import type { components } from '#contract/model-policy'
import { newId } from '#ids'
import type { ToolCall } from '../../providers/tool-call.ts'
import type { ChatAnswer } from '../chat-call.ts'
import { givenCalls } from '../given-calls.ts'

type Schemas = components['schemas']
export type ResponseObject = Schemas['ResponseObject']
export type OutputItem = Schemas['ResponseOutputItem']
export type ItemStatus = 'in_progress' | 'completed' | 'incomplete'

/** The response as it begins: all that is known from the request. */
export function newResponse(request: Schemas['ResponseRequest']): ResponseObject {
  const { instructions, max_output_tokens, metadata, model, parallel_tool_calls, temperature, text } = request
  const { tool_choice, tools, top_p, user } = request
  return {
    id: newItemId('resp'),
    object: 'response',
    created_at: Math.floor(Date.now() / 1000),
    status: 'in_progress',
    background: false,
    error: null,
    incomplete_details: null,
    instructions: instructions ?? null,
    max_output_tokens: max_output_tokens ?? null,
    metadata: metadata ?? {},
    model,
    output: [],
    parallel_tool_calls: parallel_tool_calls ?? true,
    previous_response_id: null,
    store: false,
    temperature: temperature ?? null,
    text: { format: text?.format ?? { type: 'text' } },
    tool_choice: tool_choice ?? 'auto',
    tools: (tools ?? []).map(tool => ({
      ...tool,
      parameters: tool.parameters ?? null,
      strict: tool.strict ?? null,
    })),
    top_p: top_p ?? null,
    truncation: 'disabled',
    usage: null,
    user: user ?? null,
  }
}

/** The response with its answer. A stream gives the items that it has sent already. */
export function toResponse(begun: ResponseObject, answer: ChatAnswer, sent?: readonly OutputItem[]): ResponseObject {
  const { finishReason, route, usage } = answer
  const reasons = { length: 'max_output_tokens', content_filter: 'content_filter' } as const
  const reason = finishReason in reasons ? reasons[finishReason as keyof typeof reasons] : null
  return {
    ...begun,
    status: reason === null ? 'completed' : 'incomplete',
    incomplete_details: reason && { reason },
    model: route.model,
    output: sent ?? toOutput(begun, answer),
    usage: {
      input_tokens: usage.inputTokens,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: usage.outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: usage.inputTokens + usage.outputTokens,
    },
  }
}

function toOutput(begun: ResponseObject, answer: ChatAnswer): OutputItem[] {
  const calls = givenCalls(answer.toolCalls, begun).map(call =>
    toCallItem(newItemId('fc'), call, callStatus(answer, call)),
  )
  // Who only calls tools has said nothing.
  if (answer.content === '' && calls.length > 0) return calls
  return [toMessageItem(newItemId('msg'), answer.content, messageStatus(answer)), ...calls]
}

/** A call that was cut is marked so: nobody should make it. */
export function callStatus(answer: Pick<ChatAnswer, 'finishReason'>, { malformed }: ToolCall): ItemStatus {
  return malformed ? messageStatus(answer) : 'completed'
}

/** A text that was cut is marked so. */
export function messageStatus({ finishReason }: Pick<ChatAnswer, 'finishReason'>): ItemStatus {
  return finishReason === 'length' || finishReason === 'content_filter' ? 'incomplete' : 'completed'
}

export function toMessageItem(id: string, text: string, status: ItemStatus): OutputItem {
  return { type: 'message', id, role: 'assistant', status, content: [toOutputText(text)] }
}

export function toOutputText(text: string): Schemas['ResponseOutputText'] {
  return { type: 'output_text', text, annotations: [], logprobs: [] }
}

export function toCallItem(id: string, { id: call_id, name, rawArguments }: ToolCall, status: ItemStatus): OutputItem {
  return { type: 'function_call', id, call_id, name, arguments: rawArguments, status }
}

export function newItemId(prefix: 'fc' | 'msg' | 'resp'): string {
  return newId('req').replace('req_', `${prefix}_`)
}
