import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent, nounIn } from '../fixtures.ts'

export const cases = casesOf('getAgent', [
  [
    200,
    'shows the agent as it was made',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const made = await makeAgent(owner)
      const answer = expectStatus(await owner.call(id, { params: { agent_id: made.agent_id } }), 200)
      expectEqual(nounIn<Agent>(answer, 'agent'), made, 'It is the agent that was made', answer)
    },
  ],
])
