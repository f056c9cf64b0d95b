import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let twin: ModelPolicyUnderTest
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 20 })
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url })
  twin = await ModelPolicyUnderTest.start({ first: server.url, second: server.url, database: node.database })
})
afterAll(async () => {
  await twin.stop()
  await node.stop()
  await server.close()
})

const daily = (max_tokens: number) => ({ token_budget: { window: 'day', max_tokens } }) as const
const small = { generation: { max_output_tokens: 10 } }

/** Calls the service and hangs up once `isTime` says so. */
async function hangUp(key: string, accept: string, body: object, isTime: (text: string) => boolean): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept }
  const request = http.request(`${node.url}/v1/models:invoke`, { method: 'POST', headers })
  const gone = new Promise<void>(resolve => request.on('close', resolve).on('error', () => resolve()))
  let text = ''
  request.on('response', response => response.on('data', chunk => (text += chunk)).on('error', () => {}))
  request.end(JSON.stringify(body))
  await waitUntil(() => isTime(text))
  request.destroy()
  await gone
}

describe('a token budget', () => {
  it('is exact under fifty parallel calls on two processes', async () => {
    const bound = 'hello'.length + 7 + 10
    await node.limited('tnt_crowd', daily(10 * bound))
    const headers = {
      authorization: `Bearer ${await node.makeKey('tnt_crowd')}`,
      'content-type': 'application/json',
    }
    server.fault = 'stall'
    const before = server.requests.length
    const leaving = new AbortController()
    const statuses: number[] = []
    const calls = Array.from({ length: 50 }, async (_, index) => {
      const { url } = index % 2 === 0 ? node : twin
      const request = { method: 'POST', headers, body: JSON.stringify(chatOf('hello', 'heron-1', small)) }
      const answer = await fetch(`${url}/v1/models:invoke`, { ...request, signal: leaving.signal })
      statuses.push(answer.status)
    })
    await waitUntil(() => statuses.length === 40 && server.requests.length - before === 10)
    expect(new Set(statuses)).toEqual(new Set([429]))
    expect(await node.budget('tnt_crowd')).toMatchObject({ tokens: 0, heldTokens: 10 * bound })
    leaving.abort()
    await Promise.allSettled(calls)
    await waitUntil(async () => (await node.budget('tnt_crowd')).heldTokens === 0)
    server.fault = null
  })

  it('counts what was really used, and never more than the limit', async () => {
    const client = await node.limited('tnt_use', daily(100))
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => invoke(client, chatOf('hello', 'heron-1', small))),
    )
    const used = answers.filter(({ status }) => status === 200).map(({ body }) => body.response.usage.total_tokens)
    const { tokens } = await node.budget('tnt_use')
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]))
    expect(tokens).toBe(used.reduce((sum, each) => sum + each, 0))
    expect(tokens).toBeLessThanOrEqual(100)
  })

  it('refuses with limit, used, window and reset', async () => {
    const client = await node.limited('tnt_told', daily(5))
    const { body, headers, status } = await invoke(client, chatOf('hello'))
    expect([status, body.error]).toMatchObject([
      429,
      { code: 'quota_exceeded', details: { quota: 'token_budget', limit: 5, used: 0, window: 'day' } },
    ])
    const resetsAt = new Date(body.error.details.resets_at)
    expect(resetsAt.toISOString()).toMatch(/T00:00:00.000Z$/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })

  it('says until when to wait where the call would fit, and that it never does where not', async () => {
    const client = await node.limited('tnt_waits', daily(30))
    expect((await invoke(client, chatOf('hello', 'heron-1', small))).status).toBe(200)
    const { body } = await invoke(client, chatOf('hello', 'heron-1', small))
    expect(body.error.message).toContain(`of the 30 of the tenant in this day`)
    expect(body.error.message).toContain(`or wait until ${body.error.details.resets_at}`)
    const never = await invoke(client, chatOf('hello'))
    expect(never.body.error.message).toContain('the tenant may use 30 in a day: it never fits')
  })

  it('begins anew with the window', async () => {
    const client = await node.limited('tnt_anew', daily(60))
    await node.database.owner.query(
      `insert into model_policy.budget_use (tenant_id, subject, window_kind, window_start, tokens, microcents)
       values ('tnt_anew', '', 'day', date_trunc('day', now(), 'UTC') - interval '1 day', 60, 0)`,
    )
    expect((await invoke(client, chatOf('hello', 'heron-1', small))).status).toBe(200)
  })

  it('in US dollars names the dollars, and takes no model whose price nobody knows', async () => {
    const client = await node.limited('tnt_usd', { token_budget: { window: 'month', max_cost_usd: 0.01 } })
    const { body } = await invoke(client, chatOf('hello', 'heron-2', small))
    expect(body.error.details).toMatchObject({ limit: 0.01, used: 0, window: 'month' })
    const upstream = { AGENTOS_MODELS_FILE: '', AGENTOS_MODEL_BASE_URL: 'http://192.0.2.1/v1', AGENTOS_MODEL_NAME: 'x' }
    const unpriced = await ModelPolicyUnderTest.start({ database: node.database, variables: upstream })
    const refused = await invoke(await unpriced.member('tnt_usd'), chatOf('hello', 'x', small))
    const capped = await invoke(await unpriced.member(), chatOf('hi', 'x', { requirements: { max_cost_usd: 5 } }))
    await unpriced.stop()
    for (const answer of [refused, capped]) {
      expect([answer.status, answer.body.error.code]).toEqual([403, 'policy_blocked'])
      expect(answer.body.error.details.reasons.join()).toContain('price')
    }
  })

  it('is given back where the call fails', async () => {
    const client = await node.limited('tnt_fails', daily(1_000))
    server.fault = 'server_error'
    expect((await invoke(client, chatOf('hello'))).status).toBe(503)
    server.fault = null
    await waitUntil(async () => (await node.budget('tnt_fails')).heldTokens === 0)
    expect(await node.budget('tnt_fails')).toMatchObject({ tokens: 0 })
  })

  it('is given back where the caller hangs up before the answer, which is no fault of the service', async () => {
    await node.limited('tnt_leaves', daily(1_000))
    const key = await node.makeKey('tnt_leaves')
    server.fault = 'stall'
    const before = server.requests.length
    await hangUp(key, 'application/json', chatOf('hello'), () => server.requests.length > before)
    await waitUntil(async () => (await node.budget('tnt_leaves')).heldTokens === 0)
    server.fault = null
    const metrics = await (await fetch(`${node.url}/metrics`)).text()
    expect(metrics).not.toMatch(/status="500"/)
    expect(await node.ledger('tnt_leaves')).toEqual([])
  })

  it('is charged with what had come where the caller leaves a stream', async () => {
    await node.limited('tnt_reader', daily(1_000))
    const key = await node.makeKey('tnt_reader')
    const long = `say:${'Listen;here!Now, '.repeat(50)}`
    await hangUp(key, 'text/event-stream', chatOf(long, 'heron-1', { generation: {} }), text => text.includes('delta'))
    const entry = await waitUntil(async () => (await node.ledger('tnt_reader'))[0])
    const { tokens } = await node.budget('tnt_reader')
    expect(entry).toMatchObject({ estimated: true, error_code: 'invalid_request' })
    expect(tokens).toBe(Number(entry?.input_tokens) + Number(entry?.output_tokens))
    expect(server.requests.at(-1)?.aborted).toBe(true)
  })

  it('holds a call to what the model may put out where the caller sets no limit', async () => {
    const client = await node.limited('tnt_open', daily(1_000))
    await invoke(client, chatOf('hello'))
    expect(server.requests.at(-1)?.body.max_tokens).toBe(100)
  })
})

describe('max_tokens_per_request', () => {
  it('refuses a larger call, and leaves a call without a limit what its input leaves', async () => {
    const client = await node.limited('tnt_request', { max_tokens_per_request: 40 })
    const { body, status } = await invoke(client, chatOf('hello', 'heron-1', { generation: { max_output_tokens: 90 } }))
    expect([status, body.error]).toMatchObject([
      429,
      { code: 'quota_exceeded', details: { quota: 'max_tokens_per_request', limit: 40 } },
    ])
    expect((await invoke(client, chatOf('hello'))).status).toBe(200)
    expect(server.requests.at(-1)?.body.max_tokens).toBe(40 - 8)
  })
})

describe('max_requests_per_minute', () => {
  it('answers 429 with Retry-After and the state of the limit', async () => {
    const client = await node.limited('tnt_rate', { max_requests_per_minute: 1 })
    const first = await invoke(client, chatOf('hi', 'builtin/rules'))
    const { body, headers, status } = await invoke(client, chatOf('hi', 'builtin/rules'))
    expect([first.status, status, body.error.code]).toEqual([200, 429, 'rate_limited'])
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(headers.ratelimit).toContain('r=0')
    expect(headers['ratelimit-policy']).toContain('q=1')
  })
})
