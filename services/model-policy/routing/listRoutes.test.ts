import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertTenant } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke, invokeStreamed } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

let house: WireServer
let cloud: WireServer
let node: ModelPolicyUnderTest
let folder: string
/** In the order of their rights: none for the cloud, permission alone, permission and a budget of either form. */
let plain: Client
let permitted: Client
let budgeted: Client
let severally: Client

beforeAll(async () => {
  house = await startWireServer({ chunkDelayMs: 20 })
  cloud = await startWireServer()
  folder = mkdtempSync(join(tmpdir(), 'agentos-routes-'))
  const file = join(folder, 'models.json')
  writeFileSync(file, JSON.stringify(modelsFile(house.url, cloud.url)))
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_MODELS_FILE: file } })
  const token_budget = { window: 'day', max_tokens: 1_000_000 } as const
  const entitlements = { cloud_allowed: true }
  await insertTenant(node.database.owner, 'tnt_permitted', { entitlements })
  await insertTenant(node.database.owner, 'tnt_budgeted', { entitlements, quotas: { models: { token_budget } } })
  plain = await node.member()
  permitted = await node.member('tnt_permitted')
  budgeted = await node.member('tnt_budgeted')
  const models = { token_budgets: [token_budget] }
  await insertTenant(node.database.owner, 'tnt_severally', { entitlements, quotas: { models } })
  severally = await node.member('tnt_severally')
})
beforeEach(() => {
  house.fault = null
  cloud.fault = null
})
afterAll(async () => {
  await node.stop()
  await house.close()
  await cloud.close()
  rmSync(folder, { recursive: true })
})

function modelsFile(house: string, cloud: string): object {
  const facts = { capabilities: ['chat'], context_window_tokens: 8_000, max_output_tokens: 100 }
  const price = { input_per_million_usd: 1, output_per_million_usd: 2 }
  const model = (model_id: string, provider: string, more: object = {}) => {
    return { ...facts, model_id, provider, upstream_model: 'demo-model', price, ...more }
  }
  const rules = { timeout_ms: 20_000, retries: { max_attempts: 2, max_wait_ms: 50 } }
  return {
    providers: [
      { id: 'cloud', kind: 'openai', base_url: cloud, location: 'cloud', ...rules },
      {
        id: 'house',
        kind: 'openai',
        base_url: house,
        location: 'local',
        region: 'eu-west-1',
        breaker: { failures: 4 },
        ...rules,
      },
      { id: 'narrow', kind: 'openai', base_url: house, location: 'pool', ...rules, max_concurrency: 1 },
    ],
    models: [
      model('far', 'cloud'),
      model('near', 'house', { canary: { model: 'narrow', percent: 100 } }),
      model('narrow', 'narrow'),
    ],
    tiers: { balanced: { models: ['far', 'narrow', 'near'], order: 'waterfall' } },
    fallbacks: { narrow: ['near'] },
  }
}

const cloudNeedsRight = 'entitlements.cloud_allowed is not true, and cloud is in a cloud'
const cloudNeedsBudget = 'the tenant has no token budget (quotas.models.token_budgets), and cloud is in a cloud'

describe('listRoutes', () => {
  it('shows the models of each tier and model in their order, and the canary', async () => {
    const { body } = await budgeted.get('/v1/routes').expect(200)
    const chains = body.routes.map((route: { model_ref: string; models: { model: string }[] }) => [
      route.model_ref,
      route.models.map(({ model }) => model),
    ])
    expect(chains).toEqual([
      ['far', ['far']],
      ['narrow', ['narrow', 'near']],
      ['near', ['near']],
      ['tier:balanced', ['near', 'narrow', 'far']],
    ])
    expect(body.routes[2].canary).toEqual({ model: 'narrow', percent: 100 })
  })

  it.each([
    ['without permission', () => plain, [cloudNeedsRight]],
    ['without a budget', () => permitted, [cloudNeedsBudget]],
    ['with both', () => budgeted, []],
    ['with a budget among several', () => severally, []],
  ] as const)('says of a cloud %s what it needs', async (_, client, reasons) => {
    const { body } = await client().get('/v1/routes').expect(200)
    const { models } = body.routes.at(-1)
    expect(models.at(-1)).toEqual({
      model: 'far',
      provider: 'cloud',
      location: 'cloud',
      usable: reasons.length === 0,
      reasons,
    })
  })

  it('needs models:list', async () => {
    const client = await node.member('tnt_permitted', ['usage:read'])
    await client.get('/v1/routes').expect(403)
    await client.get('/v1/providers').expect(403)
  })
})

