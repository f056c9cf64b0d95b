import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { signInternal } from '#auth'
import { insertTenant } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { putInForce } from '../testing/policies.ts'
import type { PolicyDocument } from './engine/document.ts'

type Example = PolicyDocument & { readonly policy_id: string }

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'policies')
const names = readdirSync(folder).sort()
const read = (name: string): Example => parse(readFileSync(join(folder, name), 'utf8'))

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let server: WireServer
let elsewhere: WireServer
let node: ModelPolicyUnderTest
let tenants = 0
let tenantId: string
let admin: Client
beforeAll(async () => {
  server = await startWireServer()
  elsewhere = await startWireServer()
  const AGENTOS_SIGNING_PUBLIC_KEY = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  node = await ModelPolicyUnderTest.start({
    first: server.url,
    second: elsewhere.url,
    variables: { AGENTOS_SIGNING_PUBLIC_KEY },
  })
})
beforeEach(async () => {
  tenants += 1
  tenantId = `tnt_example_${tenants}`
  await insertTenant(node.database.owner, tenantId)
  admin = await node.member(tenantId, ['policies:write', 'policy:check', 'models:invoke'])
})
afterAll(async () => {
  await node.stop()
  await server.close()
  await elsewhere.close()
})

const adopt = async (...files: string[]) => {
  for (const { policy_id, ...document } of files.map(read)) await putInForce(admin, policy_id, document)
}

/** A caller as an executor is one, for a run of the agent. */
const runOf = async (agentId: string, runId = `run_${agentId}`) =>
  node.bearing(
    await signInternal(privateKey, 'model-policy', {
      tenantId,
      principalId: 'usr_ann',
      runId,
      agentId,
      scopes: ['models:invoke'],
    }),
  )

const ask = (client: Client, kind: string, resource: string, attributes: object = {}) =>
  client.post('/v1/actions:check').send({ action: { kind, resource, attributes } })

describe('each of the examples', () => {
  it.each(names)('%s passes its fixtures, and can be put in force', async name => {
    const { policy_id, ...document } = read(name)
    expect(await putInForce(admin, policy_id, document)).toMatchObject({
      policy_id,
      tested: true,
      stages: [{ version: 1, mode: 'enforce' }],
    })
  })
})

