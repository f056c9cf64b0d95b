import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, eventsOf, invokeStreamed, textOf } from '../testing/invocations.ts'
import { ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

let servers: Record<'broken' | 'down' | 'good' | 'mute' | 'slow' | 'twice', WireServer>
let node: ModelPolicyUnderTest
let folder: string

beforeAll(async () => {
  servers = {
    broken: await startWireServer({ fault: 'cut_stream', chunkDelayMs: 5 }),
    down: await startWireServer({ fault: 'server_error' }),
    good: await startWireServer(),
    mute: await startWireServer({ fault: 'stall' }),
    slow: await startWireServer({ chunkDelayMs: 100, reply: speakAsTold }),
    twice: await startWireServer({ fault: 'cut_stream', chunkDelayMs: 5 }),
  }
  folder = mkdtempSync(join(tmpdir(), 'agentos-broken-'))
  const file = join(folder, 'models.json')
  writeFileSync(file, JSON.stringify(modelsFile()))
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_MODELS_FILE: file } })
})
afterAll(async () => {
  await node.stop()
  await Promise.all(Object.values(servers).map(server => server.close()))
  rmSync(folder, { recursive: true })
})

function modelsFile(): object {
  const facts = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }
  const model = (model_id: string, provider: string) => {
    return { ...facts, model_id, provider, upstream_model: 'demo-model' }
  }
  return {
    providers: Object.entries(servers).map(([id, { url }]) => {
      return { id, kind: 'openai', base_url: url, local: true, retries: { max_attempts: id === 'twice' ? 2 : 1 } }
    }),
    models: [
      ...Object.keys(servers).map(id => model(id, id)),
      model('broken-then-down', 'broken'),
      model('broken-then-good', 'broken'),
      { ...model('broken-unhedged', 'broken'), hedge_after_ms: 10_000 },
      { ...model('slow-hedged', 'slow'), hedge_after_ms: 30 },
    ],
    tiers: { fast: ['good'] },
    fallbacks: {
      'broken-then-down': ['down'],
      'broken-then-good': ['good'],
      'broken-unhedged': ['good'],
      'slow-hedged': ['mute'],
    },
  }
}

async function ask(text: string, model: string, requirements = {}, max_tokens = 1_000_000, tenantId = newId('tnt')) {
  const client = await node.limited(tenantId, { token_budget: { window: 'month', max_tokens } })
  const { body } = await invokeStreamed(client, chatOf(text, model, { requirements }))
  const billed = async () =>
    (await node.ledger(tenantId)).map(({ error_code, input_tokens, model_id, output_tokens }) => {
      return { error_code, model_id, used: [Number(input_tokens) > 0, Number(output_tokens) > 0] }
    })
  const sums = async () => {
    const used = (await node.ledger(tenantId)).map(entry => Number(entry.input_tokens) + Number(entry.output_tokens))
    return { ledger: used.reduce((sum, tokens) => sum + tokens, 0), budget: (await node.budget(tenantId)).tokens }
  }
  return { body: body as string, billed, sums }
}

describe('an answer that breaks off', () => {
  const broken = { error_code: 'dependency_unavailable', used: [true, true] }
  const good = { error_code: null, model_id: 'good', used: [true, true] }
  it.each([
    ['its fallback answers', 'broken-then-good', [good]],
    ['its fallback fails as well', 'broken-then-down', []],
    ['another one would have been asked beside it', 'broken-unhedged', [good]],
  ])('is billed where %s', async (_, model, others) => {
    const { billed, sums } = await ask('hello to all of you, how are you today', model)
    await expect.poll(billed).toHaveLength(1 + others.length)
    expect(await billed()).toEqual(expect.arrayContaining([{ ...broken, model_id: model }, ...others]))
    const { budget, ledger } = await sums()
    expect(budget).toBe(ledger)
  })

  it('uses up what was held, so that no further model is asked beyond the budget', async () => {
    const asked = servers.good.requests.length
    const { body, billed } = await ask('hello to all of you, how are you today', 'broken-then-good', {}, 155)
    expect(body).toContain('quota_exceeded')
    expect(servers.good.requests.length).toBe(asked)
    expect(await billed()).toEqual([{ ...broken, model_id: 'broken-then-good' }])
  })

  it('is billed once where the time is over before another try, for which the budget is still asked', async () => {
    const tenantId = newId('tnt')
    const text = 'hello to all of you, how are you today'
    const asked = ask(text, 'twice', { max_latency_ms: 1_000 }, 300, tenantId)
    await expect.poll(() => node.ledger(tenantId), { interval: 2 }).toHaveLength(1)
    const { owner } = node.database
    await owner.query('begin')
    await owner.query('select from model_policy.budget_use where tenant_id = $1 for update', [tenantId])
    // The answer does not wait for the budget.
    const { billed, sums } = await asked.finally(() => owner.query('commit'))
    expect(await billed()).toEqual([{ ...broken, model_id: 'twice' }])
    const { budget, ledger } = await sums()
    expect(budget).toBe(ledger)
    expect(servers.twice.requests).toHaveLength(1)
  })

  it('is billed to the model that was giving it, not to the one asked beside it', async () => {
    const text = `say:${'Listen;here!Now, '.repeat(40)}`
    const { billed, body } = await ask(text, 'slow-hedged', { max_latency_ms: 2_000 })
    expect(servers.mute.requests).toHaveLength(1)
    expect(textOf(eventsOf(body))).not.toBe('')
    await expect.poll(billed).toHaveLength(2)
    expect(await billed()).toEqual(
      expect.arrayContaining([
        { error_code: 'timeout', model_id: 'slow-hedged', used: [true, true] },
        { error_code: 'timeout', model_id: 'mute', used: [true, false] },
      ]),
    )
  })
})
