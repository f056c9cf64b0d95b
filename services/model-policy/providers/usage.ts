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

/** More tokens than any call can have. */
const mostTokens = 100_000_000

export type Counts = Pick<Usage, 'inputTokens' | 'outputTokens'>

/**
 * The counts that a backend reports; null where they are no counts: not whole numbers, negative, beyond all measure, or
 * without any input, which no prompt is (zeros come from servers that do not count).
 */
export function readCounts(inputTokens: unknown, outputTokens: unknown): Counts | null {
  if (!isCount(inputTokens) || !isCount(outputTokens) || inputTokens === 0) return null
  return { inputTokens, outputTokens }
}

/** What a chat cost as the backend reports it, else as we count it. */
export function chatUsage(
  counts: Counts | null,
  request: ChatRequest,
  content: string,
  toolCalls: readonly ToolCall[],
): Usage {
  return counts === null ? estimateChat(request, content, toolCalls) : { ...counts, estimated: false }
}

/** What an embedding cost as the backend reports it, else as we count it. */
export function embedUsage(inputTokens: unknown, request: EmbedRequest): Usage {
  const counts = readCounts(inputTokens, 0)
  return counts === null ? estimateEmbed(request) : { ...counts, estimated: false }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= mostTokens
}
