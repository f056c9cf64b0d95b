import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent, type Run, startRun } from '../fixtures.ts'
import { expectPages, itemsIn } from '../promises.ts'

export const cases = casesOf('listAgentRuns', [
  [
    200,
    "lists the agent's runs and no other's, the latest first, page by page",
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const first = await startRun(owner, { context: { labels: { turn: 'first' } } }, params.agent_id)
      const second = await startRun(owner, {}, params.agent_id)
      await startRun(owner)
      await world.eventually('Both runs end', async () => {
        const answer = await owner.call(id, { params, query: { status: 'completed' } })
        return itemsIn(expectStatus(answer, 200), 'runs').length === 2
      })
      const listed = (await expectPages<Run>(owner, id, 'runs', { params })).map(({ run_id }) => run_id)
      expectEqual(listed, [second.run_id, first.run_id], 'The latest is the first')
      const byLabel = expectStatus(await owner.call(id, { params, query: { 'label.turn': 'first' } }), 200)
      expectEqual(
        itemsIn<Run>(byLabel, 'runs').map(({ run_id }) => run_id),
        [first.run_id],
        'By label',
        byLabel,
      )
    },
  ],
])
