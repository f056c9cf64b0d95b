import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let limited: Client
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold })
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url })
  limited = await node.limited('tnt_dry', { token_budget: { window: 'day', max_tokens: 100 } })
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

const small = { generation: { max_output_tokens: 10 } }
const dry = { ...small, dry_run: true }

describe('a dry run', () => {
  it('says what the policies and the route would be, and asks no backend', async () => {
    const { body, status } = await invoke(await node.member(), chatOf('write to jo@example.org', 'heron-1', dry))
    expect([status, body.response]).toMatchObject([
      200,
      {
        status: 'ok',
        output: { type: 'chat', message: { role: 'assistant', content: '' }, tool_calls: [], finish_reason: 'stop' },
        usage: { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
        cost_usd: 0,
        policy_outcome: { decision: 'redacted', redactions: [{ kind: 'email' }] },
        route: { backend: 'first', model: 'heron-1', fallback_used: false },
      },
    ])
    expect([server.requests.length, await node.ledger()]).toEqual([0, []])
  })

  it('leaves neither an entry in the ledger nor a hold in the budget', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => invoke(limited, chatOf('hello', 'heron-1', dry))),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect([await node.ledger('tnt_dry'), await node.budget('tnt_dry')]).toEqual([
      [],
      { tokens: 0, costUsd: 0, heldTokens: 0 },
    ])
  })

  it('is refused by a budget that has no room, as the call itself', async () => {
    const client = await node.limited('tnt_dry_full', { token_budget: { window: 'day', max_tokens: 40 } })
    await invoke(client, chatOf('hello', 'heron-1', small)).expect(200)
    const wish = { generation: { max_output_tokens: 30 } }
    const [called, tried] = [
      await invoke(client, chatOf('hello', 'heron-1', wish)),
      await invoke(client, chatOf('hello', 'heron-1', { ...wish, dry_run: true })),
    ]
    expect([called.status, called.body.error.details.quota]).toEqual([429, 'token_budget'])
    expect([tried.status, tried.body.error]).toEqual([429, called.body.error])
  })

  it.each([
    ['tell me of project heron', 'heron-1', 'policy_blocked'],
    ['hello', 'heron-9', 'not_found'],
  ])('of %j to %s is refused with %s', async (content, modelRef, code) => {
    const { body } = await invoke(await node.member('tnt_house'), chatOf(content, modelRef, dry))
    expect(body.error.code).toBe(code)
  })

  it('streams nothing but its envelope, and embeds nothing', async () => {
    const member = await node.member()
    const { body } = await invokeStreamed(member, chatOf('hello', 'heron-1', dry))
    expect(eventsOf(body as string).map(({ event }) => event)).toEqual(['response'])
    const request = { operation: 'embed', dry_run: true, model_ref: 'builtin/lexical-384', input: { texts: ['one'] } }
    const embedded = await invoke(member, { request })
    expect(embedded.body.response).toMatchObject({ output: { embeddings: [] }, usage: { total_tokens: 0 } })
  })
})
