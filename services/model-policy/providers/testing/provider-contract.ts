import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatOptions, ChatRequest, Provider, ToolDefinition } from '../provider.ts'
import { makeToolCall } from '../tool-call.ts'

/** One adapter, ready to be called. */
export interface ProviderUnderTest {
  readonly provider: Provider
  readonly chatModel: string
  /** Null for a backend that has no embeddings. */
  readonly embedModel: string | null
  close(): Promise<void>
}

const echo: ToolDefinition = {
  name: 'tool.echo',
  description: 'Answers with its text.',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
}

/** What every provider keeps; each adapter runs it. */
export function describeProvider(name: string, open: () => Promise<ProviderUnderTest>): void {
  describe(`the provider contract, kept by ${name}`, () => {
    let subject: ProviderUnderTest
    beforeAll(async () => {
      subject = await open()
    })
    afterAll(() => subject.close())

    const never = new AbortController().signal
    const chat = (request: Omit<ChatRequest, 'model'>, options: Partial<ChatOptions> = {}) =>
      subject.provider.chat({ model: subject.chatModel, ...request }, { signal: never, ...options })
    const say = (content: string) => [{ role: 'user', content } as const]
    const embed = (texts: string[], model = subject.embedModel ?? 'no-such-model') =>
      subject.provider.embed({ model, texts }, { signal: never })

    it('answers with text, a finish reason and usage', async () => {
      const result = await chat({ messages: say('hello there') })
      expect(result).toMatchObject({ toolCalls: [], finishReason: 'stop' })
      expect(result.content).toContain('hello there')
      expect(Math.min(result.usage.inputTokens, result.usage.outputTokens)).toBeGreaterThan(0)
    })

    it('hands over the same text piece by piece', async () => {
      const pieces: string[] = []
      const result = await chat({ messages: say('hello there') }, { onDelta: text => pieces.push(text) })
      expect(pieces.join('')).toBe(result.content)
      expect(pieces.length).toBeGreaterThan(1)
      expect(pieces).not.toContain('')
    })

    it.each([
      false,
      true,
    ])('calls an offered tool once, then answers with its result (streaming: %s)', async streaming => {
      const options = streaming ? { onDelta: () => {} } : {}
      const messages = say('echo hello')
      const first = await chat({ messages, tools: [echo] }, options)
      expect(first).toMatchObject({ finishReason: 'tool_calls', content: '' })
      expect(first.toolCalls).toMatchObject([{ name: 'tool.echo', arguments: { text: 'hello' }, malformed: false }])
      const toolCallId = first.toolCalls[0]?.id ?? ''
      const result = { role: 'tool', toolCallId, content: '{"text":"hello"}' } as const
      const asked = { role: 'assistant', content: '', toolCalls: first.toolCalls } as const
      const second = await chat({ messages: [...messages, asked, result], tools: [echo] }, options)
      expect(second).toMatchObject({ finishReason: 'stop', toolCalls: [] })
      expect(second.content).toContain('hello')
    })

    it('calls no tool where the choice is none', async () => {
      const result = await chat({ messages: say('echo hello'), tools: [echo], toolChoice: 'none' })
      expect(result).toMatchObject({ toolCalls: [], finishReason: 'stop' })
    })

    it('calls the tool that the choice names', async () => {
      const result = await chat({ messages: say('hello'), tools: [echo], toolChoice: { name: 'tool.echo' } })
      expect(result.toolCalls).toMatchObject([{ name: 'tool.echo' }])
    })

    it('takes a history in which tools with dotted names were called', async () => {
      const toolCalls = [makeToolCall('call_1', 'tool.echo', { text: 'a' })]
      const past = { role: 'assistant', content: '', toolCalls } as const
      const result = { role: 'tool', toolCallId: 'call_1', content: 'a' } as const
      const done = { role: 'assistant', content: 'a' } as const
      const answer = await chat({ messages: [...say('echo a'), past, result, done, ...say('thank you')] })
      expect(answer.finishReason).toBe('stop')
    })

    it('stops at the output limit and says so', async () => {
      const pieces: string[] = []
      const result = await chat(
        { messages: say('one two three four five six'), maxOutputTokens: 4 },
        { onDelta: text => pieces.push(text) },
      )
      expect(result.finishReason).toBe('length')
      expect(result.usage.outputTokens).toBeLessThanOrEqual(4)
      expect(pieces.join('')).toBe(result.content)
    })

    it('stops before a stop sequence', async () => {
      const result = await chat({ messages: say('alpha STOP omega'), stop: ['STOP'] })
      expect(result.finishReason).toBe('stop')
      expect(result.content).toMatch(/alpha $/)
    })

    it('rejects with the reason of an aborted signal', async () => {
      const reason = new Error('no longer wanted')
      const signal = AbortSignal.abort(reason)
      await expect(chat({ messages: say('hello') }, { signal })).rejects.toBe(reason)
      const model = subject.embedModel ?? subject.chatModel
      await expect(subject.provider.embed({ model, texts: ['a'] }, { signal })).rejects.toBe(reason)
    })

    it('ends a stream in its middle when the signal is aborted', async () => {
      const controller = new AbortController()
      const reason = new Error('no longer wanted')
      const answer = chat(
        { messages: say('hello there my dear friends of many words') },
        { signal: controller.signal, onDelta: () => controller.abort(reason) },
      )
      await expect(answer).rejects.toBe(reason)
    })

    it('says that a model it does not serve is unavailable', async () => {
      const absent = { model: 'no-such-model' }
      const answer = subject.provider.chat({ ...absent, messages: say('hello') }, { signal: never })
      await expect(answer).rejects.toMatchObject({ code: 'dependency_unavailable' })
      const code = subject.embedModel === null ? 'invalid_request' : 'dependency_unavailable'
      await expect(embed(['a'], absent.model)).rejects.toMatchObject({ code })
    })

    it('embeds each text, in order, to float32 values of one length', async ({ skip, task }) => {
      if (subject.embedModel === null) {
        task.meta.reason = 'it has no embeddings'
        skip(task.meta.reason)
      }
      const { vectors, usage } = await embed(['the first text', 'another', 'the first text'])
      expect(vectors).toHaveLength(3)
      expect(vectors[0]).toEqual(vectors[2])
      expect(vectors[0]).not.toEqual(vectors[1])
      expect(new Set(vectors.map(vector => vector.length)).size).toBe(1)
      expect(vectors.flat().every(value => value === Math.fround(value))).toBe(true)
      expect(usage.inputTokens).toBeGreaterThan(0)
    })

    it('gives a sign of life', async () => {
      const health = await subject.provider.check()
      expect(health.status).toBe('ok')
      expect(health.models).toContain(subject.chatModel)
    })
  })
}
