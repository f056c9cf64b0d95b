import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInternal } from '#auth'
import { modelPolicyContract } from '#contract/model-policy'
import { newId } from '#ids'
import { insertTenant, waitUntil } from '#testing'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { putInForce, stage } from '../testing/policies.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const messages = [{ role: 'user', content: 'hello' }]
const chat = 'builtin/rules'
const embed = 'builtin/lexical-384'

interface Way {
  readonly model: string
  readonly body: object
}

/** What is sent to each operation that may call a model; one that is not here fails the first test. */
const ways: Readonly<Record<string, readonly Way[]>> = {
  invokeModel: [
    { model: chat, body: { request: { operation: 'chat', model_ref: chat, input: { messages } } } },
    { model: embed, body: { request: { operation: 'embed', model_ref: embed, input: { texts: ['hello'] } } } },
  ],
  chatCompletions: [{ model: chat, body: { model: chat, messages } }],
  responses: [{ model: chat, body: { model: chat, input: messages } }],
  embeddings: [{ model: embed, body: { model: embed, input: 'hello' } }],
}

const operations = modelPolicyContract.operations.filter(({ scope }) => scope === 'models:invoke')
/** Of every way, by its own credential and by the executor's for a run, whole and streamed where it can be. */
const routes = operations.flatMap(({ operationId, paths, responses }) =>
  (ways[operationId] ?? []).flatMap(({ body, model }) =>
    (['whole', 'stream'] as const)
      .filter(form => form === 'whole' || (model === chat && responses[200]?.includes('text/event-stream')))
      .flatMap(form =>
        (['a key', 'a run'] as const).map(caller => ({
          operationId,
          path: paths[0] as string,
          body,
          model,
          form,
          caller,
        })),
      ),
  ),
)
type Route = (typeof routes)[number]

let node: ModelPolicyUnderTest
beforeAll(async () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_SIGNING_PUBLIC_KEY: pem } })
})
afterAll(() => node.stop())

/** A tenant of its own, and somebody who calls in it. */
async function callerIn(route: Route, row: object = {}): Promise<{ client: Client; tenantId: string }> {
  const tenantId = newId('tnt')
  await insertTenant(node.database.owner, tenantId, row)
  const grant = {
    tenantId,
    principalId: 'usr_runner',
    runId: 'run_1',
    agentId: 'agt_1',
    scopes: ['models:invoke'],
  } as const
  const credential =
    route.caller === 'a run' ? await signInternal(privateKey, 'model-policy', grant) : await node.makeKey(tenantId)
  return { client: node.bearing(credential), tenantId }
}

async function call({ body, form, path }: Route, client: Client) {
  const streamed = form === 'stream' ? { ...body, stream: true } : body
  const request = client.post(path).send(streamed)
  if (form === 'stream') request.set('Accept', 'text/event-stream')
  const { body: answer, status } = await request
  return { status, code: answer?.error?.code, reasons: JSON.stringify(answer?.error ?? '') }
}

async function auditOf(tenantId: string): Promise<string[]> {
  const text = "select outcome from platform.audit_records where tenant_id = $1 and action = 'model.invoke'"
  return (await node.database.owner.query(text, [tenantId])).rows.map(({ outcome }) => outcome)
}

it('knows each operation that may call a model', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ways).sort())
  expect(routes.length).toBeGreaterThanOrEqual(2 * operations.length)
})

