import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#ids'
import { insertTenant, waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import type { WireRequest } from '../providers/testing/double/reply.ts'
import { chatOf, eventsOf, invoke, invokeStreamed, textOf } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { putInForce } from '../testing/policies.ts'

let server: WireServer
let node: ModelPolicyUnderTest
let tenantId: string
let member: Client
let answers = 0

/** Says again what it was told, and which answer of all this is: no two are alike. */
function reply({ messages }: WireRequest) {
  answers += 1
  return { content: `${answers}: ${messages.at(-1)?.content}`, calls: [], finish: 'stop' as const }
}

beforeAll(async () => {
  server = await startWireServer({ reply })
  node = await ModelPolicyUnderTest.start({ first: server.url })
})
beforeEach(async () => {
  tenantId = newId('tnt')
  await insertTenant(node.database.owner, tenantId)
  member = await node.member(tenantId)
})
afterAll(async () => {
  await node.stop()
  await server.close()
})

const cache = { max_age_seconds: 60 }
const cached = (content: string, request: object = {}) => chatOf(content, 'heron-1', { cache, ...request })
const contentOf = (answer: { body: { response: { output: { message: { content: string } } } } }) =>
  answer.body.response.output.message.content

async function kept(most = 1, id = tenantId): Promise<void> {
  const text = 'select count(*)::int as n from model_policy.cached_answers where tenant_id = $1'
  await waitUntil(async () => (await node.database.owner.query(text, [id])).rows[0].n === most)
}

/** The same question twice, the second time once the first answer is kept. */
async function twice(client: Client, first: object, second: object): Promise<[string, string]> {
  const one = await invoke(client, first)
  await kept()
  return [contentOf(one), contentOf(await invoke(client, second))]
}

describe('a call that allows it', () => {
  it('is answered as the very same question was, uses nothing and says so', async () => {
    const first = await invoke(member, cached('hello'))
    await kept()
    const second = await invoke(member, cached('hello'))
    expect(first.body.response.route).not.toHaveProperty('cached')
    expect(second.body.response).toMatchObject({
      output: first.body.response.output,
      usage: { total_tokens: 0 },
      cost_usd: 0,
      route: { cached: true, backend: 'first', model: 'heron-1' },
    })
    expect(await node.ledger(tenantId)).toMatchObject([{ cached: false }, { cached: true, input_tokens: '0' }])
  })

  it('is answered as a stream where it wants one, by what came whole, and the other way round', async () => {
    const whole = await invoke(member, cached('hello'))
    await kept()
    const events = eventsOf((await invokeStreamed(member, cached('hello'))).body as string)
    expect(textOf(events)).toBe(contentOf(whole))
    const streamed = eventsOf((await invokeStreamed(member, cached('other'))).body as string)
    await kept(2)
    expect(contentOf(await invoke(member, cached('other')))).toBe(textOf(streamed))
  })

  it('needs no room in a budget that is used up', async () => {
    const client = await node.limited(newId('tnt'), { token_budget: { window: 'month', max_tokens: 150 } })
    expect((await invoke(client, cached('hello'))).status).toBe(200)
    await waitUntil(async () => (await invoke(client, cached('hello'))).body.response?.route.cached)
    while ((await invoke(client, chatOf('again'))).status === 200);
    expect((await invoke(client, cached('hello'))).body.response.route).toMatchObject({ cached: true })
  })

  it.each<[string, () => Promise<{ text: string }>]>([
    [
      'chat completions',
      () =>
        member
          .post('/v1/chat/completions')
          .send({ model: 'heron-1', messages: [{ role: 'user', content: 'hi' }], cache }),
    ],
    ['responses', () => member.post('/v1/responses').send({ model: 'heron-1', input: 'hi', cache })],
    ['embeddings', () => member.post('/v1/embeddings').send({ model: 'builtin/lexical-384', input: 'hi', cache })],
  ])('is answered so by %s', async (_, ask) => {
    await ask()
    await kept()
    await ask()
    expect((await node.ledger(tenantId)).map(entry => entry.cached)).toEqual([false, true])
  })
})

describe('the model is asked', () => {
  const other: readonly [string, object][] = [
    ['other words', cached('hello!')],
    ['another setting', cached('hello', { generation: { temperature: 0.5 } })],
    ['another model', chatOf('hello', 'builtin/rules', { cache })],
    ['no leave to do otherwise', chatOf('hello')],
  ]
  it.each(other)('for %s', async (_, body) => {
    const [one, two] = await twice(member, cached('hello'), body)
    expect(two).not.toBe(one)
  })

  it('by another tenant, whatever was kept for the first', async () => {
    await invoke(member, cached('hello'))
    await kept()
    const neighbour = await node.member('tnt_neighbour')
    expect((await invoke(neighbour, cached('hello'))).body.response.route).not.toHaveProperty('cached')
  })

  it('where the answer is older than the call takes it', async () => {
    await invoke(member, cached('hello'))
    await kept()
    await node.database.owner.query(
      "update model_policy.cached_answers set created_at = created_at - interval '59 seconds' where tenant_id = $1",
      [tenantId],
    )
    expect((await invoke(member, cached('hello'))).body.response.route.cached).toBe(true)
    const fresh = await invoke(member, cached('hello', { cache: { max_age_seconds: 30 } }))
    expect(fresh.body.response.route).not.toHaveProperty('cached')
  })

  it('once the answers are purged, which is audited', async () => {
    await invoke(member, cached('hello'))
    await kept()
    const admin = await node.member(tenantId, ['policies:write'])
    expect((await admin.delete('/v1/cache')).body).toMatchObject({ purged: 1 })
    expect((await invoke(member, cached('hello'))).body.response.route).not.toHaveProperty('cached')
    const { rows } = await node.database.owner.query(
      "select action, details from platform.audit_records where tenant_id = $1 and action = 'cache.purge'",
      [tenantId],
    )
    expect(rows).toEqual([{ action: 'cache.purge', details: { purged: 1 } }])
  })

  it('where the cache cannot be read, and the call goes well', async () => {
    await node.database.owner.query('alter table model_policy.cached_answers rename to away')
    const { body, status } = await invoke(member, cached('hello'))
    await node.database.owner.query('alter table model_policy.away rename to cached_answers')
    expect([status, body.response.route.cached]).toEqual([200, undefined])
  })

  it.each(['cut_stream', 'server_error'] as const)('again after an answer that ended in %s', async fault => {
    server.fault = fault
    await invokeStreamed(member, cached('hello'))
    server.fault = null
    expect((await invoke(member, cached('hello'))).body.response.route).not.toHaveProperty('cached')
  })
})

describe('policies', () => {
  it('decide on a call although its answer is kept', async () => {
    const admin = await node.member(tenantId, ['policies:write', 'policy:check', 'models:invoke'])
    await invoke(admin, cached('hello'))
    await kept()
    const against = {
      effect: 'deny',
      subjects: ['*'],
      actions: ['model.chat'],
      resources: ['heron-1'],
      reason: 'not this one',
      fixtures: [{ name: 'it', action: 'model.chat', resource: 'heron-1', expect: 'deny' }],
    } as const
    await putInForce(admin, 'pol_no', against)
    await waitUntil(async () => (await invoke(admin, cached('hello'))).status === 403)
  })

  it("look at a kept answer as at the model's: personal data is kept as it went to the model, and comes back", async () => {
    const vault = await node.member('tnt_vault')
    const mail = 'john@acme.example'
    const first = await invoke(vault, cached(`write to ${mail}`))
    await kept(1, 'tnt_vault')
    const second = await invoke(vault, cached(`write to ${mail}`))
    expect(contentOf(second)).toBe(contentOf(first))
    expect(second.body.response.route.cached).toBe(true)
    expect(contentOf(second)).toContain(mail)
    const { rows } = await node.database.owner.query('select answer::text from model_policy.cached_answers')
    expect(JSON.stringify(rows)).not.toContain(mail)
  })
})

it('keeps of each tenant the latest answers alone, and none that have expired', async () => {
  const insert = (count: number, expiry: string) =>
    node.database.owner.query(
      `insert into model_policy.cached_answers (tenant_id, key, answer, created_at, expires_at)
       select $1, sha256((n || $2)::bytea), '{}', now() - n * interval '1 minute', now() + $2::interval
       from generate_series(1, $3::int) n`,
      [tenantId, expiry, count],
    )
  await insert(5, '1 hour')
  await insert(3, '-1 second')
  await node.database.owner.query('select model_policy.sweep_cached_answers(2)')
  const { rows } = await node.database.owner.query(
    'select extract(epoch from now() - created_at)::int / 60 as age from model_policy.cached_answers where tenant_id = $1 order by 1',
    [tenantId],
  )
  expect(rows).toEqual([{ age: 1 }, { age: 2 }])
})
