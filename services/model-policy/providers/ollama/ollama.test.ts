import { Ollama } from 'ollama'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ChatRequest } from '../provider.ts'
import { replay } from '../testing/replay.ts'
import { makeToolCall } from '../tool-call.ts'
import { OllamaProvider } from './ollama.ts'
import { type OllamaServerOptions, startWireServer } from './testing/wire-server.ts'

const never = new AbortController().signal
const hello: ChatRequest = { model: 'demo-model', messages: [{ role: 'user', content: 'hello' }] }
const echo = { name: 'tool.echo', inputSchema: { type: 'object', properties: { text: { type: 'string' } } } }

function open(baseUrl: string) {
  const provider = new OllamaProvider({ id: 'ollama', baseUrl, apiKey: null })
  onTestFinished(() => provider.close())
  return provider
}

async function start(options: OllamaServerOptions = {}) {
  const server = await startWireServer(options)
  onTestFinished(() => server.close())
  return { server, provider: open(server.url) }
}

async function bodyOf(request: Partial<ChatRequest>) {
  const { provider, server } = await start()
  await provider.chat({ ...hello, ...request }, { signal: never })
  return server.requests[0]?.body
}

/** As docs/api.md shows them: "Chat Request (Streaming)" and "Chat request (with tools)". */
const recordedStream = [
  '{"model":"llama3.2","created_at":"2023-08-04T08:52:19.385406455-07:00","message":{"role":"assistant","content":"The","images":null},"done":false}',
  '{"model":"llama3.2","created_at":"2023-08-04T19:22:45.499127Z","done":true,"total_duration":4883583458,"load_duration":1334875,"prompt_eval_count":26,"prompt_eval_duration":342546000,"eval_count":282,"eval_duration":4535599000}',
]
const recordedCall =
  '{"model":"llama3.2","created_at":"2024-07-22T20:33:28.123648Z","message":{"role":"assistant","content":"","tool_calls":[{"function":{"name":"get_current_weather","arguments":{"format":"celsius","location":"Paris, FR"}}}]},"done_reason":"stop","done":true,"total_duration":885095291,"load_duration":3753500,"prompt_eval_count":122,"prompt_eval_duration":328493000,"eval_count":33,"eval_duration":552222000}'

