import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Secret } from '#config'
import type { ChatRequest } from '../provider.ts'
import type { DoubleOptions } from '../testing/double/double.ts'
import type { TransportFault } from '../testing/double/faults.ts'
import { replay } from '../testing/replay.ts'
import { makeToolCall } from '../tool-call.ts'
import { BedrockProvider } from './bedrock.ts'
import { frameOf, startWireServer } from './testing/wire-server.ts'

const never = new AbortController().signal
const hello: ChatRequest = { model: 'demo-model', messages: [{ role: 'user', content: 'hello to all' }] }
const echo = { name: 'tool.echo', inputSchema: { type: 'object', properties: { text: { type: 'string' } } } }

function open(baseUrl: string) {
  const credentials = { accessKeyId: new Secret('AKID'), secretAccessKey: new Secret('k'), sessionToken: null }
  const provider = new BedrockProvider({ id: 'aws', region: 'us-east-1', baseUrl, credentials })
  onTestFinished(() => provider.close())
  return provider
}

async function start(options: DoubleOptions<TransportFault> = {}) {
  const server = await startWireServer({ key: 'k', ...options })
  onTestFinished(() => server.close())
  return { server, provider: open(server.url) }
}

async function bodyOf(request: Partial<ChatRequest>) {
  const { provider, server } = await start()
  await provider.chat({ ...hello, ...request }, { signal: never })
  return server.requests[0]?.body
}

describe('BedrockProvider', () => {
  it('reads frames byte by byte, with what a cache spared as input', async () => {
    const usage = {
      inputTokens: 10,
      outputTokens: 2,
      totalTokens: 12,
      cacheReadInputTokens: 30,
      cacheWriteInputTokens: 5,
    }
    const frames = [
      frameOf('messageStart', { role: 'assistant' }),
      frameOf('contentBlockDelta', { contentBlockIndex: 0, delta: { reasoningContent: { text: 'hm' } } }),
      frameOf('contentBlockDelta', { contentBlockIndex: 1, delta: { text: 'Grüße' } }),
      frameOf('somethingNew', { any: 1 }),
      frameOf('messageStop', { stopReason: 'guardrail_intervened' }),
      frameOf('metadata', { usage }),
    ]
    const provider = open(await replay({ type: 'application/vnd.amazon.eventstream', body: Buffer.concat(frames) }))
    const answer = await provider.chat(hello, { signal: never, onDelta: () => {} })
    expect(answer).toMatchObject({ content: 'Grüße', finishReason: 'content_filter' })
    expect(answer.usage).toEqual({ inputTokens: 45, outputTokens: 2, estimated: false })
  })

  it('says that it is throttled within a stream', async () => {
    const frames = [
      frameOf('contentBlockDelta', { contentBlockIndex: 0, delta: { text: 'a' } }),
      frameOf('throttlingException', { message: 'Too many tokens' }, 'exception'),
    ]
    const provider = open(await replay({ type: 'application/vnd.amazon.eventstream', body: Buffer.concat(frames) }))
    const answer = provider.chat(hello, { signal: never, onDelta: () => {} })
    await expect(answer).rejects.toMatchObject({ code: 'rate_limited' })
  })

  it('sends images, limits, a schema and a choice as the API has them', async () => {
    const image = { type: 'image', mediaType: 'image/jpeg', data: 'AAAA' } as const
    const body = await bodyOf({
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: [{ type: 'text', text: 'echo it' }, image] },
      ],
      tools: [echo],
      toolChoice: 'required',
      maxOutputTokens: 50,
      stop: ['END'],
      responseFormat: { type: 'json_schema', name: 'a', schema: { type: 'object' } },
    })
    expect(body).toMatchObject({
      system: [{ text: 'Be brief.' }],
      messages: [{ content: [{ text: 'echo it' }, { image: { format: 'jpeg', source: { bytes: 'AAAA' } } }] }],
      inferenceConfig: { maxTokens: 50, stopSequences: ['END'] },
      toolConfig: { tools: [{ toolSpec: { name: 'tool_echo' } }], toolChoice: { any: {} } },
      outputConfig: { textFormat: { structure: { jsonSchema: { schema: '{"type":"object"}', name: 'a' } } } },
    })
  })

  it('tells earlier calls in words where no tool may be called', async () => {
    const body = await bodyOf({
      tools: [echo],
      toolChoice: 'none',
      messages: [
        ...hello.messages,
        { role: 'assistant', content: '', toolCalls: [makeToolCall('c1', 'tool.echo', { text: 'x' })] },
        { role: 'tool', toolCallId: 'c1', content: 'x' },
      ],
    })
    expect(body).not.toHaveProperty('toolConfig')
    expect(JSON.stringify(body?.messages)).toContain('tool_result')
  })

  it('embeds with Cohere in batches, and counts what the header says', async () => {
    const { provider, server } = await start({ models: ['cohere.embed-english-v3'] })
    const texts = Array.from({ length: 100 }, (_, index) => `text ${index}`)
    const { usage, vectors } = await provider.embed({ model: 'cohere.embed-english-v3', texts }, { signal: never })
    expect(vectors).toHaveLength(100)
    expect(usage.estimated).toBe(false)
    expect(server.requests.map(({ body }) => (body.texts as string[]).length)).toEqual([96, 4])
  })

  it('names a model that does not embed', async () => {
    const { provider } = await start()
    const answer = provider.embed({ model: 'demo-model', texts: ['a'] }, { signal: never })
    await expect(answer).rejects.toMatchObject({
      code: 'dependency_unavailable',
      message: expect.stringContaining('demo-model'),
    })
  })
})

