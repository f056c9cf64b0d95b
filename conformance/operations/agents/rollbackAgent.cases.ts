import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent, nounIn } from '../fixtures.ts'

export const cases = casesOf('rollbackAgent', [
  [
    200,
    'makes a new version with the content of an earlier one',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const made = await makeAgent(owner, { name: 'one', config: { max_steps: 3 } })
      const params = { agent_id: made.agent_id }
      expectStatus(await owner.call('updateAgent', { params, body: { name: 'two', config: {} } }), 200)
      const answer = expectStatus(await owner.call(id, { params, body: { version: 1 } }), 200)
      const { config, name, version } = nounIn<Agent>(answer, 'agent')
      expectEqual([version, name, config], [3, 'one', made.config], 'It is version 1 again, as version 3', answer)
    },
  ],
])
