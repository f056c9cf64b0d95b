import { describe, expect, it, onTestFinished } from 'vitest'
import type { ChatRequest } from '../provider.ts'
import { replay } from '../testing/replay.ts'
import { makeToolCall, parseToolCall } from '../tool-call.ts'
import { AnthropicProvider } from './anthropic.ts'
import { recordedToolUse } from './testing/recorded.ts'
import { startWireServer } from './testing/wire-server.ts'

const never = new AbortController().signal
const user = (content: ChatRequest['messages'][number]['content']) => ({ role: 'user', content }) as const

function open(baseUrl: string, headers = {}) {
  const provider = new AnthropicProvider({ id: 'claude', baseUrl, apiKey: null, headers })
  onTestFinished(() => provider.close())
  return provider
}

async function bodyOf(request: Omit<ChatRequest, 'model'>): Promise<Record<string, never>> {
  const server = await startWireServer()
  onTestFinished(() => server.close())
  await open(server.url).chat({ model: 'demo-model', ...request }, { signal: never })
  return server.requests[0]?.body as Record<string, never>
}

describe('AnthropicProvider', () => {
  it('reads the documented stream of a tool use, byte by byte', async () => {
    const provider = open(await replay({ type: 'text/event-stream', body: recordedToolUse }))
    const pieces: string[] = []
    const tools = [{ name: 'get.weather', inputSchema: { type: 'object' } }]
    const request = { model: 'm', messages: [user('What is the weather in San Francisco?')], tools }
    const answer = await provider.chat(request, { signal: never, onDelta: text => pieces.push(text) })
    expect(answer).toMatchObject({
      content: "Okay, let's check the weather for San Francisco, CA:",
      finishReason: 'tool_calls',
      usage: { inputTokens: 472, outputTokens: 89, estimated: false },
      toolCalls: [
        { id: 'toolu_01T1x1fJ34qAmk2tNTrN7Up6', arguments: { location: 'San Francisco, CA', unit: 'fahrenheit' } },
      ],
    })
    expect(answer.toolCalls[0]?.name).toBe('get.weather')
    expect(pieces.join('')).toBe(answer.content)
  })

  it('counts what a cache wrote and read as input', async () => {
    const usage = { input_tokens: 10, cache_creation_input_tokens: 5, cache_read_input_tokens: 100, output_tokens: 3 }
    const body = JSON.stringify({ content: [{ type: 'text', text: 'hi' }], stop_reason: 'end_turn', usage })
    const provider = open(await replay({ type: 'application/json', body }))
    const answer = await provider.chat({ model: 'm', messages: [user('hello')] }, { signal: never })
    expect(answer.usage).toEqual({ inputTokens: 115, outputTokens: 3, estimated: false })
  })

  it.each([
    ['refusal', 'content_filter'],
    ['model_context_window_exceeded', 'length'],
    ['something_new', 'stop'],
  ])('ends by %s as %s', async (stop_reason, finishReason) => {
    const body = JSON.stringify({ content: [{ type: 'text', text: 'hi' }], stop_reason })
    const provider = open(await replay({ type: 'application/json', body }))
    const answer = await provider.chat({ model: 'm', messages: [user('hello')] }, { signal: never })
    expect(answer).toMatchObject({ finishReason, usage: { estimated: true } })
  })

  it('says when to come back from an overload', async () => {
    const body = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'
    const url = await replay({ status: 529, type: 'application/json', headers: { 'retry-after': '12' }, body })
    const answer = open(url).chat({ model: 'm', messages: [user('hello')] }, { signal: never })
    await expect(answer).rejects.toMatchObject({ code: 'dependency_unavailable', retryAfterSeconds: 12 })
  })

  it('gathers what the system says, and gives each speaker one turn with the results of tools first', async () => {
    const calls = [makeToolCall('a:1', 'tool.echo', { text: 'x' }), parseToolCall('b', 'tool.echo', '{"te')]
    const body = await bodyOf({
      messages: [
        { role: 'system', content: 'Be brief.' },
        user('echo twice'),
        { role: 'assistant', content: '', toolCalls: calls },
        { role: 'tool', toolCallId: 'a:1', content: 'x' },
        { role: 'tool', toolCallId: 'b', content: '' },
        user('and now?'),
        { role: 'system', content: 'In English.' },
      ],
    })
    expect(body).toMatchObject({
      system: 'Be brief.\n\nIn English.',
      tools: [{ name: 'tool_echo' }],
      tool_choice: { type: 'none' },
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'echo twice' }] },
        {
          role: 'assistant',
          content: [
            { type: 'tool_use', id: 'a_1', name: 'tool_echo', input: { text: 'x' } },
            { type: 'tool_use', id: 'b', input: { malformed_arguments: '{"te' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'a_1', content: [{ type: 'text', text: 'x' }] },
            { type: 'tool_result', tool_use_id: 'b', content: [] },
            { type: 'text', text: 'and now?' },
          ],
        },
      ],
    })
  })

  it.each([
    [undefined, { type: 'auto', disable_parallel_tool_use: true }],
    ['required', { type: 'any', disable_parallel_tool_use: true }],
    ['none', { type: 'none' }],
  ] as const)('asks for one call where that is wanted (%s)', async (toolChoice, expected) => {
    const tools = [{ name: 'echo', inputSchema: { type: 'object' } }]
    const request = { messages: [user('hello')], tools, parallelToolCalls: false, ...(toolChoice && { toolChoice }) }
    expect((await bodyOf(request)).tool_choice).toEqual(expected)
  })

  it('limits the output as asked, else by what the model can, else as usual', async () => {
    const messages = [user('hello')]
    const modelLimits = { contextTokens: 200_000, outputTokens: 64_000 }
    expect((await bodyOf({ messages, maxOutputTokens: 7, modelLimits })).max_tokens).toBe(7)
    expect((await bodyOf({ messages, modelLimits })).max_tokens).toBe(64_000)
    expect((await bodyOf({ messages })).max_tokens).toBe(4_096)
  })

  it('asks for a schema by its grammar, and for any JSON object in words', async () => {
    const schema = { type: 'object', properties: {}, additionalProperties: false }
    const strict = await bodyOf({ messages: [user('hi')], responseFormat: { type: 'json_schema', name: 'a', schema } })
    expect(strict.output_config).toEqual({ format: { type: 'json_schema', schema } })
    const loose = await bodyOf({ messages: [user('hi')], responseFormat: { type: 'json_object' } })
    expect(loose).toMatchObject({ system: expect.stringContaining('JSON object') })
    expect(loose).not.toHaveProperty('output_config')
  })

  it('sends images where they stand among the texts', async () => {
    const image = { type: 'image', mediaType: 'image/png', data: 'AAAA' } as const
    const body = await bodyOf({ messages: [user([{ type: 'text', text: 'What is this?' }, image])] })
    expect(body.messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is this?' },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AAAA' } },
        ],
      },
    ])
  })

  it('has no embeddings, and says so', async () => {
    const answer = open('http://127.0.0.1:1').embed({ model: 'm', texts: ['a'] }, { signal: never })
    await expect(answer).rejects.toMatchObject({ code: 'invalid_request', message: expect.stringContaining('claude') })
  })
})
