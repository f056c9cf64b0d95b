import { describe, expect, it } from 'vitest'
import { askForJson } from '../providers/json-instruction.ts'
import type { ChatRequest } from '../providers/provider.ts'
import { toTextRequest } from '../providers/text-mode/tool-request.ts'
import { boundRequest, countRequest } from './count-request.ts'

const plain: ChatRequest = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }
const schema = {
  type: 'object',
  properties: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`member_${index}`, { type: 'string' }])),
}
const tool = { name: 'find', description: 'Finds things', inputSchema: schema }

describe.each<[string, Partial<ChatRequest>]>([
  ['the schema of the answer', { responseFormat: { type: 'json_schema', name: 'things', schema } }],
  ['tools', { tools: [tool] }],
  ['tools of which one must be called', { tools: [tool], toolChoice: 'required' }],
])('a request with %s', (_, more) => {
  const request = { ...plain, ...more }

  it('counts it', () => {
    expect(countRequest(request).tokens).toBeGreaterThan(countRequest(plain).tokens + 200)
  })

  it('is bounded by what any model is sent for it, in fields or in words', () => {
    for (const sent of [request, toTextRequest(askForJson(request), true)]) {
      const texts = [...sent.messages.map(({ content }) => content), JSON.stringify(sent.responseFormat ?? '')]
      expect(boundRequest(request)).toBeGreaterThan(texts.join('').length * 0.9)
      expect(boundRequest(request)).toBeGreaterThanOrEqual(countRequest(sent).tokens)
    }
  })
})

it('bounds calls of tools in what was said before, which some models are told in words', () => {
  const toolCalls = Array.from({ length: 40 }, (_, index) => {
    const rawArguments = JSON.stringify({ index })
    return { id: `call_${index}`, name: 'find', arguments: { index }, rawArguments, malformed: false }
  })
  const said = [
    { role: 'assistant', content: '', toolCalls },
    ...toolCalls.map(({ id }) => ({ role: 'tool', content: 'x', toolCallId: id })),
  ]
  const request = { ...plain, messages: [...plain.messages, ...said] } as ChatRequest
  expect(boundRequest(request)).toBeGreaterThanOrEqual(countRequest(toTextRequest(request)).tokens)
})

it('bounds a wish for JSON as the words that some models are told', () => {
  const request: ChatRequest = { ...plain, responseFormat: { type: 'json_object' } }
  expect(boundRequest(request)).toBeGreaterThanOrEqual(countRequest(askForJson(request)).tokens)
  expect(boundRequest(request)).toBeGreaterThan(boundRequest(plain))
})
