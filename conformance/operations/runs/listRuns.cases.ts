import { expectEqual, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { canceledRun, type Run, startRun, tenantThatWaits } from '../fixtures.ts'
import { expectPages, itemsIn } from '../promises.ts'

export const cases = casesOf('listRuns', [
  [
    200,
    'lists the runs, the latest first, page by page',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const made = [await startRun(owner), await startRun(owner), await startRun(owner)].map(({ run_id }) => run_id)
      const listed = (await expectPages<Run>(owner, id, 'runs')).map(({ run_id }) => run_id)
      expectEqual(listed, made.toReversed(), 'The latest is the first')
    },
  ],
  [
    200,
    'lists those of a status, an agent, a label or a time alone',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const canceled = await canceledRun(owner)
      const labelled = await startRun(owner, { context: { labels: { team: 'a' } } })
      const found = async (query: Record<string, string>) => {
        const answer = expectStatus(await owner.call(id, { query }), 200)
        return itemsIn<Run>(answer, 'runs').map(({ run_id }) => run_id)
      }
      expectEqual(await found({ status: 'canceled' }), [canceled.run_id], 'By status')
      expectEqual(await found({ agent_id: labelled.agent_id }), [labelled.run_id], 'By agent')
      expectEqual(await found({ 'label.team': 'a' }), [labelled.run_id], 'By label')
      expectEqual(await found({ 'label.team': 'b' }), [], 'By a label that none has')
      expectEqual(await found({ created_after: labelled.created_at }), [labelled.run_id], 'From an instant on')
      expectEqual(await found({ created_before: labelled.created_at }), [canceled.run_id], 'Before an instant')
    },
  ],
])
