import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { countRequest } from './count-request.ts'
import { asPlainText, boundTokens, countTokens } from './count-tokens.ts'
import { cutTokens } from './cut-tokens.ts'

const prose = Array.from({ length: 60_000 }, (_, index) => `word${index % 977} and `).join('')

describe('countTokens', () => {
  it.each([
    ['', 0],
    ['hello world', 2],
    ['a <|endoftext|> b', 9],
  ])('counts %j exactly', (text, tokens) => expect(countTokens(text)).toEqual({ tokens, estimated: false }))

  it('extrapolates long texts within some percent, and says so', () => {
    const { estimated, tokens } = countTokens(prose)
    expect(estimated).toBe(true)
    const exact = encode(prose, asPlainText).length
    expect(Math.abs(tokens - exact) / exact).toBeLessThan(0.03)
  })

  it.each([
    ['one endless word', 'a'.repeat(130_000)],
    ['endless space', ' '.repeat(130_000)],
    ['endless punctuation', '=-'.repeat(65_000)],
    ['halves of characters', '😀'.repeat(60_000).slice(1)],
    ['eight megabytes', 'x'.repeat(8_388_608)],
  ])('comes to an end with %s', (_, text) => {
    const { tokens } = countTokens(text)
    expect(tokens).toBeGreaterThan(0)
    expect(tokens).toBeLessThanOrEqual(boundTokens(text))
  })
})

describe('cutTokens', () => {
  it('keeps a text that fits', () => expect(cutTokens('hello world', 2)).toBe('hello world'))
  it('cuts after so many tokens', () => expect(cutTokens('one two three four', 2)).toBe('one two'))
  it('never cuts through a character', () => {
    for (let limit = 0; limit < 12; limit++)
      expect('日本語😀🎉é'.startsWith(cutTokens('日本語😀🎉é', limit))).toBe(true)
  })
})

describe('countRequest', () => {
  const messages = [{ role: 'user', content: 'hello world' }] as const

  it('adds what the template around each message costs', () => {
    expect(countRequest({ model: 'm', messages })).toEqual({ tokens: 9, estimated: false })
  })

  it('counts tools and the calls of the past', () => {
    const plain = countRequest({ model: 'm', messages }).tokens
    const tools = [{ name: 'tool.echo', inputSchema: { type: 'object' } }]
    expect(countRequest({ model: 'm', messages, tools }).tokens).toBeGreaterThan(plain + 5)
    const call = { id: 'c', name: 'tool.echo', arguments: {}, rawArguments: '{"text":"hello"}', malformed: false }
    const past = { role: 'assistant', content: '', toolCalls: [call] } as const
    expect(countRequest({ model: 'm', messages: [...messages, past] }).tokens).toBeGreaterThan(plain + 8)
  })
})
