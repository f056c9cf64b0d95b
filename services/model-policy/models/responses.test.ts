import OpenAI from 'openai'
import type { ResponseCreateParamsNonStreaming, ResponseStreamEvent } from 'openai/resources/responses/responses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let upstream: WireServer
let node: ModelPolicyUnderTest
let client: OpenAI
beforeAll(async () => {
  upstream = await startWireServer({ reply: speakAsTold, chunkDelayMs: 5 })
  node = await ModelPolicyUnderTest.start({ first: upstream.url })
  client = new OpenAI({ baseURL: `${node.url}/v1`, apiKey: await node.makeKey(), maxRetries: 0 })
})
afterAll(async () => {
  await node.stop()
  await upstream.close()
})

type Request = Partial<ResponseCreateParamsNonStreaming>
const model = 'heron-1'
const ask = (request: Request) => client.responses.create({ model, input: 'hello', ...request })
const asked = () => upstream.requests.at(-1)?.body
const echo = { type: 'function', name: 'echo', parameters: { type: 'object' }, strict: false } as const
const math = { ...echo, name: 'math' }

async function read(request: Request): Promise<ResponseStreamEvent[]> {
  return Array.fromAsync(await client.responses.create({ model, input: 'hello', ...request, stream: true }))
}

/** What came of a stream, and the error that ended it. */
async function readToTheEnd(request: Request) {
  const events: ResponseStreamEvent[] = []
  try {
    for await (const event of await client.responses.create({ model, input: 'hello', ...request, stream: true }))
      events.push(event)
    return { events, error: null }
  } catch (error) {
    return { events, error }
  }
}

it('marks a call that was cut as incomplete, so that nobody makes it', async () => {
  const server = await startWireServer({
    reply: () => ({ content: '', calls: [{ name: 'echo', arguments: '{"text": "hel' }], finish: 'length' }),
  })
  const other = await ModelPolicyUnderTest.start({ first: server.url, database: node.database })
  const caller = new OpenAI({ baseURL: `${other.url}/v1`, apiKey: await other.makeKey(), maxRetries: 0 })
  const request = { model, input: 'hello', tools: [echo] }
  const cut = { status: 'incomplete', output: [{ type: 'function_call', status: 'incomplete' }] }
  expect(await caller.responses.create(request)).toMatchObject(cut)
  const events = await Array.fromAsync(await caller.responses.create({ ...request, stream: true }))
  expect(events.at(-1)).toMatchObject({ type: 'response.incomplete', response: cut })
  await other.stop()
  await server.close()
})

