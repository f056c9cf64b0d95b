import type { ChatOptions, ChatRequest, ChatResult } from '../provider.ts'
import { mayBecomeCall, readToolCalls } from './tool-answer.ts'
import { offeredTools, toTextRequest } from './tool-request.ts'

type Chat = (request: ChatRequest, options: ChatOptions) => Promise<ChatResult>

/**
 * Calls tools with a model that knows none: they are put to it in words, and its answer is a call where it is the JSON of
 * one. A streamed answer passes as it grows unless it begins like a call; it is then held back until it shows what it is.
 */
export async function chatInText(
  request: ChatRequest,
  { onDelta, signal }: ChatOptions,
  chat: Chat,
  grammar = false,
): Promise<ChatResult> {
  const tools = offeredTools(request)
  let held = ''
  let isAnswer = tools.length === 0
  const pass = (text: string) => {
    held += text
    if (!isAnswer && mayBecomeCall(held)) return
    isAnswer = true
    onDelta?.(held)
    held = ''
  }
  const result = await chat(toTextRequest(request, grammar), { signal, ...(onDelta && { onDelta: pass }) })
  const toolCalls = isAnswer && onDelta !== undefined ? null : readToolCalls(result.content, tools)
  if (toolCalls !== null) return { ...result, content: '', toolCalls, finishReason: 'tool_calls' }
  if (held !== '') onDelta?.(held)
  return result
}
