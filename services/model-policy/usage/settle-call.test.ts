import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const models = { token_budget: { window: 'day', max_tokens: 1_000 } } as const

let server: WireServer
let node: ModelPolicyUnderTest
beforeAll(async () => {
  server = await startWireServer({ reply: speakAsTold, chunkDelayMs: 20 })
  node = await ModelPolicyUnderTest.start({ first: server.url })
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

describe('a call', () => {
  it('is not answered where its entry cannot be kept, and yet counts against the budget', async () => {
    await node.database.owner.query(
      "alter table model_policy.usage_ledger add constraint picky check (request_id <> 'unwanted')",
    )
    const client = await node.limited('tnt_picky', models)
    const { status } = await invoke(client, chatOf('hello', 'heron-1', { request_id: 'unwanted' }))
    const { tokens } = await node.budget('tnt_picky')
    expect([status, await node.ledger('tnt_picky')]).toEqual([500, []])
    expect(tokens).toBeGreaterThan(0)
    await waitUntil(async () => (await node.budget('tnt_picky')).heldTokens === 0)
  })

  it('is billed before a service that stops in its middle lets go of the database', async () => {
    const other = await ModelPolicyUnderTest.start({
      first: server.url,
      database: node.database,
      variables: { AGENTOS_SHUTDOWN_TIMEOUT_MS: '0' },
    })
    await other.limited('tnt_stopped', models)
    const authorization = `Bearer ${await other.makeKey('tnt_stopped')}`
    const headers = { authorization, 'content-type': 'application/json', accept: 'text/event-stream' }
    const body = JSON.stringify(chatOf(`say:${'Listen;here!Now, '.repeat(50)}`))
    const answer = await fetch(`${other.url}/v1/models:invoke`, { method: 'POST', headers, body })
    const reading = answer.text().catch(() => null)
    await other.stop()
    await reading
    expect(await node.ledger('tnt_stopped')).toMatchObject([{ estimated: true, error_code: expect.any(String) }])
    expect(await node.budget('tnt_stopped')).toMatchObject({ heldTokens: 0 })
    await waitUntil(() => server.requests.at(-1)?.aborted)
  })
})
