import { describe, expect, it } from 'vitest'
import { ToolNames } from '../tool-names.ts'
import { ChatAnswer, type WireChunk } from './chat-answer.ts'

const names = new ToolNames({ model: 'm', messages: [], tools: [{ name: 'tool.a', inputSchema: {} }] })
type Piece = { index?: number; id?: string; function?: { name?: string; arguments?: unknown } }
const delta = (...tool_calls: Piece[]): WireChunk => ({ choices: [{ delta: { tool_calls } }] })

function callsFrom(...chunks: WireChunk[]) {
  const answer = new ChatAnswer()
  for (const chunk of chunks) answer.take(chunk)
  return {
    reason: answer.finishReason,
    calls: answer.toolCalls(names).map(call => [call.id, call.name, call.arguments]),
  }
}

describe('ChatAnswer', () => {
  it('puts pieces together by their index, however they are mixed', () => {
    const { calls } = callsFrom(
      delta({ index: 1, id: 'y', function: { name: 'b', arguments: '{"q"' } }),
      delta({ index: 0, id: 'x', function: { name: 'tool_a', arguments: '' } }),
      delta({ index: 0, function: { arguments: '{"p":' } }, { index: 1, function: { arguments: ':2}' } }),
      delta({ index: 0, function: { arguments: '1}' } }),
    )
    expect(calls).toEqual([
      ['y', 'b', { q: 2 }],
      ['x', 'tool.a', { p: 1 }],
    ])
  })

  it('tells whole calls apart where a server gives each the index 0, or none', () => {
    const whole = (id: string) => ({ index: 0, id, function: { name: 'b', arguments: '{}' } })
    expect(callsFrom(delta(whole('x')), delta(whole('y'))).calls).toHaveLength(2)
    const bare = (id: string) => ({ id, function: { name: 'b', arguments: '{}' } })
    expect(callsFrom(delta(bare('x'), bare('y'))).calls).toHaveLength(2)
  })

  it('takes arguments that are an object already, and makes ids that are missing', () => {
    const { calls } = callsFrom(delta({ index: 0, function: { name: 'b', arguments: { p: 1 } } }))
    expect(calls).toEqual([[expect.stringMatching(/^tcall_/), 'b', { p: 1 }]])
  })

  it.each([
    ['stop', 'tool_calls'],
    ['tool_calls', 'tool_calls'],
    ['length', 'length'],
  ])('finishes calls that end with %s by %s', (wire, reason) => {
    const end: WireChunk = { choices: [{ finish_reason: wire }] }
    expect(callsFrom(delta({ index: 0, id: 'x', function: { name: 'b' } }), end).reason).toBe(reason)
  })

  it('does not take zeros for a count', () => {
    const answer = new ChatAnswer()
    answer.take({ choices: [], usage: { prompt_tokens: 0, completion_tokens: 0 } })
    expect(answer.usage).toBeNull()
  })

  it('takes a refusal for the answer', () => {
    const answer = new ChatAnswer()
    answer.take({ choices: [{ message: { content: null, refusal: 'I will not.' }, finish_reason: 'stop' }] })
    expect(answer).toMatchObject({ content: 'I will not.', finishReason: 'stop' })
  })
})
