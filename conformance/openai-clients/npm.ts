/**
 * Thirty calls by the official client of npm, which finds its server and its key in OPENAI_BASE_URL and OPENAI_API_KEY by
 * itself. Prints a line for each, and ends with 1 where one went wrong: `node npm.ts`
 */
import assert from 'node:assert/strict'
import OpenAI from 'openai'
import type { ResponseInputItem } from 'openai/resources/responses/responses'

const client = new OpenAI()
const impatient = client.withOptions({ maxRetries: 0 })

const model = 'talking'
const user = (content: string) => ({ role: 'user' as const, content })
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const weather = { type: 'function' as const, function: { name: 'get_weather', parameters } }
const weatherTool = { type: 'function' as const, name: 'get_weather', parameters, strict: false }
const asked = user('get_weather {"city": "Oslo"}')
const schema = { type: 'object', properties: { total: { type: 'number' } }, required: ['total'] }
// Breaks off after its first word, which is complete enough for a policy to let it pass.
const broken = 'say:Listen;here!Now, and more'
const png = 'data:image/png;base64,iVBORw0KGgo='

const calls: Record<string, () => Promise<void>> = {
  async 'models: the list'() {
    const ids = (await client.models.list()).data.map(({ id }) => id)
    assert.ok(ids.includes('builtin/rules') && ids.includes(model))
  },
  async 'models: one of them'() {
    assert.partialDeepStrictEqual(await client.models.retrieve('builtin/rules'), {
      id: 'builtin/rules',
      object: 'model',
    })
  },
  async 'chat: whole, by a model of the node'() {
    const content = 'When does the ferry leave?\n\nThe ferry leaves at half past seven. Tickets are sold on board.'
    const { choices, usage } = await client.chat.completions.create({
      model: 'builtin/rules',
      messages: [user(content)],
    })
    assert.match(choices[0]?.message.content ?? '', /half past seven/)
    assert.equal(usage?.total_tokens, (usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0))
  },
  async 'chat: every role, limits and settings'() {
    const { choices } = await client.chat.completions.create({
      model: 'tier:balanced',
      messages: [{ role: 'system', content: 'Be brief.' }, { role: 'developer', content: 'Be kind.' }, user('hello')],
      max_completion_tokens: 2,
      stop: ['never'],
      temperature: 0,
      top_p: 1,
      seed: 7,
      n: 1,
      user: 'u-1',
      metadata: { case: '7' },
    })
    assert.partialDeepStrictEqual(choices, [{ index: 0, finish_reason: 'length', message: { role: 'assistant' } }])
  },
  async 'chat: streamed'() {
    const stream = await client.chat.completions.create({ model, messages: [user('hello there')], stream: true })
    const chunks = await Array.fromAsync(stream)
    assert.equal(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''), 'You said: hello there')
    assert.equal(chunks.at(-1)?.choices[0]?.finish_reason, 'stop')
  },
  async 'chat: streamed, with the usage last'() {
    const options = { stream: true, stream_options: { include_usage: true } } as const
    const stream = await client.chat.completions.create({ model, messages: [user('hello')], ...options })
    const chunks = await Array.fromAsync(stream)
    assert.ok(chunks.slice(0, -1).every(({ usage }) => usage === null))
    assert.ok((chunks.at(-1)?.usage?.total_tokens ?? 0) > 0)
  },
  async 'chat: put together by the stream helper'() {
    const stream = client.chat.completions.stream({ model, messages: [user('hello')] })
    assert.equal(await stream.finalContent(), 'You said: hello')
  },
  async 'chat: a tool call, and on with its result'() {
    const request = { model, tools: [weather] }
    const { choices } = await client.chat.completions.create({ ...request, messages: [asked] })
    const message = choices[0]?.message as OpenAI.ChatCompletionMessage
    const [call] = message.tool_calls ?? []
    assert.partialDeepStrictEqual(call, { type: 'function', function: { name: 'get_weather' } })
    const result = { role: 'tool' as const, tool_call_id: call?.id as string, content: 'Snow' }
    const next = await client.chat.completions.create({ ...request, messages: [asked, message, result] })
    assert.equal(next.choices[0]?.message.content, 'The tool answered: Snow')
  },
  async 'chat: tools run by the client'() {
    const run = async ({ city }: { city: string }) => `Snow in ${city}`
    const described = { name: 'get_weather', description: 'The weather.', parameters, parse: JSON.parse, function: run }
    const runner = client.chat.completions.runTools({
      model,
      messages: [asked],
      tools: [{ type: 'function', function: described }],
    })
    assert.equal(await runner.finalContent(), 'The tool answered: Snow in Oslo')
  },
  async 'chat: a tool that must be called'() {
    const choice = { type: 'function' as const, function: { name: 'get_weather' } }
    const request = { model, messages: [user('hello')], tools: [weather], parallel_tool_calls: false }
    const { choices } = await client.chat.completions.create({ ...request, tool_choice: choice })
    assert.equal(choices[0]?.finish_reason, 'tool_calls')
  },
  async 'chat: a streamed tool call'() {
    const stream = client.chat.completions.stream({ model, messages: [asked], tools: [weather] })
    const [call] = (await stream.finalMessage()).tool_calls ?? []
    assert.partialDeepStrictEqual(call, { function: { name: 'get_weather', arguments: '{"city": "Oslo"}' } })
  },
  async 'chat: JSON'() {
    const messages = [user('say:{"total": 42}')]
    const response_format = { type: 'json_object' as const }
    const { choices } = await client.chat.completions.create({ model, messages, response_format })
    assert.deepEqual(JSON.parse(choices[0]?.message.content ?? ''), { total: 42 })
  },
  async 'chat: JSON by a schema, parsed by the client'() {
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'sum', schema, strict: true } }
    const messages = [user('say:{"total": 42}')]
    const { choices } = await client.chat.completions.parse({ model, messages, response_format })
    assert.equal(choices[0]?.message.content, '{"total": 42}')
  },
  async 'chat: an image'() {
    const content = [
      { type: 'text' as const, text: 'look' },
      { type: 'image_url' as const, image_url: { url: png, detail: 'low' as const } },
    ]
    const { choices } = await client.chat.completions.create({ model, messages: [{ role: 'user', content }] })
    assert.equal(choices[0]?.message.content, 'You said: look')
  },
  async 'embeddings: as the client asks by itself, in base64'() {
    const { data } = await client.embeddings.create({ model: 'builtin/lexical-384', input: 'a ferry' })
    assert.equal(data[0]?.embedding.length, 384)
  },
  async 'embeddings: of several texts, as floats'() {
    const request = { model: 'builtin/lexical-384', input: ['a ferry', 'a harbour'] }
    const floats = await client.embeddings.create({ ...request, encoding_format: 'float' })
    const decoded = await client.embeddings.create(request)
    assert.deepEqual(
      floats.data.map(({ embedding }) => embedding),
      decoded.data.map(({ embedding }) => embedding),
    )
  },
  async 'responses: a text'() {
    const { output_text, status, usage } = await client.responses.create({ model, input: 'hello' })
    assert.deepEqual([status, output_text], ['completed', 'You said: hello'])
    assert.equal(usage?.total_tokens, (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0))
  },
  async 'responses: instructions, items and an image'() {
    const content = [
      { type: 'input_text' as const, text: 'look' },
      { type: 'input_image' as const, image_url: png, detail: 'low' as const },
    ]
    const earlier = [user('hi'), { role: 'assistant' as const, content: 'Hello.' }]
    const response = await client.responses.create({
      model,
      instructions: 'Be brief.',
      input: [...earlier, { role: 'user', content }],
      max_output_tokens: 100,
      temperature: 0,
      metadata: { case: '7' },
      store: false,
    })
    assert.equal(response.output_text, 'You said: look')
    assert.deepEqual([response.instructions, response.metadata], ['Be brief.', { case: '7' }])
  },
  async 'responses: streamed'() {
    const events = await Array.fromAsync(await client.responses.create({ model, input: 'hello', stream: true }))
    const text = events.flatMap(event => (event.type === 'response.output_text.delta' ? event.delta : [])).join('')
    assert.equal(text, 'You said: hello')
    assert.deepEqual([events[0]?.type, events.at(-1)?.type], ['response.created', 'response.completed'])
  },
  async 'responses: a streamed function call, put together by the client'() {
    const stream = client.responses.stream({ model, input: asked.content, tools: [weatherTool] })
    const { output } = await stream.finalResponse()
    assert.partialDeepStrictEqual(output, [{ type: 'function_call', name: 'get_weather' }])
  },
  async 'responses: a function call, and on with its output'() {
    const tools = [weatherTool]
    const { output } = await client.responses.create({ model, input: asked.content, tools })
    const [call] = output.filter(item => item.type === 'function_call')
    const input: ResponseInputItem[] = [asked, ...(call === undefined ? [] : [call])]
    input.push({ type: 'function_call_output', call_id: call?.call_id as string, output: 'Snow' })
    assert.equal((await client.responses.create({ model, input, tools })).output_text, 'The tool answered: Snow')
  },
  async 'responses: JSON by a schema, parsed by the client'() {
    const format = { type: 'json_schema' as const, name: 'sum', schema, strict: true }
    const response = await client.responses.parse({ model, input: 'say:{"total": 42}', text: { format } })
    assert.equal(response.output_text, '{"total": 42}')
  },
  async 'errors: a wrong key'() {
    const stranger = new OpenAI({ apiKey: 'wrong' })
    await fails(stranger.models.list(), OpenAI.AuthenticationError, { status: 401, type: 'authentication_error' })
  },
  async 'errors: what a policy forbids for such data'() {
    const request = { model: 'slow', input: 'hello', policy_context: { data_classification: 'restricted' } }
    await fails(client.responses.create(request), OpenAI.PermissionDeniedError, {
      status: 403,
      type: 'permission_error',
      code: 'policy_blocked',
    })
  },
  async 'errors: a model that is not there'() {
    const missing = { status: 404, type: 'invalid_request_error', code: 'not_found' }
    await fails(client.models.retrieve('none'), OpenAI.NotFoundError, missing)
    await fails(client.responses.create({ model: 'none', input: 'hello' }), OpenAI.NotFoundError, missing)
  },
  async 'errors: what is not done, by the name of the member'() {
    const several = client.chat.completions.create({ model, messages: [user('hello')], n: 2 })
    await fails(several, OpenAI.BadRequestError, { status: 400, type: 'invalid_request_error', param: 'n' })
    const hosted = client.responses.create({ model, input: 'hello', tools: [{ type: 'web_search' }] })
    await fails(hosted, OpenAI.BadRequestError, { status: 400, param: 'tools[0].type' })
  },
  async 'errors: a budget that is used up'() {
    const spent = new OpenAI({ apiKey: process.env.SPENT_API_KEY as string, maxRetries: 0 })
    const attempt = spent.chat.completions.create({ model, messages: [user('hello')] })
    await fails(attempt, OpenAI.RateLimitError, { status: 429, type: 'insufficient_quota' })
  },
  async 'errors: too many requests, and the retry that succeeds'() {
    const request = { model: 'busy', messages: [user('hello')] }
    const error = await fails(impatient.chat.completions.create(request), OpenAI.RateLimitError, {
      type: 'rate_limit_error',
    })
    assert.ok(Number(error.headers?.get('retry-after')) > 0)
    const { choices } = await client.chat.completions.create(request)
    assert.equal(choices[0]?.message.content, 'You said: hello')
  },
  async 'errors: a time limit, and a caller who goes'() {
    const request = { model: 'silent', messages: [user('hello')] }
    const late = impatient.chat.completions.create(request, { timeout: 300 })
    await fails(late, OpenAI.APIConnectionTimeoutError, {})
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 300)
    const left = impatient.responses.create({ model: 'silent', input: 'hello' }, { signal: controller.signal })
    await fails(left, OpenAI.APIUserAbortError, {})
  },
  async 'errors: a model server that fails, before and in a stream'() {
    const whole = impatient.chat.completions.create({ model: 'broken', messages: [user('hello')] })
    await fails(whole, OpenAI.InternalServerError, { status: 503, type: 'server_error' })
    const [chunks, types]: [string[], string[]] = [[], []]
    const cut = { model: 'cutting', stream: true } as const
    const chat = async () => {
      const stream = await impatient.chat.completions.create({ ...cut, messages: [user(broken)] })
      for await (const { choices } of stream) chunks.push(choices[0]?.delta.content ?? '')
    }
    await fails(chat(), OpenAI.APIError, { type: 'server_error' })
    const respond = async () => {
      for await (const { type } of await impatient.responses.create({ ...cut, input: broken })) types.push(type)
    }
    await fails(respond(), OpenAI.APIError, { type: 'server_error' })
    assert.deepEqual([chunks.join(''), types.at(-1)], ['Listen;here!Now,', 'response.failed'])
  },
}

type ErrorClass = new (...args: never[]) => InstanceType<typeof OpenAI.APIError>

async function fails(attempt: PromiseLike<unknown>, kind: ErrorClass, members: object) {
  try {
    await attempt
  } catch (error) {
    assert.ok(error instanceof kind, `${error} is no ${kind.name}`)
    assert.deepEqual(
      Object.fromEntries(Object.keys(members).map(name => [name, error[name as keyof typeof error]])),
      members,
    )
    return error
  }
  return assert.fail(`it did not fail with ${kind.name}`)
}

for (const [index, [name, call]] of Object.entries(calls).entries()) {
  try {
    await call()
    console.log(`ok ${index + 1} - ${name}`)
  } catch (error) {
    process.exitCode = 1
    console.log(`not ok ${index + 1} - ${name}: ${error instanceof Error ? error.stack : error}`)
  }
}
