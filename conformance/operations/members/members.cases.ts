import type { components } from '#contract/orchestrator'
import { newId } from '#ids'
import { type Client, expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { expectPages } from '../promises.ts'

type Member = components['schemas']['Member']

async function giveRole(owner: Client, principal_id: string, role: string): Promise<Member> {
  const answer = await owner.call('updateMember', { params: { principal_id }, body: { role } })
  return nounIn(expectStatus(answer, 200), 'member')
}

const listed = casesOf('listMembers', [
  [
    200,
    'lists the members by principal id, page by page',
    async (world, id) => {
      const { owner } = await world.freshTenant()
      for (const name of ['usr_b', 'usr_c', 'usr_a']) await giveRole(owner, name, 'viewer')
      const ids = (await expectPages<Member>(owner, id, 'members')).map(({ principal_id }) => principal_id)
      expectEqual(
        ids.filter(name => name.startsWith('usr_')),
        ['usr_a', 'usr_b', 'usr_c'],
        'They come by principal id',
      )
    },
  ],
])

const shown = casesOf('getMember', [
  [
    200,
    'shows the member with its role',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const made = await giveRole(owner, newId('prn'), 'auditor')
      const answer = expectStatus(await owner.call(id, { params: { principal_id: made.principal_id } }), 200)
      expectEqual(nounIn<Member>(answer, 'member'), made, 'It is the member that was made', answer)
    },
  ],
])

const updated = casesOf('updateMember', [
  [
    200,
    'makes a member, and replaces its role',
    async (world, id) => {
      const { owner, tenantId } = await world.commonTenant()
      const params = { principal_id: newId('prn') }
      expectStatus(await owner.call(id, { params, body: { role: 'developer', display_name: 'Dev' } }), 200)
      const answer = expectStatus(await owner.call(id, { params, body: { role: 'viewer' } }), 200)
      const { display_name, principal_id, role, tenant_id } = nounIn<Member>(answer, 'member')
      const facts = [tenant_id, principal_id, role, display_name]
      expectEqual(facts, [tenantId, params.principal_id, 'viewer', undefined], 'It is the new member', answer)
    },
  ],
  [
    403,
    'refuses a role with scopes that the caller lacks',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const caller = await tenant.as(['keys:write', 'runs:read'])
      const answer = await caller.call(id, { params: { principal_id: newId('prn') }, body: { role: 'owner' } })
      expectError(answer, 403, 'forbidden')
    },
  ],
  [
    409,
    'refuses to take the role from the last owner',
    async (world, id) => {
      const { owner } = await world.freshTenant()
      const params = { principal_id: 'usr_last' }
      await giveRole(owner, 'usr_last', 'owner')
      expectError(await owner.call(id, { params, body: { role: 'viewer' } }), 409, 'conflict')
    },
  ],
])

const deleted = casesOf('deleteMember', [
  [
    204,
    'takes the role away',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { principal_id: newId('prn') }
      await giveRole(owner, params.principal_id, 'viewer')
      expectStatus(await owner.call(id, { params }), 204)
      expectError(await owner.call('getMember', { params }), 404, 'not_found')
    },
  ],
  [
    409,
    'refuses the last owner',
    async (world, id) => {
      const { owner } = await world.freshTenant()
      await giveRole(owner, 'usr_last', 'owner')
      expectError(await owner.call(id, { params: { principal_id: 'usr_last' } }), 409, 'conflict')
    },
  ],
])

export const cases = [...listed, ...shown, ...updated, ...deleted]
