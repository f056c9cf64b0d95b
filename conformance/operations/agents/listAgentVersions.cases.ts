import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent } from '../fixtures.ts'
import { expectPages } from '../promises.ts'

export const cases = casesOf('listAgentVersions', [
  [
    200,
    'lists the versions, the latest first, page by page',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner, { name: 'one' })).agent_id }
      expectStatus(await owner.call('patchAgent', { params, body: { name: 'two' } }), 200)
      const versions = await expectPages<{ version: number; name: string }>(owner, id, 'versions', { params })
      expectEqual(
        versions.map(({ name, version }) => [version, name]),
        [
          [2, 'two'],
          [1, 'one'],
        ],
        'The latest is the first',
      )
    },
  ],
])
