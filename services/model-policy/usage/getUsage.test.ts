import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInternal } from '#auth'
import { chatOf, invoke } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const grant = {
  tenantId: home,
  principalId: 'usr_runner',
  runId: 'run_1',
  agentId: 'agt_1',
  scopes: ['models:invoke'],
} as const

let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  node = await ModelPolicyUnderTest.start({ variables: { AGENTOS_SIGNING_PUBLIC_KEY: pem } })
  member = await node.member()
  for (const text of ['one', 'two words', 'three words here']) await invoke(member, chatOf(text, 'builtin/rules'))
  const embed = { operation: 'embed', model_ref: 'builtin/lexical-384', input: { texts: ['one'] } }
  await invoke(member, { request: embed })
  const run = node.bearing(await signInternal(privateKey, 'model-policy', grant))
  await invoke(run, chatOf('for a run', 'builtin/rules'))
  await invoke(await node.member('tnt_neighbour'), chatOf('other', 'builtin/rules'))
})
afterAll(() => node.stop())

const usage = async (query = '') => (await member.get(`/v1/usage${query}`)).body

function sumOf(rows: readonly Record<string, unknown>[], name: string): number {
  return rows.reduce((sum, row) => sum + Number(row[name]), 0)
}

describe('getUsage', () => {
  it("sums the tenant's ledger by day and model, and no other tenant's", async () => {
    const ledger = await node.ledger()
    const { usage: rows } = await usage()
    expect(rows.map((row: { model: string; requests: number }) => [row.model, row.requests])).toEqual([
      ['builtin/lexical-384', 1],
      ['builtin/rules', 4],
    ])
    for (const name of ['input_tokens', 'output_tokens', 'cost_usd'])
      expect(sumOf(rows, name)).toBe(sumOf(ledger, name))
    expect(rows[0]).toMatchObject({ tenant_id: home, day: new Date().toISOString().slice(0, 10) })
  })

  it("books an executor's call to its run, agent and principal", async () => {
    const { usage: rows } = await usage('?group_by=run&group_by=agent&group_by=principal')
    expect(rows.find((row: { run_id?: string }) => row.run_id === 'run_1')).toMatchObject({
      agent_id: 'agt_1',
      principal_id: 'usr_runner',
      requests: 1,
    })
  })

  it.each(['orchestrator', 'federation'])('takes no token that is meant for %s', async audience => {
    const client = node.bearing(await signInternal(privateKey, audience, grant))
    expect((await invoke(client, chatOf('hi', 'builtin/rules'))).status).toBe(401)
  })

  it('gives each call by itself, with its key and its price', async () => {
    const { usage: rows } = await usage('?group_by=call&group_by=key&group_by=price&group_by=model')
    const ledger = await node.ledger()
    expect(rows.map(({ call_id }: { call_id: string }) => call_id).toSorted()).toEqual(
      ledger.map(({ entry_id }) => entry_id),
    )
    expect(rows.filter(({ key_id }: { key_id?: string }) => key_id?.startsWith('key_'))).toHaveLength(ledger.length - 1)
  })

  it('answers the same rows as CSV', async () => {
    const { headers, text } = await member.get('/v1/usage?group_by=model').set('Accept', 'text/csv')
    const { usage: rows } = await usage('?group_by=model')
    const [head, ...lines] = text.trim().split('\r\n')
    expect(headers['content-type']).toContain('text/csv')
    expect(head).toBe('tenant_id,model,requests,input_tokens,output_tokens,total_tokens,cost_usd')
    expect(lines).toEqual(
      rows.map((row: Record<string, unknown>) =>
        ['tenant_id', 'model', 'requests', 'input_tokens', 'output_tokens', 'total_tokens', 'cost_usd']
          .map(name => row[name])
          .join(','),
      ),
    )
  })

  it('gives pages that add up to the whole', async () => {
    const first = await usage('?group_by=model&limit=1')
    const second = await usage(`?group_by=model&limit=1&after=${first.next}`)
    expect([first.has_more, second.has_more]).toEqual([true, false])
    expect([...first.usage, ...second.usage]).toEqual((await usage('?group_by=model')).usage)
  })

  it('begins at from and ends before to', async () => {
    const [oldest] = await node.ledger()
    const at = encodeURIComponent((oldest?.created_at as Date).toISOString())
    expect(sumOf((await usage(`?to=${at}`)).usage, 'requests')).toBe(0)
    expect(sumOf((await usage(`?from=${at}`)).usage, 'requests')).toBe(5)
  })

  it.each([
    '?from=yesterday',
    '?to=2016-12-31T23%3A59%3A60Z',
    '?from=2026-02-01T00%3A00%3A00Z&to=2026-01-01T00%3A00%3A00Z',
    '?group_by=colour',
    '?after=nonsense',
  ])('refuses %s', async query => {
    const { body, status } = await member.get(`/v1/usage${query}`)
    expect([status, body.error.code]).toEqual([400, 'invalid_request'])
  })
})
