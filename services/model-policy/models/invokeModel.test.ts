import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let first: WireServer
let second: WireServer
let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  first = await startWireServer({ reply: speakAsTold, chunkDelayMs: 5 })
  second = await startWireServer()
  node = await ModelPolicyUnderTest.start({ first: first.url, second: second.url })
  member = await node.member()
})
beforeEach(() => {
  first.fault = null
  second.fault = null
})
afterAll(async () => {
  await node.stop()
  await first.close()
  await second.close()
})

const embed = (encoding_format: string) => ({
  request: { operation: 'embed', model_ref: 'builtin/lexical-384', input: { texts: ['one', 'two'], encoding_format } },
})

describe('invokeModel', () => {
  it('answers a chat in the canonical envelope', async () => {
    const { body, status } = await invoke(member, chatOf('hello', 'heron-2', { request_id: 'mine' }))
    expect([status, body]).toMatchObject([
      200,
      {
        response: {
          request_id: 'mine',
          status: 'ok',
          output: { type: 'chat', message: { role: 'assistant', content: 'You said: hello' }, tool_calls: [] },
          policy_outcome: { decision: 'allowed', reasons: [], redactions: [] },
          route: { backend: 'second', model: 'heron-2', node: 'stk_local', fallback_used: false },
        },
      },
    ])
    const { cost_usd, usage } = body.response
    expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens)
    expect(cost_usd).toBeCloseTo((usage.input_tokens + 2 * usage.output_tokens) / 1_000)
  })

  it('streams the same answer: deltas, then the envelope', async () => {
    const { body, headers } = await invokeStreamed(member, chatOf('hello to you'))
    const events = eventsOf(body as string)
    expect(headers['content-type']).toContain('text/event-stream')
    expect(textOf(events)).toBe('You said: hello to you')
    expect(events.at(-1)).toMatchObject({
      event: 'response',
      data: {
        response: { output: { message: { content: 'You said: hello to you' } } },
        correlation_id: expect.any(String),
      },
    })
  })

  it('embeds the same numbers as floats and as base64', async () => {
    const floats = await invoke(member, embed('float'))
    const bytes = await invoke(member, embed('base64'))
    const vectors = (bytes.body.response.output.embeddings as { vector: string }[]).map(({ vector }) => {
      const buffer = Buffer.from(vector, 'base64')
      return [...new Float32Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length))]
    })
    expect(vectors).toEqual(floats.body.response.output.embeddings.map((each: { vector: number[] }) => each.vector))
    expect(vectors.map(vector => vector.length)).toEqual([384, 384])
  })

  it("keeps the model's wish to call a tool, with the caller's tool id", async () => {
    const tools = [{ tool_id: 'tool.echo', name: 'echo', input_schema: { type: 'object', properties: { text: {} } } }]
    const messages = [{ role: 'user', content: 'echo good morning' }]
    const { body } = await invoke(member, chatOf('', 'heron-1', { input: { messages, tools } }))
    expect(body.response.output).toMatchObject({
      finish_reason: 'tool_calls',
      tool_calls: [{ tool_id: 'tool.echo', name: 'echo', arguments: { text: 'good morning' } }],
    })
  })

  it('continues the trace of the body, and starts one where that is invalid', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const good = await invoke(member, { ...chatOf('hi'), traceparent: `00-${traceId}-00f067aa0ba902b7-01` })
    const bad = await invoke(member, { ...chatOf('hi'), traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` })
    expect([good.body.traceparent, good.headers.traceparent]).toEqual(Array(2).fill(expect.stringContaining(traceId)))
    expect(bad.body.traceparent).toMatch(/^00-(?!0{32})[0-9a-f]{32}-/)
  })

  it.each([
    ['another tenant', { tenant_id: 'tnt_neighbour' }, 'tenant_mismatch'],
    ['scopes without models:invoke', { tenant_id: home, scopes: ['models:list'] }, 'forbidden'],
  ])('refuses a body that states %s', async (_, auth, code) => {
    const { body, status } = await invoke(member, { ...chatOf('hi'), auth })
    expect([status, body.error.code]).toEqual([403, code])
  })

  it('does not let a body add scopes', async () => {
    const reader = await node.member(home, ['models:list'])
    const auth = { tenant_id: home, scopes: ['models:invoke'] }
    expect((await invoke(reader, { ...chatOf('hi'), auth })).status).toBe(403)
  })

  it('names what there is where the model is unknown, and does not guess', async () => {
    const { body, status } = await invoke(member, chatOf('hi', 'heron-9'))
    expect([status, body.error.code]).toEqual([404, 'not_found'])
    expect(body.error.details.available).toEqual(expect.arrayContaining(['heron-1', 'tier:fast']))
  })

  it.each([
    ['tnt_fast', 'heron-1', 'model_tiers_allowed'],
    ['tnt_fast', 'tier:premium', 'model_tiers_allowed'],
    ['tnt_builtin', 'heron-1', 'model_backends_allowed'],
  ])('blocks %s from %s by its entitlements', async (tenantId, modelRef, entitlement) => {
    const asked = first.requests.length
    const { body, status } = await invoke(await node.member(tenantId), chatOf('hi', modelRef))
    expect([status, body.error.code]).toEqual([403, 'policy_blocked'])
    expect(body.error.details.reasons.join()).toContain(entitlement)
    expect(first.requests.length).toBe(asked)
  })

  it('falls back to the next model of the tier', async () => {
    first.fault = 'server_error'
    const { body } = await invoke(member, chatOf('hello', 'tier:balanced'))
    expect(body.response.route).toMatchObject({ backend: 'second', model: 'heron-2', fallback_used: true })
  })

  it('answers 503 with every attempt where all fail', async () => {
    first.fault = 'server_error'
    second.fault = 'server_error'
    const { body, headers, status } = await invoke(member, chatOf('hello', 'tier:balanced'))
    expect([status, body.error.code]).toEqual([503, 'dependency_unavailable'])
    expect(headers['retry-after']).toBeDefined()
    expect(body.error.details.attempts).toHaveLength(2)
  })

  it.each([
    'cut_stream',
    'early_end',
    'error_in_stream',
  ] as const)('never ends a stream well that was broken (%s), and bills what it had brought', async fault => {
    first.fault = fault
    const { body } = await invokeStreamed(member, chatOf('say:Listen;here!Now, and some more', 'tier:balanced'))
    const events = eventsOf(body as string)
    expect(textOf(events)).toBe('Listen;here!Now,')
    expect(events.at(-1)).toMatchObject({ event: 'error', data: { error: { code: 'dependency_unavailable' } } })
    expect(events.filter(({ event }) => event === 'response')).toEqual([])
    const entry = (await node.ledger()).at(-1)
    expect(entry).toMatchObject({ estimated: true, error_code: 'dependency_unavailable', model_id: 'heron-1' })
    expect(Number(entry?.output_tokens)).toBeGreaterThan(0)
  })

  it('falls back from a broken stream of which nothing had reached the caller', async () => {
    first.fault = 'cut_stream'
    const { body } = await invokeStreamed(member, chatOf('hello to you', 'tier:balanced'))
    const events = eventsOf(body as string)
    expect(textOf(events)).toBe('You said: hello to you')
    expect(events.at(-1)).toMatchObject({ data: { response: { route: { fallback_used: true } } } })
  })

  it('gives up after max_latency_ms', async () => {
    first.fault = 'stall'
    const { body, status } = await invoke(member, chatOf('hi', 'heron-1', { requirements: { max_latency_ms: 50 } }))
    expect([status, body.error.code]).toEqual([504, 'timeout'])
    expect(body.error.message).toContain('max_latency_ms')
  })

  it('refuses what may cost more than max_cost_usd, and names the requirement', async () => {
    const { body, status } = await invoke(member, chatOf('hi', 'heron-2', { requirements: { max_cost_usd: 0.0001 } }))
    expect([status, body.error.code]).toEqual([403, 'policy_blocked'])
    expect(body.error.details.reasons.join()).toContain('max_cost_usd')
  })

  it('keeps the entry of a call whose name PostgreSQL cannot hold', async () => {
    const { status } = await invoke(member, chatOf('hi', 'heron-1', { request_id: 'a\0b' }))
    expect([status, (await node.ledger()).at(-1)?.request_id]).toEqual([200, 'a\ufffdb'])
  })
})
