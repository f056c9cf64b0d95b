import { imagesOf, textOf } from '../providers/content.ts'
import { askForJson } from '../providers/json-instruction.ts'
import type { ChatMessage, ChatRequest, EmbedRequest } from '../providers/provider.ts'
import { toTextRequest } from '../providers/text-mode/tool-request.ts'
import { boundTokens, countTokens, type TokenCount } from './count-tokens.ts'

/** What chat templates spend around each message (role and separators) and before the answer. */
const tokensPerMessage = 4
const tokensPerRequest = 3
/** What an image of a screen comes to with most models: about 1,200 pixels a side at 750 pixels a token. */
const tokensPerImage = 1_600
/** The dearest that is documented: gpt-4o-mini bills 2,833 and 5,667 for each of at most 8 tiles. */
const mostTokensPerImage = 48_169

/** The input tokens of a chat request: messages, tool calls in them, tool definitions and the schema of the answer. */
export function countRequest(request: ChatRequest): TokenCount {
  return sum(requestParts(request).map(countTokens), overhead(request) + tokensPerImage * countImages(request))
}

/**
 * The most input tokens that a chat request can cost, without counting: for a budget reservation. Some models are told in
 * words what others are told in fields.
 */
export function boundRequest(request: ChatRequest): number {
  const asItIs = boundOf(request)
  const { messages, responseFormat, tools = [] } = request
  const hasTools =
    tools.length > 0 || messages.some(({ role, toolCalls = [] }) => role === 'tool' || toolCalls.length > 0)
  if (!hasTools && responseFormat?.type !== 'json_object') return asItIs
  return Math.max(asItIs, boundOf(toTextRequest(askForJson(request), true)))
}

function boundOf(request: ChatRequest): number {
  const bytes = requestParts(request).reduce((total, part) => total + boundTokens(part), 0)
  return bytes + overhead(request) + mostTokensPerImage * countImages(request)
}

/** The input tokens of an embedding request. */
export function countTexts(request: EmbedRequest): TokenCount {
  return sum(request.texts.map(countTokens), 0)
}

function overhead(request: ChatRequest): number {
  return tokensPerRequest + tokensPerMessage * request.messages.length
}

function countImages({ messages }: ChatRequest): number {
  return messages.reduce((total, { content }) => total + imagesOf(content).length, 0)
}

function requestParts(request: ChatRequest): string[] {
  const tools = request.tools?.length ? [JSON.stringify(request.tools)] : []
  const { responseFormat } = request
  const schema = responseFormat?.type === 'json_schema' ? [JSON.stringify(responseFormat)] : []
  return [...request.messages.flatMap(messageParts), ...tools, ...schema]
}

function messageParts(message: ChatMessage): string[] {
  const calls = (message.toolCalls ?? []).flatMap(call => [call.name, call.rawArguments])
  return [textOf(message.content), message.name ?? '', ...calls].filter(part => part !== '')
}

function sum(counts: readonly TokenCount[], extra: number): TokenCount {
  return {
    tokens: counts.reduce((total, count) => total + count.tokens, extra),
    estimated: counts.some(count => count.estimated),
  }
}