describe('a whole response', () => {
  it('answers a text, with usage, and says that nothing is stored', async () => {
    const response = await ask({ instructions: 'Be brief.', metadata: { case: '7' }, temperature: 0.5 })
    expect(response).toMatchObject({
      id: expect.stringMatching(/^resp_/),
      object: 'response',
      status: 'completed',
      model,
      instructions: 'Be brief.',
      metadata: { case: '7' },
      temperature: 0.5,
      store: false,
      error: null,
      incomplete_details: null,
      output: [{ type: 'message', role: 'assistant', status: 'completed' }],
      output_text: 'You said: hello',
    })
    const { input_tokens = 0, output_tokens = 0, total_tokens } = response.usage ?? {}
    expect(input_tokens * output_tokens).toBeGreaterThan(0)
    expect(total_tokens).toBe(input_tokens + output_tokens)
    expect(asked()).toMatchObject({
      temperature: 0.5,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'hello' },
      ],
    })
  })

  it('takes a conversation in items, the calls of a turn with the words of that turn', async () => {
    const output = (call_id: string) => ({ type: 'function_call_output' as const, call_id, output: `done ${call_id}` })
    const call = (call_id: string) => ({ type: 'function_call' as const, call_id, name: 'echo', arguments: '{}' })
    await ask({
      tools: [echo],
      input: [
        { role: 'developer', content: 'Use the tools.' },
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'look' },
            { type: 'input_image', image_url: 'data:image/png;base64,iVBORw0KGgo=', detail: 'low' },
          ],
        },
        call('a'),
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'Both at once.', annotations: [] }],
        },
        call('b'),
        output('a'),
        output('b'),
        { role: 'assistant', content: 'Done.' },
        { role: 'user', content: 'thanks' },
      ],
    })
    const calls = ['a', 'b'].map(id => ({ id, function: { name: 'echo', arguments: '{}' } }))
    expect(asked()?.messages).toMatchObject([
      { role: 'system', content: 'Use the tools.' },
      { role: 'user', content: [{ text: 'look' }, { image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } }] },
      { role: 'assistant', content: 'Both at once.', tool_calls: calls },
      { role: 'tool', tool_call_id: 'a', content: 'done a' },
      { role: 'tool', tool_call_id: 'b', content: 'done b' },
      { role: 'assistant', content: 'Done.' },
      { role: 'user', content: 'thanks' },
    ])
  })

  it('calls functions, and goes on with their outputs', async () => {
    const first = await ask({ input: 'echo {"text": "hi"}', tools: [echo, math] })
    expect(first.output).toMatchObject([{ type: 'function_call', name: 'echo', arguments: '{"text": "hi"}' }])
    const [call] = first.output.filter(item => item.type === 'function_call')
    const result = { type: 'function_call_output' as const, call_id: call?.call_id as string, output: 'hi there' }
    const input = [{ role: 'user' as const, content: 'say it' }, ...(call ? [call] : []), result]
    const { output_text } = await ask({ tools: [echo], input })
    expect(output_text).toBe('The tool answered: hi there')
  })

  it('gives one call where parallel ones are not wanted', async () => {
    const both = { input: 'echo and math', tools: [echo, math] }
    expect((await ask(both)).output).toHaveLength(2)
    expect((await ask({ ...both, parallel_tool_calls: false })).output).toHaveLength(1)
    expect(asked()?.parallel_tool_calls).toBe(false)
    const events = await read({ ...both, parallel_tool_calls: false })
    expect(events.filter(({ type }) => type === 'response.output_item.done')).toHaveLength(1)
  })

  it('narrows the tools to those that are allowed, and passes a choice on', async () => {
    const only = [{ type: 'function', name: 'math' }]
    const allowed = { type: 'allowed_tools' as const, mode: 'required' as const, tools: only }
    await ask({ tools: [echo, math], tool_choice: allowed })
    expect(asked()).toMatchObject({ tools: [{ function: { name: 'math' } }], tool_choice: 'required' })
    await ask({ tools: [echo, math], tool_choice: { type: 'function', name: 'echo' } })
    expect(asked()?.tool_choice).toEqual({ type: 'function', function: { name: 'echo' } })
  })

  it('passes the form of the answer on', async () => {
    const schema = { type: 'object', properties: { total: { type: 'number' } } }
    await ask({ text: { format: { type: 'json_schema', name: 'sum', schema, strict: true } } })
    expect(asked()?.response_format).toEqual({
      type: 'json_schema',
      json_schema: { name: 'sum', schema, strict: true },
    })
    await ask({ text: { format: { type: 'json_object' } } })
    expect(asked()?.response_format).toEqual({ type: 'json_object' })
  })

  it('is incomplete where its tokens do not suffice', async () => {
    const cut = { input: 'a sentence of several words', max_output_tokens: 2 }
    expect(await ask(cut)).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [{ status: 'incomplete' }],
    })
    expect((await read(cut)).at(-1)).toMatchObject({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    })
  })
})

describe('what is not done here', () => {
  it.each<[string, string, object]>([
    ['a hosted tool', 'tools[1].type', { tools: [echo, { type: 'web_search' }] }],
    ['an earlier response', 'previous_response_id', { previous_response_id: 'resp_1' }],
    ['a stored response', 'store', { store: true }],
    ['a conversation', 'conversation', { conversation: 'conv_1' }],
    ['background work', 'background', { background: true }],
    ['a cut conversation', 'truncation', { truncation: 'auto' }],
    ['moderation', 'moderation', { moderation: { model: 'omni-moderation-latest' } }],
    ['a conversation that is cut', 'context_management', { context_management: [{ type: 'compaction' }] }],
    ['log probabilities', 'top_logprobs', { top_logprobs: 3 }],
    ['an item of another kind', 'input[0].type', { input: [{ type: 'item_reference', id: 'msg_1' }] }],
    [
      'a file',
      'input[0].content[0].type',
      { input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'f' }] }] },
    ],
    [
      'an image from elsewhere',
      'input[0].content[0].image_url',
      { input: [{ role: 'user', content: [{ type: 'input_image', image_url: 'https://example.com/a.png' }] }] },
    ],
    [
      'an image of the system',
      'input[0].content',
      {
        input: [
          { role: 'system', content: [{ type: 'input_image', image_url: 'data:image/png;base64,iVBORw0KGgo=' }] },
        ],
      },
    ],
    [
      'the output of an unknown call',
      'input[0].call_id',
      { input: [{ type: 'function_call_output', call_id: 'x', output: 'y' }] },
    ],
    ['a choice of no tool', 'tool_choice', { tools: [echo], tool_choice: { type: 'function', name: 'math' } }],
  ])('refuses %s, naming %s', async (_, param, request) => {
    const before = upstream.requests.length
    await expect(ask(request)).rejects.toMatchObject({ status: 400, type: 'invalid_request_error', param })
    expect(upstream.requests).toHaveLength(before)
  })

  it('is accepted where it asks for nothing', async () => {
    const nothing = { store: false, previous_response_id: null, background: false, top_logprobs: 0, conversation: null }
    expect((await ask(nothing)).status).toBe('completed')
  })
})

