import { expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { completedRun } from '../fixtures.ts'
import { itemsIn } from '../promises.ts'

const listed = casesOf('listDeadRuns', [
  [
    200,
    'lists dead runs, and none that ended as it should',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      const answer = expectStatus(await world.operator.call(id, { query: { limit: 200 } }), 200)
      const ids = itemsIn<{ run_id: string }>(answer, 'dead_runs').map(run => run.run_id)
      expectThat(!ids.includes(run_id), 'A completed run is not dead', ids, answer)
    },
  ],
])

const retried = casesOf('retryDeadRun', [
  [
    404,
    'says of a run that completed that it is no dead run',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      expectError(await world.operator.call(id, { params: { run_id } }), 404, 'not_found')
    },
  ],
])

export const cases = [...listed, ...retried]