describe('agent-rate.yaml', () => {
  it('lets ten of forty calls of an agent through in a second, and those of another agent beside them', async () => {
    await adopt('agent-rate.yaml')
    const [busy, calm] = [await runOf('agt_busy'), await runOf('agt_calm')]
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await ask(busy, 'tool.invoke', 'tool.echo')).status),
    )
    const passed = statuses.filter(status => status === 200).length
    // A second window may have begun on the way.
    expect([10, 20]).toContain(passed)
    expect(statuses.filter(status => status === 429)).toHaveLength(40 - passed)
    expect((await ask(calm, 'tool.invoke', 'tool.echo')).status).toBe(200)
  })

  it('counts calls of models too, over processes, and says when to come again', async () => {
    const { policy_id, ...document } = read('agent-rate.yaml')
    const limit = { requests: 3, per_seconds: 60, per: 'agent' } as const
    await putInForce(admin, policy_id, { ...document, limit })
    const agent = await runOf('agt_busy')
    const call = () => invoke(agent, chatOf('hello', 'builtin/rules'))
    const statuses = [(await call()).status, (await call()).status, (await call()).status]
    const refused = await call()
    expect([...statuses, refused.status]).toEqual([200, 200, 200, 429])
    expect(refused.body.error).toMatchObject({
      code: 'rate_limited',
      details: { reasons: ['pol_agent_rate@1: an agent acts at most ten times a second'], limit: 3, per: 'agent' },
    })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('no-external-http.yaml', () => {
  it('wants an approval for a host outside, and nothing for a host of the house', async () => {
    await adopt('no-external-http.yaml')
    const agent = await runOf('agt_reader')
    const outside = await ask(agent, 'tool.invoke', 'tool.http.fetch', { host: 'example.com' })
    expect([outside.status, outside.body.error]).toMatchObject([
      403,
      {
        code: 'policy_blocked',
        details: { reasons: ['pol_no_external_http@1: external HTTP needs an approval (an approval is needed)'] },
      },
    ])
    expect((await ask(agent, 'tool.invoke', 'tool.http.fetch', { host: 'wiki.acme.internal' })).status).toBe(200)
  })
})

describe('helpers-read-memory.yaml', () => {
  it('lets helpers read memory and nobody else, where the baseline leaves it out', async () => {
    await adopt('baseline-without-memory.yaml', 'helpers-read-memory.yaml')
    const [helper, other] = [await runOf('helper-one'), await runOf('agt_other')]
    expect((await ask(helper, 'memory.read', 'notes/a')).status).toBe(200)
    expect((await ask(helper, 'memory.write', 'notes/a')).status).toBe(403)
    expect((await ask(other, 'memory.read', 'notes/a')).body.error.details).toEqual({
      reasons: ['no policy allows memory.read on notes/a'],
    })
    expect((await ask(other, 'tool.invoke', 'tool.echo')).status).toBe(200)
  })
})

describe('restricted-data-stays-local.yaml', () => {
  const about = (data_classification: string, modelRef: string) => ({
    auth: { tenant_id: tenantId, policy_context: { data_classification } },
    ...chatOf('hello', modelRef),
  })

  it('keeps restricted data from a model elsewhere, and lets other data pass', async () => {
    await adopt('restricted-data-stays-local.yaml')
    const { body, status } = await invoke(admin, about('restricted', 'heron-2'))
    expect([status, body.error.details]).toEqual([
      403,
      { reasons: ['pol_restricted_data_stays_local@1: restricted data stays on local models'] },
    ])
    expect((await invoke(admin, about('public', 'heron-2'))).status).toBe(200)
  })

  it.each([
    ['chat/completions', { messages: [{ role: 'user', content: 'hello' }] }],
    ['responses', { input: 'hello' }],
  ])('keeps it from a model elsewhere by way of %s, and tells so in the form of OpenAI', async (route, body) => {
    await adopt('restricted-data-stays-local.yaml')
    const ask = (model: string, data_classification: string) =>
      admin.post(`/v1/${route}`).send({ model, ...body, policy_context: { data_classification } })
    const refused = await ask('heron-2', 'restricted')
    expect([refused.status, refused.body.error]).toMatchObject([
      403,
      { type: 'permission_error', code: 'policy_blocked', message: expect.stringContaining('stays on local models') },
    ])
    expect((await ask('heron-1', 'restricted')).status).toBe(200)
    expect((await ask('heron-2', 'public')).status).toBe(200)
  })

  it('goes on with the models of a tier that may see the data, and falls back to no other', async () => {
    await adopt('restricted-data-stays-local.yaml')
    const seen = elsewhere.requests.length
    server.fault = 'server_error'
    expect((await invoke(admin, about('public', 'tier:balanced'))).body.response.route.fallback_used).toBe(true)
    expect((await invoke(admin, about('restricted', 'tier:balanced'))).status).toBeGreaterThanOrEqual(500)
    server.fault = null
    expect(elsewhere.requests).toHaveLength(seen + 1)
    const { body } = await invoke(admin, about('restricted', 'tier:balanced'))
    expect(body.response.route).toMatchObject({ backend: 'first', fallback_used: false })
  })
})

describe('eu-data-stays-in-the-eu.yaml', () => {
  const about = (region: string | undefined, modelRef: string) => ({
    auth: { tenant_id: tenantId, ...(region && { policy_context: { region } }) },
    ...chatOf('hello', modelRef),
  })

  it('sends data of the EU to a model in the EU alone, and says which others were refused', async () => {
    await adopt('eu-data-stays-in-the-eu.yaml')
    const seen = server.requests.length
    const { body } = await invoke(admin, about('eu', 'tier:balanced')).expect(200)
    expect(body.response.route).toMatchObject({
      model: 'heron-2',
      fallback_used: false,
      considered: [
        { backend: 'first', model: 'heron-1', outcome: 'skipped', reason: 'a policy blocks it' },
        { backend: 'second', model: 'heron-2', outcome: 'chosen' },
      ],
    })
    expect(server.requests).toHaveLength(seen)
    for (const region of ['us', undefined]) {
      const other = await invoke(admin, about(region, 'tier:balanced')).expect(200)
      expect(other.body.response.route).toMatchObject({ model: 'heron-1' })
    }
  })

  it.each([
    ['a model in another region', 'heron-1'],
    ['a model in none that is known', 'builtin/rules'],
    ['a tier that has no other', 'tier:fast'],
  ])('refuses %s', async (_, modelRef) => {
    await adopt('eu-data-stays-in-the-eu.yaml')
    const { body, status } = await invoke(admin, about('eu', modelRef))
    expect([status, body.error]).toMatchObject([
      403,
      {
        code: 'policy_blocked',
        details: { reasons: ['pol_eu_data_stays_in_the_eu@1: data of the EU stays in the EU'] },
      },
    ])
  })
})

describe('support-hides-more.yaml', () => {
  const card = 'my card is 4111 1111 1111 1111'

  it('blocks a card number in a call of the desk, and redacts it in that of another agent', async () => {
    await adopt('support-hides-more.yaml')
    const blocked = await invoke(await runOf('support-one'), chatOf(card, 'heron-1'))
    expect([blocked.status, blocked.body.error.code]).toEqual([403, 'policy_blocked'])
    expect(blocked.body.error.details.reasons[0]).toMatch(/strict.*payment card/)
    const other = await invoke(await runOf('agt_other'), chatOf(card, 'heron-1'))
    expect([other.status, other.body.response.policy_outcome.decision]).toEqual([200, 'redacted'])
  })
})
