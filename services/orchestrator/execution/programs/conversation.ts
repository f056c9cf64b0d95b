import type { ChatMessage, LeasedRun, ToolCall, ToolResult } from '../ports.ts'

/** What the model sees first: the agent's instructions with what is known of the user, then the run's input. */
export function openConversation({ agentConfig, context, input }: LeasedRun): ChatMessage[] {
  const surroundings = [
    context.locale && `The user's locale is ${context.locale}.`,
    context.timezone && `The user's time zone is ${context.timezone}.`,
  ].filter(Boolean)
  const system = [agentConfig.system_prompt, surroundings.join(' ')].filter(Boolean).join('\n\n')
  const opening: ChatMessage[] = system === '' ? [] : [{ role: 'system', content: system }]
  return [...opening, { role: 'user', content: input.text }]
}

/** A tool's result as the model reads it: plain text as it is, everything else as JSON, an error as one to act on. */
export function toolMessage(call: ToolCall, result: ToolResult): ChatMessage {
  const value = result.status === 'ok' ? result.output : { error: result.error }
  const content = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null')
  return { role: 'tool', tool_call_id: call.tool_call_id, name: call.name, content }
}