describe('the route of a call', () => {
  it('goes down the waterfall, and says to the caller and to the audit why each lost', async () => {
    house.fault = 'server_error'
    const { body } = await invoke(budgeted, chatOf('hello', 'tier:balanced')).expect(200)
    expect(body.response.route).toMatchObject({
      backend: 'cloud',
      fallback_used: true,
      attempts: 5,
      considered: [
        { backend: 'house', model: 'near', outcome: 'failed', reason: 'dependency_unavailable' },
        { backend: 'narrow', model: 'narrow', outcome: 'failed', reason: 'dependency_unavailable' },
        { backend: 'cloud', model: 'far', outcome: 'chosen' },
      ],
    })
    const route = [
      'near on house: failed (dependency_unavailable)',
      'narrow on narrow: failed (dependency_unavailable)',
      'far on cloud: chosen',
    ]
    await expect.poll(() => node.auditLines().at(-1)).toMatchObject({ details: { route } })
  })

  it('reaches no cloud without permission, whatever fails; a failure too is in the audit', async () => {
    house.fault = 'server_error'
    const asked = cloud.requests.length
    const { body } = await invoke(plain, chatOf('hello', 'tier:balanced')).expect(503)
    expect([body.error.code, cloud.requests.length - asked]).toEqual(['dependency_unavailable', 0])
    await expect
      .poll(() => node.auditLines().at(-1)?.details)
      .toMatchObject({
        route: [`far on cloud: skipped (${cloudNeedsRight})`, expect.stringContaining('near on house: '), {}],
      })
  })

  it.each([
    ['without permission', () => plain, cloudNeedsRight],
    ['without a budget', () => permitted, cloudNeedsBudget],
  ] as const)('of a model in a cloud is refused %s', async (_, client, reason) => {
    const { body } = await invoke(client(), chatOf('hello', 'far')).expect(403)
    expect(body.error).toMatchObject({ code: 'policy_blocked', details: { reasons: [reason] } })
  })

  it('is in the audit of a streamed call and of one in the format of OpenAI', async () => {
    await invokeStreamed(budgeted, chatOf('hello', 'far'))
    await expect.poll(() => node.auditLines().at(-1)?.details).toMatchObject({ route: ['far on cloud: chosen'] })
    const messages = [{ role: 'user', content: 'hello' }]
    await budgeted.post('/v1/chat/completions').send({ model: 'narrow', messages }).expect(200)
    await expect.poll(() => node.auditLines().at(-1)?.details).toMatchObject({ route: ['narrow on narrow: chosen'] })
  })

  it('is that of the canary where its share of the calls holds this one', async () => {
    const { body } = await invoke(plain, chatOf('hello', 'near')).expect(200)
    expect(body.response.route).toMatchObject({ backend: 'narrow', model: 'narrow', canary: true })
    const named = await invoke(plain, chatOf('hello', 'narrow')).expect(200)
    expect(named.body.response.route.canary).toBeUndefined()
  })
})

describe('listProviders', () => {
  it('shows health, breaker and latency of those that the tenant may use', async () => {
    for (let count = 0; count < 5; count++) await invoke(budgeted, chatOf('hello', 'far')).expect(200)
    const { body } = await budgeted.get('/v1/providers').expect(200)
    expect(body.providers).toMatchObject([
      {
        provider_id: 'cloud',
        kind: 'openai',
        location: 'cloud',
        status: 'ok',
        breaker: { state: 'closed' },
        models: [{ model_id: 'far', answer_p95_ms: expect.any(Number) }],
      },
      { provider_id: 'house', location: 'local', region: 'eu-west-1' },
      { provider_id: 'narrow', location: 'pool' },
    ])
    expect(body.providers[0]).not.toHaveProperty('region')
    const other = await plain.get('/v1/providers').expect(200)
    expect(other.body.providers).toMatchObject([{ provider_id: 'house' }, { provider_id: 'narrow' }])
  })

  it('shows the breaker of a backend that keeps failing, as the metrics and the routes do', async () => {
    cloud.fault = 'reset'
    for (let count = 0; count < 3; count++) await invoke(budgeted, chatOf('hello', 'far')).expect(503)
    const { body, headers } = await invoke(budgeted, chatOf('hello', 'far')).expect(503)
    expect(body.error.message).toContain('left alone')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    const [provider] = (await budgeted.get('/v1/providers')).body.providers
    expect(provider.breaker).toEqual({ state: 'open', retry_after_seconds: expect.any(Number) })
    const { models } = (await budgeted.get('/v1/routes')).body.routes.at(-1)
    expect(models.at(-1)).toMatchObject({ usable: false, reasons: ['the circuit breaker of cloud is open'] })
    const { text } = await plain.get('/metrics')
    expect(text).toMatch(/^agentos_backend_health\{[^}]*backend="cloud"[^}]*\} 0$/m)
    expect(text).toMatch(/^agentos_backend_breaker_state\{[^}]*backend="cloud"[^}]*\} 2$/m)
    expect(text).toMatch(/^agentos_model_retry_count\{[^}]*backend="cloud"[^}]*\} [1-9]/m)
  })
})

describe('a backend that is full', () => {
  it('lets calls wait for their turn, each within its own time, after which it is answered 504', async () => {
    house.fault = 'stall'
    const asked = house.requests.length
    const hung = invoke(plain, chatOf('hello', 'narrow', { requirements: { max_latency_ms: 4_000 } }))
    const ended = hung.then(({ status }) => status)
    await expect.poll(() => house.requests.length).toBe(asked + 1)
    house.fault = null
    const [short, long] = await Promise.all([
      invoke(plain, chatOf('hello', 'narrow', { requirements: { max_latency_ms: 500 } })),
      invoke(plain, chatOf('hello', 'narrow')),
    ])
    expect([short.status, short.body.error.code]).toEqual([504, 'timeout'])
    expect([await ended, long.status]).toEqual([504, 200])
  })
})
