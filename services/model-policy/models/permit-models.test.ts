import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertTenant } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { policyDraft, putInForce, stage } from '../testing/policies.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let tenants = 0
beforeAll(async () => {
  server = await startWireServer()
  node = await ModelPolicyUnderTest.start({ first: server.url, second: server.url })
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

/** Somebody in a tenant of their own who may do what the test does. */
async function newcomer(): Promise<{ tenantId: string; client: Client }> {
  tenants += 1
  const tenantId = `tnt_permit_${tenants}`
  await insertTenant(node.database.owner, tenantId)
  return { tenantId, client: await node.member(tenantId, ['policies:write', 'policy:check', 'models:invoke']) }
}

const against = (resource: string, parts: Parameters<typeof policyDraft>[0] = {}) =>
  policyDraft({
    actions: ['model.*'],
    resources: [resource],
    reason: 'not this one',
    fixtures: [{ name: 'it', action: 'model.chat', resource, expect: parts.effect ?? 'deny' }],
    ...parts,
  })

type Route = (client: Client, model: string, policy_context?: object) => PromiseLike<{ status: number }>

const routes: readonly (readonly [string, Route])[] = [
  [
    'models:invoke',
    (client, model, policy_context) => {
      const auth = policy_context && { tenant_id: `tnt_permit_${tenants}`, policy_context }
      return invoke(client, { ...chatOf('hello', model), auth })
    },
  ],
  [
    'chat/completions',
    (client, model, policy_context) =>
      client
        .post('/v1/chat/completions')
        .send({ model, messages: [{ role: 'user', content: 'hello' }], policy_context }),
  ],
  [
    'responses',
    (client, model, policy_context) => client.post('/v1/responses').send({ model, input: 'hello', policy_context }),
  ],
  [
    'embeddings',
    (client, model, policy_context) => client.post('/v1/embeddings').send({ model, input: 'hello', policy_context }),
  ],
]

describe('a policy against a model', () => {
  it.each(routes)('holds by way of %s', async (name, call) => {
    const { client } = await newcomer()
    const model = name === 'embeddings' ? 'builtin/lexical-384' : 'builtin/rules'
    expect((await call(client, model)).status).toBe(200)
    await putInForce(client, 'pol_model', against(model))
    expect((await call(client, model)).status).toBe(403)
  })

  it.each(routes)('goes by what the caller says of the data by way of %s', async (name, call) => {
    const { client } = await newcomer()
    const model = name === 'embeddings' ? 'builtin/lexical-384' : 'heron-2'
    const context = { data_classification: 'restricted' }
    const action = name === 'embeddings' ? 'model.embed' : 'model.chat'
    await putInForce(client, 'pol_data', {
      ...against(model, { reason: 'restricted data' }),
      when: "context.data_classification == 'restricted'",
      fixtures: [{ name: 'it', action, resource: model, context, expect: 'deny' }],
    })
    expect((await call(client, model, context)).status).toBe(403)
    expect((await call(client, model, { data_classification: 'public' })).status).toBe(200)
    expect((await call(client, model)).status).toBe(200)
  })

  it('that lets data only where it belongs lets none to a model whose region is unknown', async () => {
    const { client } = await newcomer()
    const call = async (model: string, region?: string) => {
      const policy_context = region === undefined ? undefined : { region }
      const { body, status } = await client.post('/v1/responses').send({ model, input: 'hello', policy_context })
      return [status, status === 200 ? null : body.error.message]
    }
    await putInForce(client, 'pol_baseline', {
      ...against('*', { effect: 'allow', reason: 'data stays where it belongs' }),
      when: 'resource.region == context.region',
      fixtures: [
        {
          name: 'one place',
          action: 'model.chat',
          resource: 'm',
          attributes: { region: 'eu' },
          context: { region: 'eu' },
          expect: 'allow',
        },
        {
          name: 'two places',
          action: 'model.chat',
          resource: 'm',
          attributes: { region: 'us' },
          context: { region: 'eu' },
          expect: 'none',
        },
        { name: 'unknown', action: 'model.chat', resource: 'm', expect: 'deny' },
      ],
    })
    const unallowed = (model: string) => `A policy blocked this: no policy allows model.chat on ${model}.`
    const untold = 'A policy blocked this: pol_baseline@1: its condition could not be evaluated.'
    expect(await call('heron-1', 'us-east-1')).toEqual([200, null])
    expect(await call('heron-2', 'us-east-1')).toEqual([403, unallowed('heron-2')])
    expect(await call('heron-1')).toEqual([403, unallowed('heron-1')])
    expect(await call('builtin/rules', 'us-east-1')).toEqual([403, untold])
    expect(await call('builtin/rules')).toEqual([403, untold])
  })

  it('leaves a tier its other models', async () => {
    const { client } = await newcomer()
    await putInForce(client, 'pol_model', against('heron-1'))
    const { body } = await invoke(client, chatOf('hello', 'tier:balanced'))
    expect(body.response.route).toMatchObject({ model: 'heron-2', fallback_used: false })
  })

  it('is foretold by a dry run, and leaves nothing in ledger or budget', async () => {
    const { client, tenantId } = await newcomer()
    await putInForce(client, 'pol_model', against('heron-1', { effect: 'require_approval' }))
    const { body, status } = await invoke(client, chatOf('hello', 'heron-1', { dry_run: true }))
    expect([status, body.error.details.reasons]).toEqual([403, ['pol_model@1: not this one (an approval is needed)']])
    expect(await node.ledger(tenantId)).toEqual([])
  })

  it('stands in the audit of the call that it decided, and so does a shadow that would have decided otherwise', async () => {
    const { client, tenantId } = await newcomer()
    await putInForce(client, 'pol_open', against('heron-1', { effect: 'allow', reason: 'a good one' }))
    await stage(client, 'pol_shadow', against('heron-1'), { mode: 'shadow' })
    // A set of policies is known for half a second, and a line may reach the sink after the answer.
    const told = async () => {
      expect((await invoke(client, chatOf('hello', 'heron-1'))).status).toBe(200)
      const lines = node.auditLines().filter(line => line.tenant_id === tenantId && line.action === 'model.invoke')
      return lines.at(-1)
    }
    await expect.poll(told, { timeout: 5_000 }).toMatchObject({ details: { would_differ: ['pol_shadow@1'] } })
  })

  it('says nothing any more once the database cannot tell what is in force', async () => {
    const { client } = await newcomer()
    expect((await invoke(client, chatOf('hello', 'builtin/rules'))).status).toBe(200)
    await node.database.owner.query('alter table model_policy.policies rename to policies_away')
    try {
      await expect
        .poll(async () => (await invoke(client, chatOf('hello', 'builtin/rules'))).status, { timeout: 5_000 })
        .toBeGreaterThanOrEqual(500)
    } finally {
      await node.database.owner.query('alter table model_policy.policies_away rename to policies')
    }
  })
})
