import OpenAI from 'openai'
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

let upstream: WireServer
let node: ModelPolicyUnderTest
let client: OpenAI
beforeAll(async () => {
  upstream = await startWireServer()
  node = await ModelPolicyUnderTest.start({ first: upstream.url })
  client = new OpenAI({ baseURL: `${node.url}/v1`, apiKey: await node.makeKey(), maxRetries: 0 })
})
afterAll(async () => {
  await node.stop()
  await upstream.close()
})

type Request = Partial<ChatCompletionCreateParamsNonStreaming>
const messages = [{ role: 'user' as const, content: 'echo and math' }]
const complete = (request: Request) => client.chat.completions.create({ model: 'heron-1', messages, ...request })
const asked = () => upstream.requests.at(-1)?.body
const toolOf = (name: string) => ({ type: 'function' as const, function: { name, parameters: { type: 'object' } } })
const tools = [toolOf('echo'), toolOf('math')]

describe('a chat completion', () => {
  it.each<[string, object]>([
    ['n', { n: 2 }],
    ['logprobs', { logprobs: true }],
    ['top_logprobs', { top_logprobs: 2 }],
    ['modalities', { modalities: ['text', 'audio'] }],
    ['audio', { audio: { voice: 'alloy', format: 'mp3' } }],
    ['functions', { functions: [{ name: 'echo' }] }],
    ['function_call', { function_call: 'auto' }],
    ['web_search_options', { web_search_options: {} }],
    ['store', { store: true }],
    ['moderation', { moderation: { model: 'omni-moderation-latest' } }],
    ['tool_choice', { tools, tool_choice: { type: 'function', function: { name: 'stranger' } } }],
    ['tool_choice', { tool_choice: 'required' }],
    ['messages[0].content', { messages: [{ role: 'user' }] }],
  ])('that asks by %s for what the answer would lack is refused, and no model asked', async (param, request) => {
    const before = upstream.requests.length
    await expect(complete(request)).rejects.toMatchObject({ status: 400, type: 'invalid_request_error', param })
    expect(upstream.requests).toHaveLength(before)
  })

  it('may say what only tunes it, and that it asks for nothing', async () => {
    const tuned = await complete({
      seed: 7,
      user: 'u-1',
      frequency_penalty: 0.5,
      presence_penalty: 0.5,
      logit_bias: { '50256': -100 },
      reasoning_effort: 'low',
      service_tier: 'auto',
      prompt_cache_key: 'k',
      safety_identifier: 's',
      metadata: { case: '7' },
      n: 1,
      logprobs: false,
      modalities: ['text'],
      store: false,
      functions: [],
    })
    expect(tuned.choices[0]?.finish_reason).toBe('stop')
  })

  it('names the tools that may be called among those that there are', async () => {
    const allowed = { mode: 'required' as const, tools: [{ type: 'function', function: { name: 'math' } }] }
    await complete({ tools, tool_choice: { type: 'allowed_tools', allowed_tools: allowed } })
    expect(asked()).toMatchObject({ tools: [{ function: { name: 'math' } }], tool_choice: 'required' })
  })

  it('has one call where parallel ones are not wanted, whole and streamed', async () => {
    const request = { model: 'heron-1', messages, tools }
    expect((await complete({ tools })).choices[0]?.message.tool_calls).toHaveLength(2)
    const strict = [{ ...tools[0], function: { ...toolOf('echo').function, strict: true } }, toolOf('math')]
    const one = await complete({ tools: strict as typeof tools, parallel_tool_calls: false })
    expect(asked()).toMatchObject({ parallel_tool_calls: false, tools: [{ function: { strict: true } }, {}] })
    expect(one.choices[0]?.message.tool_calls).toHaveLength(1)
    const stream = client.chat.completions.stream({ ...request, parallel_tool_calls: false })
    expect((await stream.finalMessage()).tool_calls).toHaveLength(1)
  })

  it('gives null for the usage in every chunk before the last, where usage is asked for', async () => {
    const options = { stream: true, stream_options: { include_usage: true } } as const
    const chunks = await Array.fromAsync(
      await client.chat.completions.create({ model: 'heron-1', messages, ...options }),
    )
    expect(new Set(chunks.slice(0, -1).map(({ usage }) => usage))).toEqual(new Set([null]))
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } })
  })
})

