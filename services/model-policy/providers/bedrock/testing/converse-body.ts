import type { WireRequest } from '../../testing/double/reply.ts'

interface Block {
  text?: string
  image?: { format: string; source: { bytes: string } }
  toolUse?: { toolUseId: string; name: string; input: unknown }
  toolResult?: { toolUseId: string; content: { text?: string; json?: unknown }[] }
}

export interface ConverseBody {
  messages: { role: string; content: Block[] }[]
  system?: { text: string }[]
  inferenceConfig?: { maxTokens?: number; stopSequences?: string[] }
  toolConfig?: {
    tools: { toolSpec: { name: string; inputSchema: { json: object } } }[]
    toolChoice?: { any?: object; auto?: object; tool?: { name: string } }
  }
}

/** What the service refuses of a request, in its words; null for a good one. */
export function faultOf({ messages, toolConfig }: ConverseBody): string | null {
  const blocks = messages.flatMap(({ content }) => content)
  if (toolConfig === undefined && blocks.some(({ toolResult, toolUse }) => toolUse ?? toolResult))
    return 'The toolConfig field must be defined when using toolUse and toolResult content blocks.'
  if (blocks.some(({ text }) => text === '')) return 'The text field in the ContentBlock object is blank.'
  if (messages.some(({ role }, index) => role === messages[index - 1]?.role))
    return 'A conversation must alternate between user and assistant roles.'
  const bad = blocks.some(({ toolUse }) => toolUse !== undefined && !/^[a-zA-Z0-9_-]{1,64}$/.test(toolUse.toolUseId))
  return bad ? 'Value at toolUseId failed to satisfy constraint' : null
}

/** The request in the shape that the rules of replies know. */
export function toHeard(
  model: string,
  { inferenceConfig = {}, messages, system = [], toolConfig }: ConverseBody,
): WireRequest {
  const { any, tool } = toolConfig?.toolChoice ?? {}
  return {
    model,
    messages: [
      ...system.map(({ text }) => ({ role: 'system', content: text })),
      ...messages.flatMap(({ content, role }) => content.map(block => heardOf(role, block))),
    ],
    ...(toolConfig && {
      tools: toolConfig.tools.map(({ toolSpec }) => ({
        function: { name: toolSpec.name, parameters: toolSpec.inputSchema.json },
      })),
    }),
    ...(tool && { tool_choice: { function: { name: tool.name } } }),
    ...(any && { tool_choice: 'required' as const }),
    ...(inferenceConfig.maxTokens !== undefined && { max_tokens: inferenceConfig.maxTokens }),
    ...(inferenceConfig.stopSequences && { stop: inferenceConfig.stopSequences }),
  }
}

function heardOf(role: string, { image, text, toolResult }: Block): WireRequest['messages'][number] {
  if (toolResult !== undefined)
    return { role: 'tool', content: toolResult.content.map(part => part.text ?? '').join('') }
  if (image !== undefined) return { role, content: `[image ${image.format} ${image.source.bytes}]` }
  return { role, content: text ?? '' }
}
