import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInternal } from '#auth'
import { insertTenant } from '#testing'
import { chatOf, invoke } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const tenantId = 'tnt_books'
const model = 'builtin/rules'

let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_SIGNING_PUBLIC_KEY: pem } })
  const models = {
    token_budget: { window: 'day', max_tokens: 100_000 },
    token_budgets: [
      { window: 'month', max_cost_usd: 20 },
      { window: 'day', max_tokens: 50_000 },
    ],
  }
  await insertTenant(node.database.owner, tenantId, { quotas: { models } })
  member = await node.member(tenantId)
})
afterAll(() => node.stop())

/** A caller by a key of its own with these budgets. */
async function keyed(budgets: readonly object[]): Promise<{ client: Client; keyId: string }> {
  const client = await node.member(tenantId)
  const { rows } = await node.database.owner.query(
    `update platform.api_keys set token_budgets = $1
     where key_id = (select max(key_id) from platform.api_keys where tenant_id = $2) returning key_id`,
    [JSON.stringify(budgets), tenantId],
  )
  return { client, keyId: rows[0].key_id }
}

/** The executor's call for a run of an agent with these budgets. */
async function running(agentId: string, budgets: { window: 'day'; max_tokens: number }[]): Promise<Client> {
  const grant = { tenantId, principalId: 'usr_runner', runId: 'run_1', agentId, scopes: ['models:invoke'] } as const
  return node.bearing(await signInternal(privateKey, 'model-policy', { ...grant, budgets }))
}

const budgets = async (client: Client, query = '') => (await client.get(`/v1/budgets${query}`)).body.budgets

describe('listBudgets', () => {
  it("shows the tenant's budgets with what is used, of two for one window the lower", async () => {
    const { usage } = (await invoke(member, chatOf('hello', model))).body.response
    const [day, month, ...others] = await budgets(member)
    expect(others).toEqual([])
    expect(day).toMatchObject({ subject: 'tenant', window: 'day', max_tokens: 50_000, used_tokens: usage.total_tokens })
    expect(month).toMatchObject({
      window: 'month',
      max_cost_usd: 20,
      used_tokens: usage.total_tokens,
      used_cost_usd: 0,
    })
    expect(new Date(month.resets_at).getTime()).toBeGreaterThan(Date.now())
  })

  it('shows those of one key, to itself beside those of the tenant', async () => {
    const { client, keyId } = await keyed([{ window: 'minute', max_tokens: 90_000 }])
    const { usage } = (await invoke(client, chatOf('hello', model))).body.response
    const own = { subject: `key:${keyId}`, window: 'minute', max_tokens: 90_000, used_tokens: usage.total_tokens }
    expect(await budgets(member, `?key_id=${keyId}`)).toMatchObject([own])
    expect((await budgets(client)).map(({ subject }: { subject: string }) => subject)).toEqual([
      own.subject,
      'tenant',
      'tenant',
    ])
  })

  it('shows what the runs of one agent have used', async () => {
    const run = await running('agt_seen', [{ window: 'day', max_tokens: 10_000 }])
    const { usage } = (await invoke(run, chatOf('hello', model))).body.response
    expect(await budgets(member, '?agent_id=agt_seen')).toMatchObject([
      { subject: 'agent:agt_seen', window: 'day', used_tokens: usage.total_tokens },
    ])
    expect(await budgets(member, '?agent_id=agt_unseen')).toEqual([])
  })

  it('knows no key of another tenant, and takes one subject alone', async () => {
    const { keyId } = await keyed([])
    const stranger = await node.member('tnt_neighbour')
    expect((await stranger.get(`/v1/budgets?key_id=${keyId}`)).status).toBe(404)
    expect((await member.get(`/v1/budgets?key_id=${keyId}&agent_id=agt_seen`)).status).toBe(400)
  })
})

describe('a budget', () => {
  it('of an agent binds all its runs together, and no others', async () => {
    const small = [{ window: 'day', max_tokens: 20 } as const]
    const { body, status } = await invoke(await running('agt_bound', small), chatOf('hello', model))
    expect([status, body.error.details]).toMatchObject([429, { subject: 'agent:agt_bound', limit: 20, window: 'day' }])
    expect(body.error.message).toContain('the agent agt_bound may use 20 in a day: it never fits')
    expect((await invoke(await running('agt_free', []), chatOf('hello', model))).status).toBe(200)
  })

  it('of an API key binds its calls, and no other key', async () => {
    const { client, keyId } = await keyed([{ window: 'month', max_tokens: 20 }])
    const { body, status } = await invoke(client, chatOf('hello', model))
    expect([status, body.error.details]).toMatchObject([429, { subject: `key:${keyId}`, limit: 20, window: 'month' }])
    expect(body.error.message).toContain(`the API key ${keyId} may use 20 in a month: it never fits`)
    expect((await invoke(member, chatOf('hello', model))).status).toBe(200)
  })
})
