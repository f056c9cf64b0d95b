import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Caller } from './caller.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

let node: NodeUnderTest
let client: OpenAI
beforeAll(async () => {
  node = await NodeUnderTest.start()
  const key = { name: 'openai', role: 'service' }
  const { api_key } = await new Caller(node).create<{ api_key: { secret: string } }>('/v1/api-keys', key)
  client = clientWith(api_key.secret)
}, startTimeoutMs)
afterAll(() => node?.stop(), startTimeoutMs)

function clientWith(apiKey: string): OpenAI {
  return new OpenAI({ apiKey, baseURL: `${node.urlOf('model-policy')}/v1`, maxRetries: 0 })
}

const model = 'builtin/rules'
const messages = [
  {
    role: 'user',
    content:
      'When does the ferry leave?\n\nThe harbour opens at six. The ferry leaves at half past seven. Tickets are sold on board.',
  },
] as const
const answer = 'The ferry leaves at half past seven.'

describe('chat completions, by the official client', () => {
  it('answer whole, with usage', async () => {
    const completion = await client.chat.completions.create({ model, messages: [...messages] })
    expect(completion).toMatchObject({
      object: 'chat.completion',
      model,
      choices: [{ index: 0, finish_reason: 'stop' }],
    })
    expect(completion.choices[0]?.message).toMatchObject({
      role: 'assistant',
      content: expect.stringContaining(answer),
    })
    const { completion_tokens = 0, prompt_tokens = 0, total_tokens } = completion.usage ?? {}
    expect(prompt_tokens * completion_tokens).toBeGreaterThan(0)
    expect(total_tokens).toBe(prompt_tokens + completion_tokens)
  })

  it('stream the same answer in pieces, the usage last', async () => {
    const whole = await client.chat.completions.create({ model, messages: [...messages] })
    const stream_options = { include_usage: true }
    const stream = await client.chat.completions.create({
      model,
      messages: [...messages],
      stream: true,
      stream_options,
    })
    const chunks = await Array.fromAsync(stream)
    const pieces = chunks.map(chunk => chunk.choices[0]?.delta.content ?? '')
    expect(pieces.join('')).toBe(whole.choices[0]?.message.content)
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: whole.usage })
    expect(chunks.slice(0, -1).filter(({ usage }) => usage)).toEqual([])
    expect(chunks.at(-2)?.choices[0]).toMatchObject({ finish_reason: 'stop' })
  })

  it('stream without usage where none was asked for', async () => {
    const stream = await client.chat.completions.create({ model, messages: [...messages], stream: true })
    expect((await Array.fromAsync(stream)).filter(({ usage }) => usage)).toEqual([])
  })

  const tools = [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      },
    },
  ] as const
  const asked = { role: 'user', content: 'Use get_weather with {"city": "Oslo"}' } as const

  it.each([false, true])('call a function and take its result (stream: %j)', async stream => {
    const complete = async (history: OpenAI.ChatCompletionMessageParam[]) => {
      const request = { model, tools: [...tools], messages: history }
      return stream
        ? client.chat.completions.stream(request).finalChatCompletion()
        : client.chat.completions.create(request)
    }
    const [choice] = (await complete([asked])).choices
    expect(choice).toMatchObject({ finish_reason: 'tool_calls', message: { role: 'assistant' } })
    const [call] = choice?.message.tool_calls ?? []
    expect(call).toMatchObject({ type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } })
    const result = { role: 'tool', tool_call_id: call?.id as string, content: '{"text":"Snow, minus four"}' } as const
    const last = await complete([asked, choice?.message as OpenAI.ChatCompletionMessageParam, result])
    expect(last.choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { content: expect.stringContaining('Snow, minus four') },
    })
  })
})

describe('embeddings, by the official client', () => {
  it('are the same numbers as floats and in base64', async () => {
    const input = ['a ferry in the harbour', 'the harbour of the ferry', 'quarterly tax report']
    const request = { model: 'builtin/lexical-384', input }
    const floats = await client.embeddings.create({ ...request, encoding_format: 'float' })
    expect(floats).toMatchObject({ object: 'list', data: [{ index: 0 }, { index: 1 }, { index: 2 }] })
    const [a, b, c] = floats.data.map(({ embedding }) => embedding) as [number[], number[], number[]]
    expect(dot(a, b)).toBeGreaterThan(dot(a, c))
    // Left to itself the client asks for base64 and decodes it.
    const decoded = await client.embeddings.create(request)
    expect(decoded.data.map(({ embedding }) => embedding)).toEqual([a, b, c].map(row => [...new Float32Array(row)]))
    const raw = await client.embeddings.create({ ...request, encoding_format: 'base64' }).asResponse()
    const { data } = (await raw.json()) as { data: { embedding: string }[] }
    const bytes = Buffer.from(data[0]?.embedding ?? '', 'base64')
    expect([...new Float32Array(new Uint8Array(bytes).buffer)]).toEqual([...new Float32Array(a)])
  })
})

describe('models, by the official client', () => {
  it('are listed, and each can be retrieved', async () => {
    const { data } = await client.models.list()
    expect(data.map(({ id }) => id).sort()).toEqual(['builtin/lexical-384', 'builtin/rules'])
    for (const listed of data)
      expect(await client.models.retrieve(listed.id)).toMatchObject({ id: listed.id, object: 'model' })
    await expect(client.models.retrieve('no-such-model')).rejects.toBeInstanceOf(OpenAI.NotFoundError)
  })
})

describe('errors', () => {
  const chat = (by: OpenAI, changes: object = {}) =>
    by.chat.completions.create({ model, messages: [...messages], ...changes }).catch((error: unknown) => error)

  it.each([
    ['a wrong key', () => chat(clientWith('aos_wrong')), OpenAI.AuthenticationError, 401],
    ['an unknown model', () => chat(client, { model: 'no-such-model' }), OpenAI.NotFoundError, 404],
    ['a member of a wrong type', () => chat(client, { temperature: 'warm' }), OpenAI.BadRequestError, 400],
    ['a wrong key of a stream', () => chat(clientWith('aos_wrong'), { stream: true }), OpenAI.AuthenticationError, 401],
  ] as const)('of %s are what the client knows, in OpenAI’s shape', async (_, attempt, kind, status) => {
    const error = (await attempt()) as InstanceType<typeof OpenAI.APIError>
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({
      status,
      type: expect.any(String),
      error: { message: expect.any(String), param: status === 400 ? 'temperature' : null },
    })
    expect(Object.keys(error.error as object).sort()).toEqual(['code', 'message', 'param', 'type'])
  })
})

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0)
}
