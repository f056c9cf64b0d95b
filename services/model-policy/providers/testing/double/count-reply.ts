import { countTokens } from '../../../tokens/count-tokens.ts'
import type { WireReply, WireRequest } from './reply.ts'

export interface ReplyCounts {
  readonly input: number
  readonly output: number
}

export function countReply(request: WireRequest, reply: WireReply): ReplyCounts {
  const input = request.messages.reduce((total, message) => total + 4 + countTokens(textOf(message)).tokens, 3)
  const said = [reply.content, ...reply.calls.map(call => call.name + call.arguments)]
  return { input, output: said.reduce((total, text) => total + countTokens(text).tokens, 0) }
}

/** The text of a message whose content may come in parts. */
export function textOf({ content }: WireRequest['messages'][number]): string {
  if (!Array.isArray(content)) return content ?? ''
  return content.map(part => (part as { text?: string }).text ?? '').join('')
}
