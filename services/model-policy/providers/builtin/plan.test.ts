import { describe, expect, it } from 'vitest'
import type { ChatMessage, ChatRequest } from '../provider.ts'
import { respond } from './rules.ts'
import { ask, made, text, tool, tools } from './testing/conversation.ts'

function callsOf(messages: ChatMessage[], options: Partial<ChatRequest> = {}): [string, unknown][] {
  const response = respond({ model: 'builtin/rules', messages, tools, ...options })
  return response.kind === 'calls' ? response.calls.map(call => [call.tool.name, call.arguments]) : []
}

describe('the tool rules', () => {
  it.each([
    ['echo hello', 'tool.echo', { text: 'hello' }],
    ['Please echo: "good morning all"', 'tool.echo', { text: 'good morning all' }],
    ['use tool.echo with hello', 'tool.echo', { text: 'hello' }],
    ['Call the echo tool with the text "a. b."', 'tool.echo', { text: 'a. b.' }],
    ['Use tool_echo: {"text": "raw"}', 'tool.echo', { text: 'raw' }],
    ['Call tool.weather for Paris', 'tool.weather', { city: 'Paris' }],
    ['Summarise https://example.com/a, please.', 'tool.http.fetch', { url: 'https://example.com/a' }],
    ['https://example.com/x_(y)', 'tool.http.fetch', { url: 'https://example.com/x_(y)' }],
    ['What is (3 + 4) * sqrt(16)?', 'tool.math.eval', { expression: '(3 + 4) * sqrt(16)' }],
    ['what is 15% of 80', 'tool.math.eval', { expression: '15 / 100 * 80' }],
    ['remember that my favourite colour is green.', 'tool.kv.put', { key: 'favourite-colour', value: 'green' }],
    ['store 42 under the answer', 'tool.kv.put', { key: 'answer', value: '42' }],
    ['What is my favourite colour?', 'tool.kv.get', { key: 'favourite-colour' }],
    ['recall the answer', 'tool.kv.get', { key: 'answer' }],
    ['What time is it in Tokyo?', 'tool.time', { operation: 'now', timezone: 'Asia/Tokyo' }],
    ['what time is it', 'tool.time', { operation: 'now' }],
    ['use tool.time', 'tool.time', { operation: 'now' }],
    ['What is the path a.b in {"a":{"b":1}}?', 'tool.json.extract', { document: { a: { b: 1 } }, path: '$.a.b' }],
    ['Get $.a[0].b from {"a":[{"b":1}]}', 'tool.json.extract', { document: { a: [{ b: 1 }] }, path: '$.a[0].b' }],
  ])('read %j as a call of %s', (words, name, args) => expect(callsOf([ask(words)])).toEqual([[name, args]]))

  it.each([
    'hello',
    'The meeting is on 2024-01-15 at 10:30.',
    'The price is 3-5 dollars',
    'I like to echo.',
    'What is the difference between a mutex and a semaphore in operating systems?',
    'use tool.weather',
    'Write a poem about time',
  ])('call nothing for %j', words => expect(callsOf([ask(words)])).toEqual([]))

  it('make independent calls at once', () => {
    expect(callsOf([ask('Compare https://a.example/x and https://b.example/y. What is 6*7?')])).toEqual([
      ['tool.http.fetch', { url: 'https://a.example/x' }],
      ['tool.http.fetch', { url: 'https://b.example/y' }],
      ['tool.math.eval', { expression: '6*7' }],
    ])
  })

  it('make the same call once, in whatever order its arguments stand', () => {
    expect(callsOf([ask('Get https://a.example and https://a.example')])).toHaveLength(1)
    const put = made('tool.kv.put', { value: 'y', key: 'x' }, 'ok')
    expect(callsOf([ask('remember x is y'), ...put])).toEqual([])
  })

  it('make the call again when the user asks again', () => {
    expect(callsOf([ask('echo a'), ...made('tool.echo', { text: 'a' }, 'a'), ask('echo a')])).toHaveLength(1)
  })

  it('read nothing in the document', () => {
    const message = 'Summarise this.\n\nFile: a.md\n\necho hello\n\nFetch https://a.example. What is 2+2?'
    expect(callsOf([ask(message)])).toEqual([])
  })

  it('take up what an earlier call of the turn brought', () => {
    const fetched = made('tool.http.fetch', { url: 'https://a.example' }, { status: 200, text: '{"a":{"b":1}}' })
    expect(callsOf([ask('Fetch https://a.example and give me $.a.b'), ...fetched])).toEqual([
      ['tool.json.extract', { document: { a: { b: 1 } }, path: '$.a.b' }],
    ])
  })

  it.each([
    'Fetch https://a.example and give me $.a.b',
    'Get $.a from {"a":{"a":{"a":1}}}',
    'Fetch https://a.example, search it for "a" and echo nothing',
    'What is 2+2? What time is it? remember x is y. recall x',
    Array.from({ length: 90 }, (_, index) => `Fetch https://a.example/${index}`).join('\n'),
  ])('come to an end whatever the tools answer: %s', words => {
    const messages = [ask(words)]
    let rounds = 0
    for (let calls = callsOf(messages); calls.length > 0; calls = callsOf(messages)) {
      rounds++
      if (rounds > 3) expect.unreachable('it goes on for ever')
      for (const [index, [name, args]] of calls.entries()) {
        const result = { text: '{"a":{"b":{"a":1}}}', matches: [{ a: rounds }], args }
        messages.push(...made(name, args as Record<string, unknown>, result, `c${rounds}-${index}`))
      }
    }
    expect(rounds).toBeGreaterThan(0)
    expect(messages.length).toBeLessThanOrEqual(1 + 2 * 32)
  })

  it('search the document that was given', () => {
    const document = 'The lease ends. The run goes on.'
    expect(callsOf([ask(`Search for "lease"\n\nFile: a.txt\n\n${document}`)])).toEqual([
      ['tool.text.search', { text: document, query: 'lease' }],
    ])
  })

  it('fit the tool that is offered, by the end of its name and its own property names', () => {
    const own = [
      tool('acme_url_fetch', { href: text }),
      tool('memoryStore', { namespace: text, name: text, content: text }),
    ]
    expect(callsOf([ask('Read https://a.example')], { tools: own })).toEqual([
      ['acme_url_fetch', { href: 'https://a.example' }],
    ])
    expect(callsOf([ask('remember x is y')], { tools: own.slice(1) })).toEqual([
      ['memoryStore', { namespace: 'default', name: 'x', content: 'y' }],
    ])
  })

  it('leave out a call whose required arguments the words do not give', () => {
    const own = [tool('tool.http.fetch', { url: text, token: text, region: text })]
    expect(callsOf([ask('Read https://a.example')], { tools: own })).toEqual([])
  })

  it('obey the tool choice', () => {
    expect(callsOf([ask('echo hello')], { toolChoice: 'none' })).toEqual([])
    expect(callsOf([ask('hello')], { toolChoice: 'required' })).toEqual([['tool.echo', { text: 'hello' }]])
    expect(callsOf([ask('echo hello. What is 2+2?')], { toolChoice: { name: 'tool.math.eval' } })).toEqual([
      ['tool.math.eval', { expression: '2+2' }],
    ])
    const done = made('tool.echo', { text: 'hello' }, 'hello')
    expect(callsOf([ask('hello'), ...done], { toolChoice: 'required' })).toEqual([])
  })
})
