import { expectEqual, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { completedRun, nounIn, type Run } from '../fixtures.ts'

export const cases = casesOf('getRun', [
  [
    200,
    'shows a run that ended with its output, its times in order, and what it used',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      const answer = expectStatus(await owner.call(id, { params: { run_id } }), 200)
      const {
        completed_at = '',
        created_at,
        error,
        output,
        started_at = '',
        status,
        summary,
      } = nounIn<Run>(answer, 'run')
      expectEqual([status, error, output?.type], ['completed', null, 'text'], 'The run is completed', answer)
      const times = [created_at, started_at, completed_at]
      expectEqual(times, times.toSorted(), 'It was created, started and completed in this order', answer)
      expectThat(summary.steps_total >= 1, 'Its steps are counted', summary, answer)
    },
  ],
])
