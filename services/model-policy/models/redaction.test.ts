import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import type { WireRequest } from '../providers/testing/double/reply.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const mail = 'john@acme.example'
const mark = '[redacted:email]'

let server: WireServer
let node: ModelPolicyUnderTest
let member: Client
let house: Client
beforeAll(async () => {
  server = await startWireServer({ reply })
  node = await ModelPolicyUnderTest.start({ first: server.url })
  member = await node.member()
  house = await node.member('tnt_house')
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

/** `call:` makes the model call the tool `send` with an address that nobody sent it. */
function reply(request: WireRequest) {
  if (request.messages.at(-1)?.content !== 'call:') return speakAsTold(request)
  const call = { name: 'send', arguments: JSON.stringify({ to: 'jane@acme.example' }) }
  return { content: '', calls: [call], finish: 'tool_calls' as const }
}

const sent = () => JSON.stringify(server.requests.at(-1)?.body)

describe('what goes to a model', () => {
  it('has personal data redacted in messages, tool results, tool calls and tools', async () => {
    const messages = [
      { role: 'user', content: `write to ${mail}` },
      {
        role: 'assistant',
        tool_calls: [{ tool_call_id: 'c1', tool_id: 'tool.send', name: 'send', arguments: { to: mail } }],
      },
      { role: 'tool', tool_call_id: 'c1', name: 'send', content: `bounced from ${mail}` },
    ]
    const schema = { type: 'object', properties: { to: { type: 'string', description: `such as ${mail}` } } }
    const tools = [{ tool_id: 'tool.send', name: 'send', description: `as ${mail}`, input_schema: schema }]
    const { body } = await invoke(member, chatOf('', 'heron-1', { input: { messages, tools } }))
    expect(sent()).not.toContain(mail)
    expect(sent().split(mark)).toHaveLength(6)
    const { decision, redactions } = body.response.policy_outcome
    expect(decision).toBe('redacted')
    expect(redactions.map(({ path }: { path: string }) => path)).toEqual([
      'messages/0/content',
      'messages/1/tool_calls/0/arguments/to',
      'messages/2/content',
      'tools/0/input_schema/properties/to/description',
      'tools/0/description',
    ])
  })

  it('is blocked by a rule of the tenant, which the answer names', async () => {
    const asked = server.requests.length
    const { body, status } = await invoke(house, chatOf('what of Project Heron?'))
    expect([status, body.error.code, body.error.details.reasons]).toEqual([
      403,
      'policy_blocked',
      ['house/no_projects: the text names a secret project'],
    ])
    expect(server.requests.length).toBe(asked)
  })

  it('cannot carry a blocked text in the description of a tool', async () => {
    const tools = [{ tool_id: 't', name: 't', description: 'on project heron', input_schema: { type: 'object' } }]
    const input = { messages: [{ role: 'user', content: 'hi' }], tools }
    expect((await invoke(house, chatOf('', 'heron-1', { input }))).body.error.code).toBe('policy_blocked')
  })
})

describe('what goes to a model beside its messages', () => {
  const schemaOf = (description: string) => ({ type: 'object', description })
  const asking = (more: object) => ({ model: 'heron-1', messages: [{ role: 'user', content: 'hello' }], ...more })
  const formatOf = (name: string, description: string) =>
    asking({ response_format: { type: 'json_schema', json_schema: { name, schema: schemaOf(description) } } })

  it('has personal data redacted in the schema of the answer', async () => {
    const { status } = await member.post('/v1/chat/completions').send(formatOf('x', `for ${mail}`))
    expect([status, sent().includes(mail), sent().includes(mark)]).toEqual([200, false, true])
  })

  it.each<[string, string, () => object]>([
    ['the schema of the answer', '/v1/chat/completions', () => formatOf('x', 'project heron')],
    [
      'the schema of a response',
      '/v1/responses',
      () => ({
        model: 'heron-1',
        input: 'x',
        text: { format: { type: 'json_schema', name: 'x', schema: schemaOf('project heron') } },
      }),
    ],
    [
      'the name of a tool',
      '/v1/models:invoke',
      () =>
        chatOf('', 'heron-1', {
          input: {
            messages: [{ role: 'user', content: 'x' }],
            tools: [{ tool_id: 'tool.x', name: 'project heron', input_schema: { type: 'object' } }],
          },
        }),
    ],
    ['a text to stop at', '/v1/chat/completions', () => asking({ stop: ['project heron'] })],
  ])('is blocked by a rule in %s', async (_, path, body) => {
    const known = server.requests.length
    const { body: answer, status } = await house.post(path).send(body())
    expect([status, answer.error.code, server.requests.length]).toEqual([403, 'policy_blocked', known])
  })

  it('is blocked where personal data stands in what cannot be changed', async () => {
    const { body, status } = await member.post('/v1/chat/completions').send(asking({ stop: [mail] }))
    expect([status, body.error.message]).toMatchObject([403, expect.stringContaining('stop/0')])
  })
})

describe('what comes from a model', () => {
  it('has personal data redacted in its text', async () => {
    const { body } = await invoke(member, chatOf('say:ask {mail} today'))
    expect(body.response.output.message.content).toBe(`ask ${mark} today`)
    expect(body.response.policy_outcome.redactions).toEqual([
      { path: 'output/content', kind: 'email', start: 4, end: 21 },
    ])
  })

  it('has personal data redacted in the arguments of its tool calls', async () => {
    const tools = [{ tool_id: 'tool.send', name: 'send', input_schema: { type: 'object' } }]
    const input = { messages: [{ role: 'user', content: 'call:' }], tools }
    const { body } = await invoke(member, chatOf('', 'heron-1', { input }))
    expect(body.response.output.tool_calls[0].arguments).toEqual({ to: mark })
  })

  it.each([
    ['say:to {iban} please', 'to [redacted:iban] please'],
    ['say:by {card} now', 'by [redacted:payment_card] now'],
    ['say:ask {mail}', `ask ${mark}`],
  ])('is redacted in deltas too, wherever they part it: %s', async (said, passed) => {
    const { body } = await invokeStreamed(member, chatOf(said))
    const events = eventsOf(body as string)
    expect(textOf(events)).toBe(passed)
    expect(events.at(-1)?.data).toMatchObject({ response: { output: { message: { content: passed } } } })
  })

  it.each(['is whole', 'has begun to stream'])('is blocked by a rule where it %s, and billed', async manner => {
    const request = chatOf('say:Listen;here!Now, it is {project} that counts')
    const isWhole = manner === 'is whole'
    const answer = await (isWhole ? invoke : invokeStreamed)(house, request)
    const events = isWhole ? [] : eventsOf(answer.body as string)
    const { error } = isWhole ? answer.body : (events.at(-1)?.data as { error?: unknown })
    expect(error).toMatchObject({ code: 'policy_blocked', details: { reasons: [expect.stringContaining('house/')] } })
    expect([answer.status, textOf(events)]).toEqual(isWhole ? [403, ''] : [200, 'Listen;here!Now, it is '])
    expect(answer.text ?? answer.body).not.toContain('heron')
    const entry = (await node.ledger('tnt_house')).at(-1)
    expect(entry).toMatchObject({ policy_decision: 'blocked', error_code: 'policy_blocked', estimated: !isWhole })
  })
})