/** The double is worth what it resembles: the vendor's own client, with its own signatures, must find nothing odd about it. */
describe('the wire server, seen by the official client', () => {
  async function openClient(options: DoubleOptions<TransportFault> = {}) {
    const { server } = await start(options)
    const credentials = { accessKeyId: 'AKID', secretAccessKey: 'k', sessionToken: 's' }
    const client = new BedrockRuntimeClient({
      region: 'us-east-1',
      endpoint: server.url,
      credentials,
      maxAttempts: 1,
      // By itself it speaks HTTP/2, which the double does not.
      requestHandler: new NodeHttpHandler(),
    })
    onTestFinished(() => client.destroy())
    return client
  }
  const messages = [{ role: 'user' as const, content: [{ text: 'echo hello' }] }]
  const toolConfig = { tools: [{ toolSpec: { name: 'echo', inputSchema: { json: { type: 'object' } } } }] }

  it('converses, calling a tool', async () => {
    const client = await openClient({ models: ['anthropic.claude-test-v1:0'] })
    const answer = await client.send(
      new ConverseCommand({ modelId: 'anthropic.claude-test-v1:0', messages, toolConfig }),
    )
    expect(answer.stopReason).toBe('tool_use')
    expect(answer.output?.message?.content?.[0]?.toolUse).toMatchObject({ name: 'echo' })
    expect(answer.usage?.inputTokens).toBeGreaterThan(0)
  })

  it('streams', async () => {
    const client = await openClient()
    const { stream } = await client.send(new ConverseStreamCommand({ modelId: 'demo-model', messages }))
    let text = ''
    let outputTokens = 0
    for await (const event of stream ?? []) {
      text += event.contentBlockDelta?.delta?.text ?? ''
      outputTokens += event.metadata?.usage?.outputTokens ?? 0
    }
    expect(text).toBe('You said: echo hello')
    expect(outputTokens).toBeGreaterThan(0)
  })

  it('invokes, and fails by the names of errors', async () => {
    const client = await openClient({ models: ['amazon.titan-embed-text-v2:0'] })
    const body = JSON.stringify({ inputText: 'abc' })
    const answer = await client.send(new InvokeModelCommand({ modelId: 'amazon.titan-embed-text-v2:0', body }))
    expect(JSON.parse(answer.body.transformToString()).embedding).toHaveLength(26)
    const absent = client.send(new ConverseCommand({ modelId: 'absent', messages }))
    await expect(absent).rejects.toMatchObject({ name: 'ValidationException' })
    const throttled = await openClient({ fault: 'rate_limited' })
    const refused = throttled.send(new ConverseCommand({ modelId: 'demo-model', messages }))
    await expect(refused).rejects.toMatchObject({ name: 'ThrottlingException' })
  })
})
