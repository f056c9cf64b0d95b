import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashApiKey } from '#auth'
import { roleScopes } from '#tenancy'
import { waitUntil } from '#testing'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let admin: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  admin = node.as('admin')
})
afterAll(() => node.stop())

const make = async (body: object = {}) =>
  (await admin.post('/v1/api-keys').send({ name: 'ci', role: 'viewer', ...body })).body.api_key
const statusWith = async (secret: string) => (await node.bearing(secret).get('/v1/agents')).status

describe('createApiKey', () => {
  it('answers a key that works at once', async () => {
    const { body, status } = await admin
      .post('/v1/api-keys')
      .send({ name: 'ci', principal_id: 'svc_ci', role: 'service', scopes: ['runs:read', 'agents:read'] })
    expect(status).toBe(201)
    expect(body.api_key).toEqual({
      key_id: expect.stringMatching(/^key_[0-9A-Z]{26}$/),
      tenant_id: home,
      name: 'ci',
      principal_id: 'svc_ci',
      prefix: body.api_key.secret.slice(0, 12),
      role: 'service',
      scopes: ['agents:read', 'runs:read'],
      status: 'active',
      created_at: expect.any(String),
      created_by: 'usr_admin',
      secret: expect.stringMatching(/^aos_\w{43}$/),
    })
    expect(await statusWith(body.api_key.secret)).toBe(200)
  })

  it('stands for its maker and never ends, unless told otherwise', async () => {
    const key = await make()
    expect(key).toMatchObject({ principal_id: 'usr_admin', scopes: roleScopes.viewer })
    expect(key).not.toHaveProperty('expires_at')
  })

  it('gives scopes without a role', async () => {
    const key = (await admin.post('/v1/api-keys').send({ name: 'narrow', scopes: ['memory:read'] })).body.api_key
    expect(key).toMatchObject({ scopes: ['memory:read'] })
    expect(key).not.toHaveProperty('role')
    expect(await statusWith(key.secret)).toBe(403)
  })

  it('may bound what is used of models under the key, in each window by tokens, US dollars or both', async () => {
    const token_budgets = [
      { window: 'day', max_tokens: 1_000 },
      { window: 'month', max_cost_usd: 2.5 },
    ]
    const key = await make({ token_budgets })
    expect(key).toMatchObject({ token_budgets })
    const listed = (await admin.get('/v1/api-keys')).body.api_keys
    expect(listed.find(({ key_id }: { key_id: string }) => key_id === key.key_id)).toMatchObject({ token_budgets })
    const answer = await admin
      .post('/v1/api-keys')
      .send({ name: 'x', role: 'viewer', token_budgets: [{ window: 'day' }] })
    expect([answer.status, answer.body.error.message]).toMatchObject([400, expect.stringContaining('token_budgets')])
  })

  it('gives of role and scopes what is in both', async () => {
    expect((await make({ scopes: ['agents:read', 'agents:write'] })).scopes).toEqual(['agents:read'])
    const none = await admin.post('/v1/api-keys').send({ name: 'x', role: 'viewer', scopes: ['agents:write'] })
    expect(faultsOf(none)).toEqual([400, 'invalid_request', '/scopes'])
  })

  it.each([
    ['a scope', { scopes: ['agents:read', 'agents:write'] }, ['agents:write']],
    ['a role', { role: 'auditor' }, roleScopes.auditor.filter(name => name !== 'agents:read')],
  ])('gives nobody %s beyond their own', async (_, rights, lacking_scopes) => {
    const narrow = await node.with({ scopes: ['keys:write', 'agents:read'] })
    const { body, status } = await narrow.post('/v1/api-keys').send({ name: 'x', ...rights })
    expect([status, body.error.code, body.error.details]).toEqual([403, 'forbidden', { lacking_scopes }])
  })

  it.each([
    [{ role: 'operator' }],
    [{ role: 'operator', scopes: ['runs:read'] }],
    [{ scopes: ['tenants:admin'] }],
    [{ scopes: ['federation:admin'] }],
  ])('makes no operator outside the tenant of the operators: %j', async rights => {
    const answer = await node
      .as('owner')
      .post('/v1/api-keys')
      .send({ name: 'x', ...rights })
    expect(faultsOf(answer)).toEqual([403, 'forbidden'])
  })

  it('lets operators make operators', async () => {
    const { body } = await node.as('operator').post('/v1/api-keys').send({ name: 'op', role: 'operator' })
    expect((await node.bearing(body.api_key.secret).get('/v1/admin/tenants')).status).toBe(200)
  })

  it.each([
    ['neither role nor scopes', { role: undefined }, ''],
    ['an end in the past', { expires_at: '2020-01-01T00:00:00Z' }, '/expires_at'],
    ['an instant that does not exist', { expires_at: '2090-12-31T23:59:60Z' }, '/expires_at'],
    ['a principal with a space', { principal_id: 'a b' }, '/principal_id'],
    ['an unknown scope', { scopes: ['agents:eat'] }, '/scopes/0'],
  ])('refuses %s', async (_, body, path) => {
    const answer = await admin.post('/v1/api-keys').send({ name: 'x', role: 'viewer', ...body })
    const [status, code, first] = faultsOf(answer) as unknown[]
    expect([status, code, String(first).slice(0, path.length || 1)]).toEqual([400, 'invalid_request', path || '/'])
  })

  it('keeps the secret nowhere', async () => {
    const { secret } = await make({ name: 'secretive' })
    const hash = hashApiKey(secret).toString('hex')
    const { body } = await admin.get('/v1/api-keys')
    await waitUntil(() => readFileSync(node.auditFile, 'utf8').includes('api_key.create'))
    const { rows } = await node.database.owner.query('select to_jsonb(k) - $1 as key from platform.api_keys k', [
      'hash',
    ])
    const { rows: records } = await node.database.owner.query(
      'select to_jsonb(r) as record from platform.audit_records r',
    )
    const kept = [JSON.stringify([body, rows, records]), readFileSync(node.auditFile, 'utf8')].join()
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(hash)
  })
})
