import { newId } from '#ids'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'

interface Issued {
  readonly scopes: readonly string[]
  readonly secret: string
  readonly prefix: string
  readonly principal_id: string
}

export const cases = casesOf('createApiKey', [
  [
    201,
    'makes a key for a principal that has the scopes in both role and list, and shows its secret',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const principal_id = newId('prn')
      const body = { name: 'ci', principal_id, role: 'viewer', scopes: ['runs:read', 'runs:create'] }
      const answer = expectStatus(await owner.call(id, { body }), 201)
      const key = nounIn<Issued>(answer, 'api_key')
      expectEqual([key.principal_id, key.scopes], [principal_id, ['runs:read']], 'It has what is in both', answer)
      expectThat(
        /^aos_\S+$/.test(key.secret) && key.secret.startsWith(key.prefix),
        'The secret is shown',
        key.prefix,
        answer,
      )
      expectStatus(await world.withKey(key.secret).call('listRuns'), 200)
    },
  ],
  [
    400,
    'refuses a key with neither role nor scopes, and one that has expired already',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { body: { name: 'nothing' } }), 400, 'invalid_request')
      const body = { name: 'late', role: 'viewer', expires_at: '2020-01-01T00:00:00Z' }
      expectError(await owner.call(id, { body }), 400, 'invalid_request')
    },
  ],
  [
    403,
    'refuses a scope that the maker lacks',
    async (world, id) => {
      const tenant = await world.commonTenant()
      const maker = await tenant.as(['keys:write'])
      expectError(await maker.call(id, { body: { name: 'more', scopes: ['runs:create'] } }), 403, 'forbidden')
      expectError(await tenant.owner.call(id, { body: { name: 'more', role: 'operator' } }), 403, 'forbidden')
    },
  ],
])
