import type { ChatRequest } from './provider.ts'

const instruction = 'Answer with one JSON object and nothing else: no words around it, no code fence.'

/** The request with the wish for a JSON object in words, for backends that have no such mode of their own. */
export function askForJson(request: ChatRequest): ChatRequest {
  const { responseFormat, ...rest } = request
  if (responseFormat?.type !== 'json_object') return request
  return { ...rest, messages: [{ role: 'system', content: instruction }, ...request.messages] }
}
