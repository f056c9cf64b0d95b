import { newId } from '#ids'
import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent, type Run, startRun } from '../fixtures.ts'
import { expectRateHeaders, itemsIn } from '../promises.ts'

interface Item {
  readonly index: number
  readonly status: number
  readonly run?: Run
  readonly error?: { readonly code: string }
}

export const cases = casesOf('batchRuns', [
  [
    200,
    'answers each item in its place',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const runs = [1, 2, 3].map(number => ({ input: `number ${number}` }))
      const answer = expectStatus(await owner.call(id, { params, body: { runs } }), 200)
      const results = itemsIn<Item>(answer, 'results')
      expectEqual(
        results.map(({ index, status }) => [index, status]),
        [
          [0, 201],
          [1, 201],
          [2, 201],
        ],
        'Each is made',
        answer,
      )
      expectRateHeaders(answer)
    },
  ],
  [
    200,
    'answers the same key with the same runs, and refuses only the item that differs',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const headers = { 'idempotency-key': newId('req') }
      const ask = async (...texts: string[]) => {
        const body = { runs: texts.map(input => ({ input })) }
        return itemsIn<Item>(expectStatus(await owner.call(id, { params, headers, body }), 200), 'results')
      }
      const [one] = await ask('one', 'two')
      const [again, other] = await ask('one', 'another')
      expectEqual([again?.status, again?.run?.run_id], [200, one?.run?.run_id], 'The first item is the first run')
      expectEqual([other?.status, other?.error?.code], [409, 'conflict'], 'The second is a conflict')
    },
  ],
  [
    200,
    'refuses the items beyond the limit of unfinished runs, and makes the others',
    async (world, id) => {
      const runs = { max_executing_runs: 0, max_concurrent_runs: 2, run_create_qps: 100, run_create_burst: 100 }
      const { owner } = await world.freshTenant({ quotas: { runs } })
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const answer = await owner.call(id, { params, body: { runs: [{ input: 'a' }, { input: 'b' }, { input: 'c' }] } })
      const statuses = itemsIn<Item>(expectStatus(answer, 200), 'results').map(({ status }) => status)
      expectEqual(statuses.toSorted(), [201, 201, 429], 'Two of three are made', answer)
    },
  ],
  [
    400,
    'refuses 51 items, and starts nothing',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const runs = Array.from({ length: 51 }, () => ({ input: 'hello' }))
      expectError(await owner.call(id, { params, body: { runs } }), 400, 'invalid_request')
      const list = expectStatus(await owner.call('listAgentRuns', { params }), 200)
      expectEqual(itemsIn(list, 'runs'), [], 'No run was started', list)
    },
  ],
  [
    409,
    'refuses an inactive agent',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { status: 'inactive' })
      expectError(await owner.call(id, { params: { agent_id }, body: { runs: [{ input: 'hello' }] } }), 409, 'conflict')
    },
  ],
  [
    429,
    "refuses what exceeds the tenant's rate",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { runs: { run_create_qps: 0.01, run_create_burst: 1 } } })
      const { agent_id } = await startRun(owner)
      const answer = await owner.call(id, { params: { agent_id }, body: { runs: [{ input: 'hello' }] } })
      expectRateHeaders(expectError(answer, 429, 'rate_limited'))
    },
  ],
])
