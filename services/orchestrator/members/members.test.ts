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
const owners = async () => {
  const { body } = await owner.get('/v1/members')
  return body.members.filter(({ role }: { role: string }) => role === 'owner')
}

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

describe('the last owner', () => {
  it('stays, whether deleted or given another role', async () => {
    await put('usr_a', { role: 'owner' })
    expect(faultsOf(await owner.delete('/v1/members/usr_a'))).toEqual([409, 'conflict'])
    expect(faultsOf(await put('usr_a', { role: 'admin' }))).toEqual([409, 'conflict'])
    expect((await put('usr_a', { role: 'owner', display_name: 'A' })).status).toBe(200)
  })

  it('may go once there is another', async () => {
    await put('usr_a', { role: 'owner' })
    await put('usr_b', { role: 'owner' })
    expect((await owner.delete('/v1/members/usr_a')).status).toBe(204)
    expect((await owner.get('/v1/members/usr_a')).status).toBe(404)
  })

  it('does not stand in the way of those who are none', async () => {
    await put('usr_a', { role: 'owner' })
    await put('usr_b', { role: 'viewer' })
    expect((await put('usr_b', { role: 'developer' })).status).toBe(200)
    expect((await owner.delete('/v1/members/usr_b')).status).toBe(204)
  })

  it('is one of those who all want to leave at once', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `usr_${n}`)
    for (const id of ids) await put(id, { role: 'owner' })
    const leave = (id: string, n: number) =>
      n % 2 === 0 ? owner.delete(`/v1/members/${id}`) : put(id, { role: 'viewer' })
    const statuses = (await Promise.all(ids.map(leave))).map(({ status }) => status)
    expect(statuses.filter(status => status === 409)).toHaveLength(1)
    expect(await owners()).toHaveLength(1)
  })
})

describe('deleteMember', () => {
  it('knows nobody who has no role', async () => {
    expect(faultsOf(await owner.delete('/v1/members/usr_nobody'))).toEqual([404, 'not_found'])
  })
})
