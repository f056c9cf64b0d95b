import { describe, expect, it } from 'vitest'
import type { ChatMessage, ChatRequest } from '../provider.ts'
import { renderText } from './answer.ts'
import { respond } from './rules.ts'
import { ask, made, tools } from './testing/conversation.ts'

function answerTo(messages: ChatMessage[], options: Partial<ChatRequest> = {}): string {
  const response = respond({ model: 'builtin/rules', messages, tools, ...options })
  return response.kind === 'answer' ? renderText(response.sections) : expect.unreachable('it called a tool')
}

describe('the answer', () => {
  it.each([
    ['echo hello', made('tool.echo', { text: 'hello' }, { text: 'hello' }), 'Echo: hello'],
    ['What is 2+2?', made('tool.math.eval', { expression: '2+2' }, { result: 4 }), '2+2 = 4'],
    ['remember x is y', made('tool.kv.put', { key: 'x', value: 'y' }, { stored: true }), 'Remembered: x is y.'],
    ['what is x', made('tool.kv.get', { key: 'x' }, { value: 'y' }), 'x is y.'],
    ['what is x', made('tool.kv.get', { key: 'x' }, { found: false }), 'Nothing is remembered as x.'],
    ['what is x', made('tool.kv.get', { key: 'x' }, { value: null }), 'Nothing is remembered as x.'],
    [
      'Call tool.weather for Rome',
      made('tool.weather', { city: 'Rome' }, { sky: 'blue' }),
      'tool.weather answered: {"sky":"blue"}',
    ],
  ])('to %j tells the result', (words, calls, expected) => expect(answerTo([ask(words), ...calls])).toBe(expected))

  it('tells a failed call as one', () => {
    const failed = made(
      'tool.http.fetch',
      { url: 'https://a.example' },
      { error: { code: 'forbidden', message: 'It is private.' } },
    )
    const answer = answerTo([ask('Fetch https://a.example'), ...failed])
    expect(answer).toBe('tool.http.fetch failed: It is private. (forbidden)')
    const missing = made('tool.http.fetch', { url: 'https://a.example' }, { status: 404, body: 'Not here. Go away.' })
    expect(answerTo([ask('Fetch https://a.example'), ...missing])).toBe('https://a.example answered with status 404.')
  })

  it('is quoted from what was fetched, with the URL and the lines of its text', () => {
    const page = 'A lease ends by itself.\nA lock does not end by itself.\nBread is baked.'
    const fetched = made('tool.http.fetch', { url: 'https://a.example' }, { status: 200, text: page })
    expect(answerTo([ask('What does https://a.example say about a lock?'), ...fetched])).toContain(
      '“A lock does not end by itself.” (https://a.example, line 2)',
    )
    expect(answerTo([ask('Summarise https://a.example in one sentence'), ...fetched])).toMatch(
      /^https:.* in 1 of 3 sentences/,
    )
  })

  it('is quoted from the file that was given, with its name and lines', () => {
    const file = 'File: notes.md\n\n# Notes\n\nA lease ends by\nitself. A lock does not end. Leases beat locks.'
    expect(answerTo([ask(`What is a lease?\n\n${file}`)])).toContain('“A lease ends by itself.” (notes.md, lines 3–4)')
    expect(answerTo([{ role: 'system', content: 'Summarise the text.' }, ask(file)])).toMatch(
      /^notes\.md in 2 of 3 sentences/,
    )
  })

  it('says so where a file does not hold what is asked', () => {
    const answer = answerTo([ask('What is the capital of France?\n\nFile: a.md\n\nCats sleep. Dogs bark.')])
    expect(answer).toMatch(/^No match: nothing in a\.md speaks of “.*capital.*France”\.$/)
  })

  it('goes back to a text of an earlier message', () => {
    const file = 'Summarise.\n\nFile: a.md\n\nA lease ends by itself. Dogs bark at night.'
    const past = [ask(file), { role: 'assistant', content: 'Done.' } as const]
    expect(answerTo([...past, ask('When do dogs bark?')])).toContain('“Dogs bark at night.” (a.md, line 1)')
  })

  it('is taken from an earlier text where the memory holds nothing', () => {
    const past = [
      ask('Summarise.\n\nFile: a.md\n\nThe deploy day is Friday. Dogs bark.'),
      { role: 'assistant', content: 'Done.' } as const,
    ]
    const recalled = made('tool.kv.get', { key: 'deploy-day' }, { found: false, value: null })
    expect(answerTo([...past, ask('What is the deploy day?'), ...recalled])).toContain(
      '“The deploy day is Friday.” (a.md, line 1)',
    )
  })

  it('says where only the beginning of a page was read', () => {
    const cut = made(
      'tool.http.fetch',
      { url: 'https://a.example' },
      { status: 200, text: 'Cats sleep all day.', truncated: true },
    )
    expect(answerTo([ask('Read https://a.example'), ...cut])).toMatch(
      /^Only the beginning of https:\/\/a\.example was read\./,
    )
  })

  it('says what it is where no rule applies, and never that it is a model of language', () => {
    const answer = answerTo([ask('hello')])
    expect(answer).toContain('a set of fixed rules and not a language model')
    expect(answer).toContain('“hello”')
    expect(answer).toContain('tool.echo')
    expect(answerTo([ask('Who won in 1998?')])).toMatch(/^No match/)
    expect(answerTo([])).toContain('It received no message.')
  })

  it('is the same each time', () => {
    const messages = [ask('Summarise this: A lease ends. A lock stays. Leases beat locks in the end.')]
    expect(answerTo(messages)).toBe(answerTo(messages))
  })
})
