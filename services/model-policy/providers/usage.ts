import { countRequest, countTexts } from '../tokens/count-request.ts'
import { countTokens } from '../tokens/count-tokens.ts'
import type { ChatRequest, EmbedRequest, Usage } from './provider.ts'
import type { ToolCall } from './tool-call.ts'

/** Our own count of what a chat cost, where nobody reported it. */
export function estimateChat(request: ChatRequest, content: string, toolCalls: readonly ToolCall[]): Usage {
  return { inputTokens: countRequest(request).tokens, outputTokens: countOutput(content, toolCalls), estimated: true }
}

/** The output tokens of an answer: its text and the calls that it makes. */
export function countOutput(content: string, toolCalls: readonly ToolCall[]): number {
  const parts = toolCalls.flatMap(call => [call.name, call.rawArguments])
  return [content, ...parts].reduce((total, part) => total + countTokens(part).tokens, 0)
}

/** Our own count of what an embedding cost. */
export function estimateEmbed(request: EmbedRequest): Usage {
  return { inputTokens: countTexts(request).tokens, outputTokens: 0, estimated: true }
}
