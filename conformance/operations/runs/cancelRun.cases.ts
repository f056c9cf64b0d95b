import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { completedRun, nounIn, type Run, startRun, tenantThatWaits } from '../fixtures.ts'

export const cases = casesOf('cancelRun', [
  [
    200,
    'ends a queued run as canceled, and says when that was asked for',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const { run_id } = await startRun(owner)
      const answer = expectStatus(await owner.call(id, { params: { run_id } }), 200)
      const { cancel_requested_at, completed_at, status } = nounIn<Run>(answer, 'run')
      const facts = [status, cancel_requested_at === undefined, completed_at === undefined]
      expectEqual(facts, ['canceled', false, false], 'The run is canceled, with its times', answer)
    },
  ],
  [
    200,
    'gives the slot of an unfinished run back',
    async (world, id) => {
      const runs = { max_executing_runs: 0, max_concurrent_runs: 1, run_create_qps: 100, run_create_burst: 100 }
      const { owner } = await world.freshTenant({ quotas: { runs } })
      const { agent_id, run_id } = await startRun(owner)
      expectStatus(await owner.call(id, { params: { run_id } }), 200)
      await startRun(owner, {}, agent_id)
    },
  ],
  [
    409,
    'refuses a run that is over, and leaves it as it is',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      expectError(await owner.call(id, { params: { run_id } }), 409, 'conflict')
      const after = expectStatus(await owner.call('getRun', { params: { run_id } }), 200)
      expectEqual(nounIn<Run>(after, 'run').status, 'completed', 'The run is still completed', after)
    },
  ],
])
