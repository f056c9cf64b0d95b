import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let owner: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  owner = node.as('owner')
})
afterAll(() => node.stop())
beforeEach(() => node.database.owner.query('delete from platform.members'))

const put = (principalId: string, body: object) => owner.put(`/v1/members/${principalId}`).send(body)

describe('updateMember', () => {
  it('makes a member, as getMember answers it afterwards', async () => {
    const made = await put('svc_ci', { role: 'service', principal_type: 'service', display_name: 'CI' })
    expect(made.body.member).toEqual({
      tenant_id: home,
      principal_id: 'svc_ci',
      principal_type: 'service',
      role: 'service',
      display_name: 'CI',
      created_at: made.body.member.updated_at,
      updated_at: expect.any(String),
    })
    expect((await owner.get('/v1/members/svc_ci')).body.member).toEqual(made.body.member)
  })

  it('replaces all of a member but when it was made', async () => {
    const { member } = (await put('usr_a', { role: 'viewer', display_name: 'A' })).body
    const replaced = (await put('usr_a', { role: 'admin' })).body.member
    expect(replaced).toMatchObject({ role: 'admin', principal_type: 'user', created_at: member.created_at })
    expect(replaced).not.toHaveProperty('display_name')
  })

  it('gives no role with scopes that the caller lacks', async () => {
    const narrow = await node.with({ scopes: ['keys:write', 'agents:read'] })
    const { body, status } = await narrow.put('/v1/members/usr_a').send({ role: 'viewer' })
    expect([status, body.error.code, body.error.details.lacking_scopes]).toEqual([
      403,
      'forbidden',
      ['runs:read', 'events:read', 'tools:read', 'memory:read', 'models:list', 'usage:read'],
    ])
  })

  it.each([
    ['the role of the platform', 'usr_a', { role: 'operator' }, '/role'],
    ['another principal than that of the path', 'usr_a', { role: 'viewer', principal_id: 'usr_b' }, '/principal_id'],
    ['a principal with a space', 'usr%20a', { role: 'viewer' }, '/path/principal_id'],
  ])('refuses %s', async (_, principalId, body, path) => {
    expect(faultsOf(await put(principalId, body))).toEqual([400, 'invalid_request', path])
  })
})
