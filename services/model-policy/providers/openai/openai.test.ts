import { describe, expect, it } from 'vitest'
import type { ToolDefinition } from '../provider.ts'
import { hello, never, startProvider } from './testing/start-provider.ts'
import type { WireServer } from './testing/wire-server.ts'

const echo: ToolDefinition = {
  name: 'tool.echo',
  inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
}

const bodyOf = (server: WireServer) => server.requests.at(-1)?.body

describe('OpenaiProvider.chat', () => {
  it('takes the usage that a stream reports', async () => {
    const { provider, server } = await startProvider()
    const { usage } = await provider.chat(hello, { signal: never, onDelta: () => {} })
    expect(usage).toMatchObject({ estimated: false })
    expect(bodyOf(server)?.stream_options).toEqual({ include_usage: true })
  })

  it('counts for itself, and says so, where no usage is reported', async () => {
    const { provider } = await startProvider({ fault: 'no_usage' })
    const { usage } = await provider.chat(hello, { signal: never, onDelta: () => {} })
    expect(usage.estimated).toBe(true)
    expect(usage.outputTokens).toBeGreaterThan(4)
  })

  it.each([
    ['refuse_stream_options', 'stream_options'],
    ['refuse_max_tokens', 'max_tokens'],
  ] as const)('does without what a server refuses (%s), and remembers it', async (fault, parameter) => {
    const { provider, server } = await startProvider({ fault })
    for (let count = 0; count < 2; count++) {
      await provider.chat({ ...hello, maxOutputTokens: 50 }, { signal: never, onDelta: () => {} })
    }
    expect(server.requests.map(({ body }) => parameter in body)).toEqual([true, false, false])
  })

  it('asks for one call, and for arguments that fit, where that is wanted and known', async () => {
    const { provider, server } = await startProvider({ fault: 'refuse_parallel' })
    const tools = [
      { ...echo, strict: true },
      { ...echo, name: 'tool.shout' },
    ]
    const wanted = { ...hello, tools, parallelToolCalls: false }
    await provider.chat(wanted, { signal: never })
    await provider.chat(wanted, { signal: never })
    await provider.chat({ ...hello, parallelToolCalls: false }, { signal: never })
    const asked = server.requests.map(({ body }) => body.parallel_tool_calls)
    expect(asked).toEqual([false, undefined, undefined, undefined])
    const [first] = server.requests.map(({ body }) => body.tools as { function: { strict?: boolean } }[])
    expect(first?.map(tool => tool.function.strict)).toEqual([true, undefined])
  })

  it('assembles parallel tool calls from interleaved pieces, each by its index', async () => {
    const { provider } = await startProvider()
    const tools = [echo, { ...echo, name: 'tool.shout' }]
    const messages = [{ role: 'user', content: 'use tool.echo and tool.shout with {"text": "good morning"}' }] as const
    const { toolCalls } = await provider.chat({ ...hello, messages, tools }, { signal: never, onDelta: () => {} })
    expect(toolCalls.map(call => [call.name, call.arguments])).toEqual([
      ['tool.echo', { text: 'good morning' }],
      ['tool.shout', { text: 'good morning' }],
    ])
    expect(new Set(toolCalls.map(call => call.id)).size).toBe(2)
  })

  it.each([true, false])('passes malformed arguments on with a flag (streaming: %s)', async streaming => {
    const { provider } = await startProvider({ fault: 'malformed_arguments' })
    const request = { ...hello, messages: [{ role: 'user', content: 'echo hello' }] as const, tools: [echo] }
    const { toolCalls } = await provider.chat(request, { signal: never, ...(streaming ? { onDelta: () => {} } : {}) })
    expect(toolCalls).toMatchObject([{ rawArguments: '{"text": "hel', arguments: {}, malformed: true }])
  })

  it('sends a malformed earlier call back as JSON that a chat template can read', async () => {
    const { provider, server } = await startProvider()
    const call = { id: 'c1', name: 'tool.echo', arguments: {}, rawArguments: '{"te', malformed: true }
    const past = { role: 'assistant', content: '', toolCalls: [call] } as const
    const result = { role: 'tool', toolCallId: 'c1', content: 'not JSON' } as const
    await provider.chat({ ...hello, messages: [...hello.messages, past, result] }, { signal: never })
    const messages = bodyOf(server)?.messages as { tool_calls: { function: { arguments: string } }[] }[]
    expect(JSON.parse(messages[1]?.tool_calls[0]?.function.arguments ?? '')).toEqual({ malformed_arguments: '{"te' })
  })

  it.each(['no_done', 'no_stream'] as const)('accepts a complete answer from a lax server (%s)', async fault => {
    const { provider } = await startProvider({ fault })
    const pieces: string[] = []
    const { content } = await provider.chat(hello, { signal: never, onDelta: text => pieces.push(text) })
    expect(content).toBe('You said: hello to all of you')
    expect(pieces.join('')).toBe(content)
  })

  it('keeps its connections for further calls after a stream', async () => {
    const { provider, server } = await startProvider()
    for (let count = 0; count < 10; count++) await provider.chat(hello, { signal: never, onDelta: () => {} })
    expect(new Set(server.requests.map(request => request.port)).size).toBeLessThanOrEqual(2)
  })

  it('asks no more at once than it may', async () => {
    const { provider, server } = await startProvider({ limits: { connections: 2 }, chunkDelayMs: 20 })
    let most = 0
    const watch = setInterval(() => {
      most = Math.max(most, server.requests.filter(request => !request.done).length)
    }, 1)
    await Promise.all(Array.from({ length: 6 }, () => provider.chat(hello, { signal: never, onDelta: () => {} })))
    clearInterval(watch)
    expect(most).toBe(2)
  })

  it('sends the further headers of its configuration', async () => {
    const { provider, server } = await startProvider({ headers: { 'x-team': 'blue' } })
    await provider.chat(hello, { signal: never })
    expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'blue' })
  })

  it('reaches the socket with an abort', async () => {
    const { provider, server } = await startProvider({ fault: 'stall' })
    const controller = new AbortController()
    const answer = provider.chat(hello, { signal: controller.signal })
    await expect.poll(() => server.requests.length).toBe(1)
    controller.abort(new Error('canceled'))
    await expect(answer).rejects.toThrow('canceled')
    await expect.poll(() => server.requests[0]?.aborted).toBe(true)
  })
})