describe('a streamed response', () => {
  it('has the events of a message in their order, numbered, and the whole at its end', async () => {
    const events = await read({ input: 'hello' })
    const types = events.map(({ type }) => type).filter(type => type !== 'response.output_text.delta')
    expect(types).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ])
    expect(events.map(event => 'sequence_number' in event && event.sequence_number)).toEqual([...events.keys()])
    const deltas = events.flatMap(event => (event.type === 'response.output_text.delta' ? event.delta : []))
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas.join('')).toBe('You said: hello')
    const last = events.at(-1)
    expect(last).toMatchObject({
      response: {
        status: 'completed',
        output: [{ content: [{ text: 'You said: hello' }] }],
        usage: { total_tokens: expect.any(Number) },
      },
    })
  })

  it('has the events of calls, which the client puts together', async () => {
    const request = { model, input: 'echo and math {"a": 1}', tools: [echo, math] }
    const types = (await read(request)).map(({ type }) => type)
    const ofOne = [
      'response.output_item.added',
      'response.function_call_arguments.delta',
      'response.function_call_arguments.done',
      'response.output_item.done',
    ]
    expect(types).toEqual(['response.created', 'response.in_progress', ...ofOne, ...ofOne, 'response.completed'])
    const final = await client.responses.stream(request).finalResponse()
    const names = final.output.map(item => item.type === 'function_call' && item.name)
    expect(names).toEqual(['echo', 'math'])
  })

  it('is put together by the client as the whole one is', async () => {
    const stream = client.responses.stream({ model, input: 'hello' })
    const final = await stream.finalResponse()
    expect(final.output_text).toBe((await ask({})).output_text)
    expect(final.usage).toEqual((await ask({})).usage)
  })

  it('that breaks never ends as completed', async () => {
    upstream.fault = 'cut_stream'
    const { error, events } = await readToTheEnd({ input: 'say:Listen;here!Now, and more' })
    upstream.fault = null
    expect(events.at(-1)).toMatchObject({
      type: 'response.failed',
      response: { status: 'failed', error: { code: 'server_error' } },
    })
    expect(error).toBeInstanceOf(OpenAI.APIError)
    expect(error).toMatchObject({ code: 'dependency_unavailable', type: 'server_error' })
    expect(events.map(({ type }) => type)).not.toContain('response.completed')
  })

  it('that a policy blocks tells so, and holds nothing of what was blocked', async () => {
    const house = new OpenAI({ baseURL: `${node.url}/v1`, apiKey: await node.makeKey('tnt_house'), maxRetries: 0 })
    const events: ResponseStreamEvent[] = []
    const stream = async () => {
      const input = `say:${'Some talk comes first. '.repeat(20)}This is of {project}, and more.`
      for await (const event of await house.responses.create({ model, input, stream: true })) events.push(event)
    }
    await expect(stream()).rejects.toMatchObject({ code: 'policy_blocked' })
    expect(JSON.stringify(events)).not.toContain('heron,')
    expect(events.map(({ type }) => type)).not.toContain('response.completed')
  })

  it('that is refused before its first byte is an ordinary failure', async () => {
    await expect(read({ model: 'heron-9' })).rejects.toBeInstanceOf(OpenAI.NotFoundError)
  })
})
