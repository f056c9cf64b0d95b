import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent, nounIn } from '../fixtures.ts'

export const cases = casesOf('patchAgent', [
  [
    200,
    'changes what is given and keeps the rest, at a new version',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { name: 'kept', config: { max_steps: 3 } })
      const body = { status: 'inactive', config: { timeout_ms: 5_000 } }
      const answer = expectStatus(await owner.call(id, { params: { agent_id }, body }), 200)
      const { config, name, status, version } = nounIn<Agent>(answer, 'agent')
      expectEqual([name, status, version], ['kept', 'inactive', 2], 'The name is kept, the status is new', answer)
      expectEqual([config.max_steps, config.timeout_ms], [3, 5_000], 'Objects are merged', answer)
    },
  ],
  [
    400,
    'refuses an empty change',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner)
      expectError(await owner.call(id, { params: { agent_id }, body: {} }), 400, 'invalid_request')
    },
  ],
])
