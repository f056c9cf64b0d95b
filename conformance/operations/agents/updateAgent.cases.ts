import { newId } from '#ids'
import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent, nounIn } from '../fixtures.ts'

export const cases = casesOf('updateAgent', [
  [
    200,
    'replaces the whole agent, at a new version, and takes away what is left out',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { description: 'old', config: { max_steps: 3 } })
      const body = { name: 'new', config: { timeout_ms: 5_000 } }
      const answer = expectStatus(await owner.call(id, { params: { agent_id }, body }), 200)
      const { config, description, name, version } = nounIn<Agent>(answer, 'agent')
      expectEqual([name, description, version], ['new', undefined, 2], 'It is the new agent', answer)
      expectEqual(config, { kind: 'agent', timeout_ms: 5_000 }, 'So is its config', answer)
    },
  ],
  [
    200,
    'makes no version where nothing differs',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { name: 'same' })
      const answer = expectStatus(
        await owner.call(id, { params: { agent_id }, body: { name: 'same', config: {} } }),
        200,
      )
      expectEqual(nounIn<Agent>(answer, 'agent').version, 1, 'It is at the old version', answer)
    },
  ],
  [
    400,
    'refuses a body that names another agent than the path',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner)
      const body = { agent_id: newId('agt'), name: 'other', config: {} }
      expectError(await owner.call(id, { params: { agent_id }, body }), 400, 'invalid_request')
    },
  ],
])