describe.each(routes)('$operationId of $model, $form, by $caller', route => {
  it('is billed and audited', async () => {
    const { client, tenantId } = await callerIn(route)
    expect((await call(route, client)).status).toBe(200)
    await waitUntil(async () => (await node.ledger(tenantId)).length === 1)
    expect(await node.ledger(tenantId)).toMatchObject([{ model_id: route.model, error_code: null }])
    await waitUntil(async () => (await auditOf(tenantId)).join() === 'ok')
  })

  it('is refused without the entitlement, which is audited', async () => {
    const { client, tenantId } = await callerIn(route, { entitlements: { model_backends_allowed: ['another'] } })
    expect(await call(route, client)).toMatchObject({ status: 403, code: 'policy_blocked' })
    await waitUntil(async () => (await auditOf(tenantId)).join() === 'denied')
    expect(await node.ledger(tenantId)).toEqual([])
  })

  it('is refused by a policy', async () => {
    const { client, tenantId } = await callerIn(route)
    const about = { actions: ['model.*'], resources: ['*'] }
    const fixture = { name: 'any', action: 'model.chat', resource: 'any', expect: 'deny' } as const
    const admin = await node.member(tenantId, ['policies:write', 'policy:check'])
    const denial = { effect: 'deny', subjects: ['*'], ...about, reason: 'no models here', fixtures: [fixture] } as const
    await putInForce(admin, 'pol_none', denial)
    const told = await call(route, client)
    expect([told.status, told.reasons]).toMatchObject([403, expect.stringContaining('no models here')])
    expect(await node.ledger(tenantId)).toEqual([])
  })

  it('is refused by a budget that is used up', async () => {
    const budget = { window: 'month', max_tokens: 1 }
    const { client, tenantId } = await callerIn(route, { quotas: { models: { token_budget: budget } } })
    expect(await call(route, client)).toMatchObject({ status: 429, code: expect.stringMatching(/quota/) })
    expect(await node.ledger(tenantId)).toEqual([])
  })

  it('is refused where the ruleset of its tenant does not exist', async () => {
    const { client, tenantId } = await callerIn(route, { default_policy_id: 'no-such' })
    expect(await call(route, client)).toMatchObject({ status: 403, code: 'policy_blocked' })
    expect(await node.ledger(tenantId)).toEqual([])
  })

  it('is refused by a rule on what is said', async () => {
    const { client, tenantId } = await callerIn(route, { default_policy_id: 'house' })
    const said = JSON.parse(JSON.stringify(route.body).replaceAll('hello', 'project heron'))
    expect(await call({ ...route, body: said }, client)).toMatchObject({ status: 403, code: 'policy_blocked' })
    expect(await node.ledger(tenantId)).toEqual([])
  })
})

it('lets a policy in canary decide on its share of 2,000 real calls, the same for each call of a run', async () => {
  const tenantId = newId('tnt')
  await insertTenant(node.database.owner, tenantId)
  const admin = await node.member(tenantId, ['policies:write', 'policy:check'])
  const about = { actions: ['model.chat'], resources: [chat] }
  const fixture = { name: 'it', action: 'model.chat', resource: chat, expect: 'deny' } as const
  const denial = { effect: 'deny', subjects: ['*'], ...about, reason: 'a trial', fixtures: [fixture] } as const
  await stage(admin, 'pol_trial', denial, { mode: 'canary', percent: 10 })
  const callOf = async (run: number) => {
    const runId = `run_${run}`
    const grant = { tenantId, principalId: 'usr_runner', runId, agentId: 'agt_1', scopes: ['models:invoke'] } as const
    const client = node.bearing(await signInternal(privateKey, 'model-policy', grant))
    return (await client.post('/v1/chat/completions').send({ model: chat, messages })).status
  }
  const runs = Array.from({ length: 2_000 }, (_, run) => run)
  const statuses: number[] = []
  for (let at = 0; at < runs.length; at += 40)
    statuses.push(...(await Promise.all(runs.slice(at, at + 40).map(callOf))))
  const denied = runs.filter(run => statuses[run] === 403)
  expect(new Set(statuses)).toEqual(new Set([200, 403]))
  expect(denied.length).toBeGreaterThanOrEqual(160)
  expect(denied.length).toBeLessThanOrEqual(240)
  const again = [...denied.slice(0, 30), ...runs.filter(run => statuses[run] === 200).slice(0, 30)]
  expect(await Promise.all(again.map(callOf))).toEqual(again.map(run => statuses[run]))
}, 120_000)