describe('OpenaiProvider.embed', () => {
  it('asks for base64 and reads floats as well, with the same numbers', async () => {
    const { provider, server } = await startProvider()
    const encoded = await provider.embed({ model: 'demo-model', texts: ['abc'] }, { signal: never })
    server.fault = 'refuse_base64'
    const plain = await provider.embed({ model: 'demo-model', texts: ['abc'] }, { signal: never })
    expect(plain.vectors).toEqual(encoded.vectors)
    expect(server.requests.map(({ body }) => body.encoding_format)).toEqual(['base64', 'base64', 'float'])
  })

  it('counts for itself where no usage is reported', async () => {
    const { provider } = await startProvider({ fault: 'no_usage' })
    const { usage } = await provider.embed({ model: 'demo-model', texts: ['a b c'] }, { signal: never })
    expect(usage).toEqual({ inputTokens: 3, outputTokens: 0, estimated: true })
  })
})

describe('OpenaiProvider.check', () => {
  it('is well with a server that lists no models', async () => {
    const { provider } = await startProvider({ fault: 'no_models' })
    expect(await provider.check()).toMatchObject({ status: 'ok' })
  })

  it('names a refused credential', async () => {
    const { provider } = await startProvider({ key: 'right', apiKey: 'wrong' })
    expect(await provider.check()).toMatchObject({ status: 'unavailable', detail: expect.stringContaining('api key') })
  })
})