describe('OllamaProvider', () => {
  it('reads the documented stream, byte by byte', async () => {
    const provider = open(await replay({ type: 'application/x-ndjson', body: `${recordedStream.join('\n')}\n` }))
    const pieces: string[] = []
    const answer = await provider.chat(hello, { signal: never, onDelta: text => pieces.push(text) })
    expect(answer).toMatchObject({ content: 'The', finishReason: 'stop' })
    expect(answer.usage).toEqual({ inputTokens: 26, outputTokens: 282, estimated: false })
    expect(pieces).toEqual(['The'])
  })

  it('reads the documented tool call, and gives it an id', async () => {
    const provider = open(await replay({ type: 'application/json; charset=utf-8', body: recordedCall }))
    const { finishReason, toolCalls } = await provider.chat(hello, { signal: never })
    expect(finishReason).toBe('tool_calls')
    const call = { name: 'get_current_weather', arguments: { format: 'celsius', location: 'Paris, FR' } }
    expect(toolCalls).toMatchObject([{ ...call, id: expect.stringMatching(/^tcall_/) }])
  })

  it('sets the size of the context and the limits as options', async () => {
    const modelLimits = { contextTokens: 8_192, outputTokens: 4_096 }
    const body = await bodyOf({ modelLimits, maxOutputTokens: 9, temperature: 0.5, topP: 0.9, stop: ['END'] })
    expect(body?.options).toEqual({ num_ctx: 8_192, num_predict: 9, temperature: 0.5, top_p: 0.9, stop: ['END'] })
  })

  it('holds an answer to a schema, or to JSON', async () => {
    const schema = { type: 'object' }
    expect(await bodyOf({ responseFormat: { type: 'json_schema', name: 'a', schema } })).toMatchObject({
      format: schema,
    })
    expect(await bodyOf({ responseFormat: { type: 'json_object' } })).toMatchObject({ format: 'json' })
  })

  it('demands a tool by its schema, for the API cannot', async () => {
    const { provider, server } = await start()
    const { toolCalls } = await provider.chat({ ...hello, tools: [echo], toolChoice: 'required' }, { signal: never })
    expect(toolCalls).toMatchObject([{ name: 'tool.echo' }])
    expect(server.requests[0]?.body).toMatchObject({ format: { required: ['tool_calls'] } })
    expect(server.requests[0]?.body).not.toHaveProperty('tools')
  })

  it('names the tool of a result, and sends images by themselves', async () => {
    const toolCalls = [makeToolCall('c1', 'tool.echo', { text: 'x' })]
    const image = { type: 'image', mediaType: 'image/png', data: 'AAAA' } as const
    const body = await bodyOf({
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'What is this?' }, image] },
        { role: 'assistant', content: '', toolCalls },
        { role: 'tool', toolCallId: 'c1', content: 'x' },
      ],
    })
    expect(body?.messages).toMatchObject([
      { content: 'What is this?', images: ['AAAA'] },
      { tool_calls: [{ function: { name: 'tool_echo', arguments: { text: 'x' } } }] },
      { role: 'tool', tool_name: 'tool_echo', content: 'x' },
    ])
  })

  it('finds the models of the server and what they can do', async () => {
    const shown = (model: string) =>
      model === 'embedder'
        ? { capabilities: ['embedding'], model_info: { 'bert.context_length': 512, 'bert.embedding_length': 384 } }
        : { capabilities: ['completion', 'vision'], model_info: { 'gemma3.context_length': 131_072 } }
    const { provider } = await start({ models: ['gemma3:4b', 'embedder'], shown })
    expect(await provider.discover(never)).toEqual([
      { name: 'gemma3:4b', canChat: true, canEmbed: false, canSee: true, contextTokens: 131_072, dimensions: null },
      { name: 'embedder', canChat: false, canEmbed: true, canSee: false, contextTokens: 512, dimensions: 384 },
    ])
  })
})

/** The double is worth what it resembles: the vendor's own client must find nothing odd about it. */
describe('the wire server, seen by the official client', () => {
  it('chats, calls a tool, streams, embeds and tells of its models', async () => {
    const { server } = await start()
    const client = new Ollama({ host: server.url })
    const tool = { type: 'function', function: { name: 'echo', parameters: { type: 'object', properties: {} } } }
    const messages = [{ role: 'user', content: 'echo hello' }]
    const first = await client.chat({ model: 'demo-model', messages, tools: [tool] })
    expect(first.message.tool_calls).toMatchObject([{ function: { name: 'echo' } }])
    let text = ''
    let last: { done: boolean; eval_count?: number } | undefined
    for await (const part of await client.chat({
      model: 'demo-model',
      messages: [{ role: 'user', content: 'good day' }],
      stream: true,
    })) {
      text += part.message.content
      last = part
    }
    expect(text).toBe('You said: good day')
    expect(last).toMatchObject({ done: true, eval_count: expect.any(Number) })
    const { embeddings } = await client.embed({ model: 'demo-model', input: ['a', 'b'] })
    expect(embeddings.map(vector => vector.length)).toEqual([26, 26])
    expect((await client.list()).models.map(model => model.name)).toEqual(['demo-model'])
    expect((await client.show({ model: 'demo-model' })).capabilities).toContain('tools')
  })

  it('fails as the client expects', async () => {
    const { server } = await start({ fault: 'server_error' })
    const answer = new Ollama({ host: server.url }).chat({ model: 'demo-model', messages: [] })
    await expect(answer).rejects.toMatchObject({ status_code: 500, error: 'The server had an error' })
  })
})
