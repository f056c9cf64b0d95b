import { newId } from '#ids'
import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { canceledRun, completedRun, nounIn, type Run, tenantThatWaits } from '../fixtures.ts'
import { expectRateHeaders } from '../promises.ts'

export const cases = casesOf('retryRun', [
  [
    201,
    'makes a new run that names the one it repeats',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const { agent_id, run_id } = await canceledRun(owner)
      const answer = expectStatus(await owner.call(id, { params: { run_id } }), 201)
      const run = nounIn<Run>(answer, 'run')
      const facts = [run.retry_of, run.agent_id, run.status, run.run_id === run_id]
      expectEqual(facts, [run_id, agent_id, 'queued', false], 'It is a queued run of the same agent', answer)
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'answers the same key with the run that it made',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const params = { run_id: (await canceledRun(owner)).run_id }
      const body = { idempotency_key: newId('req') }
      const first = expectStatus(await owner.call(id, { params, body }), 201)
      const again = expectStatus(await owner.call(id, { params, body }), 200)
      expectEqual(nounIn<Run>(again, 'run').run_id, nounIn<Run>(first, 'run').run_id, 'It is the first run', again)
    },
  ],
  [
    409,
    'refuses a run that completed',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { run_id } = await completedRun(world, owner)
      expectError(await owner.call(id, { params: { run_id } }), 409, 'conflict')
    },
  ],
  [
    409,
    'refuses a run whose agent is inactive',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const { agent_id, run_id } = await canceledRun(owner)
      expectStatus(await owner.call('patchAgent', { params: { agent_id }, body: { status: 'inactive' } }), 200)
      expectError(await owner.call(id, { params: { run_id } }), 409, 'conflict')
    },
  ],
  [
    429,
    "refuses what exceeds the tenant's rate",
    async (world, id) => {
      const quotas = { runs: { run_create_qps: 0.01, run_create_burst: 1, max_executing_runs: 0 } }
      const { owner } = await world.freshTenant({ quotas })
      const { run_id } = await canceledRun(owner)
      expectRateHeaders(expectError(await owner.call(id, { params: { run_id } }), 429, 'rate_limited'))
    },
  ],
])
