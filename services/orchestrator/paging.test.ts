import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from './testing/orchestrator-under-test.ts'
import { walkPages } from './testing/walk-pages.ts'

let node: OrchestratorUnderTest
let client: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  client = node.as('operator')
  await client.post('/v1/agents').send({ agent_id: 'agt_versioned', name: 'a' })
})
afterAll(() => node.stop())

const tool = { name: 't', kind: 'http', config: { url: 'https://weather.example' } }

interface List {
  readonly noun: string
  readonly path: string
  readonly key: string
  /** Makes the n-th item; the list has them in the order of n. */
  make(n: number): PromiseLike<{ body: Record<string, Record<string, unknown>> }>
  readonly order: 'rising' | 'falling'
}

const numbered = (n: number) => String(n).padStart(3, '0')
const lists: List[] = [
  {
    noun: 'agents',
    path: '/v1/agents',
    key: 'agent_id',
    order: 'rising',
    make: n => client.post('/v1/agents').send({ agent_id: `agt_${numbered(n)}`, name: 'a' }),
  },
  {
    noun: 'versions',
    path: '/v1/agents/agt_versioned/versions',
    key: 'version',
    order: 'falling',
    make: n => client.patch('/v1/agents/agt_versioned').send({ name: `name ${n}` }),
  },
  {
    noun: 'tools',
    path: '/v1/tools',
    key: 'tool_id',
    order: 'rising',
    make: n => client.post('/v1/tools').send({ ...tool, tool_id: `tool.${numbered(n)}` }),
  },
  {
    noun: 'entries',
    path: '/v1/memory/ns',
    key: 'key',
    order: 'rising',
    make: n => client.put(`/v1/memory/ns/${numbered(n)}`).send({ value: n }),
  },
  {
    noun: 'tenants',
    path: '/v1/admin/tenants',
    key: 'tenant_id',
    order: 'rising',
    make: n => client.post('/v1/admin/tenants').send({ tenant_id: `tnt_${numbered(n)}`, name: 'a' }),
  },
  {
    noun: 'api_keys',
    path: '/v1/api-keys',
    key: 'key_id',
    order: 'falling',
    make: n => client.post('/v1/api-keys').send({ name: `key ${n}`, role: 'viewer' }),
  },
  {
    noun: 'members',
    path: '/v1/members',
    key: 'principal_id',
    order: 'rising',
    make: n => client.put(`/v1/members/usr_${numbered(n)}`).send({ role: 'viewer' }),
  },
  {
    noun: 'audit_records',
    path: '/v1/audit',
    key: 'audit_id',
    order: 'falling',
    make: n => client.put(`/v1/memory/audited/${n}`).send({ value: n }),
  },
]

describe.each(lists)('the list of $noun', ({ key, make, noun, order, path }) => {
  it('shows each item once and in order, whatever is written between the pages', async () => {
    for (let n = 0; n < 8; n += 2) await make(n)
    const before = await walkPages<Record<string, unknown>>(client, path, noun, { limit: 200 })
    // Ahead of the reader, behind it, and at its feet.
    const between = (page: number) => make(page <= 4 ? page * 2 - 1 : 100 + page)
    const walked = await walkPages<Record<string, unknown>>(client, path, noun, { limit: 3, between })
    const keys = walked.map(item => item[key] as string)
    expect(keys).toEqual([...new Set(keys)].sort(inOrder(order)))
    expect(keys).toEqual(expect.arrayContaining(before.map(item => item[key])))
  })

  it('refuses a cursor that is not its own', async () => {
    for (const after of ['%', 'AA', 'x'.repeat(513)]) {
      const { body, status } = await client.get(path).query({ after })
      expect([status, body.error.code]).toEqual([400, 'invalid_request'])
    }
  })

  it('refuses a limit that is none', async () => {
    for (const limit of ['0', '201', 'many']) {
      const { body, status } = await client.get(path).query({ limit })
      expect([status, body.error.details.errors[0].path]).toEqual([400, '/query/limit'])
    }
  })
})

it('takes no text for the number of a version', async () => {
  for (const key of ['a', '0', '-1', '1.5', '9999999999']) {
    const after = Buffer.from(key).toString('base64url')
    const { status } = await client.get('/v1/agents/agt_versioned/versions').query({ after })
    expect([key, status]).toEqual([key, 400])
  }
})

function inOrder(order: List['order']) {
  const sign = order === 'rising' ? 1 : -1
  return (a: string | number, b: string | number) => (a < b ? -sign : a > b ? sign : 0)
}