describe('a failure, whatever comes before the handler', () => {
  const stranger = () => new OpenAI({ baseURL: `${node.url}/v1`, apiKey: 'wrong', maxRetries: 0 })
  const weak = async () =>
    new OpenAI({ baseURL: `${node.url}/v1`, apiKey: await node.makeKey('tnt_home', ['models:list']), maxRetries: 0 })

  it.each<[string, () => Promise<unknown>, new (...args: never[]) => Error, object]>([
    [
      'a list with a wrong key',
      () => stranger().models.list(),
      OpenAI.AuthenticationError,
      { type: 'authentication_error' },
    ],
    [
      'a model that is not there',
      () => client.models.retrieve('x'),
      OpenAI.NotFoundError,
      { code: 'not_found', param: null },
    ],
    [
      'a stored response',
      () => client.responses.retrieve('resp_1'),
      OpenAI.NotFoundError,
      { type: 'invalid_request_error' },
    ],
    ['a path of another service', () => client.files.list(), OpenAI.NotFoundError, { type: 'invalid_request_error' }],
    [
      'another method',
      () => client.get('/embeddings'),
      OpenAI.APIError,
      { status: 405, type: 'invalid_request_error' },
    ],
    [
      'another media type',
      () => client.post('/responses', { body: 'hello', headers: { 'content-type': 'text/plain' } }),
      OpenAI.APIError,
      { status: 415, code: 'unsupported_media_type' },
    ],
    [
      'a body that is too large',
      () => client.embeddings.create({ model: 'builtin/lexical-384', input: 'x'.repeat(17_000_000) }),
      OpenAI.APIError,
      { status: 413, code: 'payload_too_large' },
    ],
    [
      'a key without the right',
      async () => (await weak()).responses.create({ model: 'heron-1', input: 'x' }),
      OpenAI.PermissionDeniedError,
      { type: 'permission_error', code: 'forbidden' },
    ],
  ])('is an error of its own class: %s', async (_, attempt, kind, members) => {
    const error = await attempt().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ message: expect.stringMatching(/^\d{3} .{10}/), ...members })
  })

  it('is so for a rate that is used up, and the client tries again when it is told to', async () => {
    const variables = { AGENTOS_QUOTA_INVOKE_QPS: '2' }
    const slow = await ModelPolicyUnderTest.start({ first: upstream.url, variables })
    try {
      const options = { baseURL: `${slow.url}/v1`, apiKey: await slow.makeKey() }
      const ask = (maxRetries: number) =>
        new OpenAI({ ...options, maxRetries }).responses.create({ model: 'heron-1', input: 'hello' })
      const asked = await Promise.allSettled(Array.from({ length: 12 }, () => ask(0)))
      const refused = asked.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
      expect(refused[0]).toBeInstanceOf(OpenAI.RateLimitError)
      expect(refused[0]).toMatchObject({ type: 'rate_limit_error', code: 'rate_limited' })
      expect(Number(refused[0].headers.get('retry-after'))).toBeGreaterThan(0)
      const later = await Promise.all(Array.from({ length: 4 }, () => ask(20)))
      expect(later.map(({ status }) => status)).toEqual(Array(4).fill('completed'))
    } finally {
      await slow.stop()
    }
  })

  it('keeps our own form beside, where it is not for clients of OpenAI alone', async () => {
    const { body } = await (await node.member()).get('/v1/models/x')
    expect(body).toMatchObject({
      error: { code: 'not_found', retryable: false, type: 'invalid_request_error', param: null },
      correlation_id: expect.any(String),
    })
  })
})
