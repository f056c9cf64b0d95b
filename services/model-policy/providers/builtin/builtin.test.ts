import { describe, expect, it } from 'vitest'
import type { ChatRequest } from '../provider.ts'
import { BuiltinProvider } from './builtin.ts'
import { lexicalModel, rulesModel } from './models.ts'

const provider = new BuiltinProvider()
const never = new AbortController().signal
const file = 'Summarise in 2 sentences.\n\nFile: a.md\n\nA lease ends by itself. A lock stays. Leases beat locks.'
const chat = (content: string, options: Partial<ChatRequest> = {}, signal = never) =>
  provider.chat({ model: rulesModel.modelId, messages: [{ role: 'user', content }], ...options }, { signal })

describe('BuiltinProvider', () => {
  it('answers in JSON where JSON is asked for', async () => {
    const { content } = await chat(file, { responseFormat: { type: 'json_object' } })
    expect(JSON.parse(content)).toMatchObject({
      answer: 'a.md in 2 of 3 sentences, word for word:',
      quotes: [{ text: 'A lease ends by itself.', source: 'a.md', first_line: 1, last_line: 1 }, {}],
    })
  })

  it('says that it cannot follow a schema, or give vectors of another length', async () => {
    const responseFormat = { type: 'json_schema', name: 'x', schema: {} } as const
    await expect(chat('hello', { responseFormat })).rejects.toMatchObject({ code: 'invalid_request' })
    const embedding = provider.embed({ model: lexicalModel.modelId, texts: ['a'], dimensions: 8 }, { signal: never })
    await expect(embedding).rejects.toMatchObject({ code: 'invalid_request' })
  })

  it('makes no call that the output limit would cut', async () => {
    const tools = [{ name: 'tool.echo', inputSchema: { properties: { text: { type: 'string' } }, required: ['text'] } }]
    const request = { tools, maxOutputTokens: 3 }
    expect(await chat('echo a rather long text', request)).toMatchObject({ toolCalls: [], finishReason: 'length' })
  })

  it('answers a book like a letter, without keeping others waiting', async () => {
    const book = Array.from({ length: 30_000 }, (_, index) => `Sentence ${index} tells of lease ${index % 97}.`).join(
      '\n',
    )
    let turns = 0
    const clock = setInterval(() => turns++, 1)
    const { content, usage } = await chat(`Summarise in 3 sentences.\n\nFile: book.txt\n\n${book}`)
    clearInterval(clock)
    expect(content.match(/\(book\.txt, line \d+\)/g)).toHaveLength(3)
    expect(usage.estimated).toBe(true)
    expect(turns).toBeGreaterThan(5)
  })

  it('leaves a book when the signal is aborted, also while it waits for a thread', async () => {
    const book = 'A sentence of some length stands here. '.repeat(50_000)
    const controller = new AbortController()
    const answers = [1, 2, 3, 4].map(() => chat(book, {}, controller.signal))
    const reason = new Error('no longer wanted')
    setImmediate(() => controller.abort(reason))
    const outcomes = await Promise.allSettled(answers)
    expect(outcomes.map(outcome => outcome.status === 'rejected' && outcome.reason)).toEqual([
      reason,
      reason,
      reason,
      reason,
    ])
    expect((await chat(book)).finishReason).toBe('stop')
  })
})
