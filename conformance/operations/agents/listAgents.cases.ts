import { expectEqual } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { type Agent, makeAgent } from '../fixtures.ts'
import { expectPages } from '../promises.ts'

export const cases = casesOf('listAgents', [
  [
    200,
    "lists the tenant's agents by agent id, page by page",
    async (world, id) => {
      const { owner } = await world.freshTenant()
      for (const agent_id of ['bbb', 'ccc', 'aaa']) await makeAgent(owner, { agent_id })
      const agents = await expectPages<Agent>(owner, id, 'agents')
      expectEqual(
        agents.map(({ agent_id }) => agent_id),
        ['aaa', 'bbb', 'ccc'],
        'They come by agent id',
      )
    },
  ],
])
