import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

let slow: WireServer
let quick: WireServer
let node: ModelPolicyUnderTest
let folder: string

beforeAll(async () => {
  slow = await startWireServer()
  quick = await startWireServer()
  folder = mkdtempSync(join(tmpdir(), 'agentos-hedging-'))
  const file = join(folder, 'models.json')
  writeFileSync(file, JSON.stringify(modelsFile(slow.url, quick.url)))
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_MODELS_FILE: file } })
})
beforeEach(() => {
  slow.fault = 'stall'
  quick.fault = null
})
afterAll(async () => {
  await node.stop()
  await slow.close()
  await quick.close()
  rmSync(folder, { recursive: true })
})

function modelsFile(slow: string, quick: string): object {
  const facts = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }
  const price = { input_per_million_usd: 1_000, output_per_million_usd: 2_000 }
  const provider = (id: string, base_url: string) => ({ id, kind: 'openai', base_url, local: true, timeout_ms: 20_000 })
  const model = (id: string) => ({ ...facts, model_id: id, provider: id, upstream_model: 'demo-model', price })
  return {
    providers: [provider('slow', slow), provider('quick', quick)],
    models: [{ ...model('slow'), hedge_after_ms: 100 }, model('quick')],
    tiers: { balanced: { models: ['slow', 'quick'], hedge_after_ms: 100 }, fast: ['slow', 'quick'] },
    fallbacks: { slow: ['quick'] },
  }
}

const small = { generation: { max_output_tokens: 10 } }
const newTenant = async (max_tokens: number) => {
  const tenantId = newId('tnt')
  return { tenantId, client: await node.limited(tenantId, { token_budget: { window: 'month', max_tokens } }) }
}

describe('a hedged call', () => {
  it.each(['slow', 'tier:balanced'])('of %s is answered by the second where the first does not begin', async ref => {
    const { client, tenantId } = await newTenant(1_000_000)
    const { body } = await invoke(client, chatOf('hello', ref, small)).expect(200)
    expect(body.response.route).toMatchObject({
      model: 'quick',
      fallback_used: true,
      attempts: 2,
      considered: [
        { model: 'slow', outcome: 'failed', reason: 'another model began to answer first' },
        { model: 'quick', outcome: 'chosen' },
      ],
    })
    await expect.poll(() => slow.requests.at(-1)?.aborted).toBe(true)
    await expect.poll(() => node.ledger(tenantId)).toHaveLength(2)
    const entries = await node.ledger(tenantId)
    expect(entries.find(({ model_id }) => model_id === 'quick')).toMatchObject({ error_code: null })
    const lost = entries.find(({ model_id }) => model_id === 'slow')
    expect(lost).toMatchObject({ error_code: 'timeout', estimated: true, output_tokens: '0' })
    expect(Number(lost?.input_tokens)).toBeGreaterThan(0)
  })

  it('streams the one that begins, and nothing of the other', async () => {
    const { client } = await newTenant(1_000_000)
    const { body } = await invokeStreamed(client, chatOf('hello to you', 'slow', small))
    const events = eventsOf(body as string)
    expect(textOf(events)).toBe('You said: hello to you')
    expect(events.at(-1)).toMatchObject({ event: 'response', data: { response: { route: { model: 'quick' } } } })
  })

  it('asks no second one that the budget has no room for, or where the first is quick', async () => {
    slow.fault = null
    const asked = quick.requests.length
    const { client } = await newTenant(1_000_000)
    expect((await invoke(client, chatOf('hello', 'slow', small))).body.response.route.model).toBe('slow')
    slow.fault = 'stall'
    const poor = await newTenant(40)
    const requirements = { max_latency_ms: 700 }
    await invoke(poor.client, chatOf('hello', 'slow', { ...small, requirements })).expect(504)
    expect(quick.requests.length).toBe(asked)
  })

  it('gives back what was held for both where both fail', async () => {
    quick.fault = 'stall'
    const { client, tenantId } = await newTenant(100)
    const requirements = { max_latency_ms: 400 }
    for (let count = 0; count < 4; count++)
      await invoke(client, chatOf('hello', 'slow', { ...small, requirements })).expect(504)
    quick.fault = null
    slow.fault = null
    await invoke(client, chatOf('hello', 'quick', small)).expect(200)
    await expect.poll(() => node.ledger(tenantId)).not.toHaveLength(0)
  })

  it('is none where nobody configured it', async () => {
    const asked = quick.requests.length
    const { client } = await newTenant(1_000_000)
    const requirements = { max_latency_ms: 1_000 }
    await invoke(client, chatOf('hello', 'tier:fast', { ...small, requirements })).expect(504)
    expect(quick.requests.length).toBe(asked)
  })
})
