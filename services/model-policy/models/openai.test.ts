import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let client: OpenAI
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 5 })
  node = await ModelPolicyUnderTest.start({ first: server.url })
  client = new OpenAI({ baseURL: `${node.url}/v1`, apiKey: await node.makeKey(), maxRetries: 0 })
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

const request = (content: string) => ({ model: 'heron-1', messages: [{ role: 'user' as const, content }] })

async function read(content: string) {
  const options = { stream: true, stream_options: { include_usage: true } } as const
  const chunks = []
  for await (const chunk of await client.chat.completions.create({ ...request(content), ...options }))
    chunks.push(chunk)
  return chunks
}

describe('the official OpenAI client', () => {
  it('completes a chat', async () => {
    const completion = await client.chat.completions.create(request('hello'))
    expect(completion).toMatchObject({
      object: 'chat.completion',
      model: 'heron-1',
      choices: [{ message: { role: 'assistant', content: 'You said: hello' }, finish_reason: 'stop' }],
    })
    const { completion_tokens, prompt_tokens, total_tokens } = completion.usage as OpenAI.CompletionUsage
    expect(total_tokens).toBe(prompt_tokens + completion_tokens)
  })

  it('streams the same, with usage', async () => {
    const chunks = await read('hello')
    expect(chunks.map(chunk => chunk.choices[0]?.delta.content ?? '').join('')).toBe('You said: hello')
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop')
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0)
  })

  it('calls tools, streamed and not', async () => {
    const tools = [{ type: 'function' as const, function: { name: 'echo', parameters: { type: 'object' } } }]
    const whole = await client.chat.completions.create({ ...request('echo hi'), tools })
    const stream = client.chat.completions.stream({ ...request('echo hi'), tools })
    const streamed = await stream.finalChatCompletion()
    for (const { choices } of [whole, streamed]) {
      expect(choices[0]?.finish_reason).toBe('tool_calls')
      expect(choices[0]?.message.tool_calls?.[0]).toMatchObject({ type: 'function', function: { name: 'echo' } })
    }
  })

  it('embeds, in base64 as it asks by itself', async () => {
    const one = await client.embeddings.create({ model: 'builtin/lexical-384', input: 'one' })
    const floats = await client.embeddings.create({
      model: 'builtin/lexical-384',
      input: ['one'],
      encoding_format: 'float',
    })
    expect(one.data[0]?.embedding).toEqual(floats.data[0]?.embedding)
  })

  it('lists and finds models', async () => {
    const ids = (await client.models.list()).data.map(({ id }) => id)
    expect(ids).toEqual(['builtin/lexical-384', 'builtin/rules', 'heron-1', 'heron-2'])
    expect(await client.models.retrieve('builtin/rules')).toMatchObject({ id: 'builtin/rules', owned_by: 'builtin' })
  })

  it('is told of failures in its own form', async () => {
    const unknown = client.chat.completions.create({ ...request('hi'), model: 'heron-9' })
    await expect(unknown).rejects.toMatchObject({ status: 404, code: 'not_found', type: 'invalid_request_error' })
    const stranger = new OpenAI({ baseURL: `${node.url}/v1`, apiKey: 'wrong', maxRetries: 0 })
    await expect(stranger.models.list()).rejects.toMatchObject({ status: 401 })
  })

  it('never takes a broken stream for a whole answer', async () => {
    server.fault = 'cut_stream'
    await expect(read('say:Listen;here!Now, and more')).rejects.toThrow('closed the connection')
    server.fault = null
  })
})

describe('listModels and getModel', () => {
  it.each([
    ['tnt_fast', ['builtin/lexical-384', 'builtin/rules']],
    ['tnt_builtin', ['builtin/lexical-384', 'builtin/rules']],
    ['tnt_home', ['builtin/lexical-384', 'builtin/rules', 'heron-1', 'heron-2']],
  ])('show %s what it may use and nothing else', async (tenantId, ids) => {
    const member = await node.member(tenantId)
    const { body } = await member.get('/v1/models')
    expect(body.models.map((model: { model_id: string }) => model.model_id)).toEqual(ids)
    const hidden = await member.get('/v1/models/heron-2')
    expect(hidden.status).toBe(ids.includes('heron-2') ? 200 : 404)
  })

  it('answer in pages where a limit is given', async () => {
    const member = await node.member()
    const { body } = await member.get('/v1/models?limit=3')
    const next = await member.get(`/v1/models?limit=3&after=${body.next}`)
    expect([body.models.length, next.body.models.length, next.body.has_more]).toEqual([3, 1, false])
  })
})
