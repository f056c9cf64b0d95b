import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, faultsOf, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

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
