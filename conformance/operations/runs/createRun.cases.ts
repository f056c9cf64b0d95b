import { newId } from '#ids'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { makeAgent, nounIn, type Run, startRun, tenantThatWaits } from '../fixtures.ts'
import { expectRateHeaders } from '../promises.ts'

export const cases = casesOf('createRun', [
  [
    201,
    "queues a run of the agent's present version, with its effective options",
    async (world, id) => {
      const { owner, tenantId } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { config: { max_steps: 7, timeout_ms: 9_000 } })
      const answer = expectStatus(await owner.call(id, { params: { agent_id }, body: { input: 'hello' } }), 201)
      const run = nounIn<Run>(answer, 'run')
      const facts = [
        run.tenant_id,
        run.agent_id,
        run.agent_version,
        run.run_options.max_steps,
        run.run_options.timeout_ms,
      ]
      expectEqual(facts, [tenantId, agent_id, 1, 7, 9_000], 'The run is of the tenant and the agent', answer)
      expectEqual(run.events_url, `/v1/runs/${run.run_id}/events`, 'events_url leads to the events', answer)
      expectRateHeaders(answer)
    },
  ],
  [
    201,
    'takes the input as text or as an object, and ignores members that it does not know',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const object = { input: { type: 'text', text: 'hello' }, context: { labels: { team: 'a' } }, newer_member: true }
      const answer = expectStatus(await owner.call(id, { params, body: object }), 201)
      expectEqual(nounIn<Run>(answer, 'run').labels, { team: 'a' }, 'The run has the labels of its context', answer)
    },
  ],
  [
    200,
    'answers the same key and body with the first run',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const body = { input: 'hello', idempotency_key: newId('req') }
      const first = expectStatus(await owner.call(id, { params, body }), 201)
      const again = expectStatus(await owner.call(id, { params, body }), 200)
      const byHeader = await owner.call(id, { params, body, headers: { 'idempotency-key': body.idempotency_key } })
      for (const answer of [again, expectStatus(byHeader, 200)])
        expectEqual(nounIn<Run>(answer, 'run').run_id, nounIn<Run>(first, 'run').run_id, 'It is the first run', answer)
    },
  ],
  [
    200,
    'makes one run of ten requests with one key that come at once',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const headers = { 'idempotency-key': newId('req') }
      const ask = () => owner.call(id, { params, headers, body: { input: 'hello' } })
      const answers = await Promise.all(Array.from({ length: 10 }, ask))
      const statuses = answers.map(answer => expectStatus(answer, 200, 201).status)
      expectEqual(statuses.filter(status => status === 201).length, 1, 'Just one of the requests makes the run')
      const runIds = new Set(answers.map(answer => nounIn<Run>(answer, 'run').run_id))
      expectEqual(runIds.size, 1, 'They all answer with one run')
    },
  ],
  [
    409,
    'refuses the same key with another body',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const headers = { 'idempotency-key': newId('req') }
      expectStatus(await owner.call(id, { params, headers, body: { input: 'hello' } }), 201)
      expectError(await owner.call(id, { params, headers, body: { input: 'goodbye' } }), 409, 'conflict')
    },
  ],
  [
    409,
    'refuses an inactive agent',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { agent_id } = await makeAgent(owner, { status: 'inactive' })
      expectError(await owner.call(id, { params: { agent_id }, body: { input: 'hello' } }), 409, 'conflict')
    },
  ],
  [
    400,
    'refuses two idempotency keys that differ',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const body = { input: 'hello', idempotency_key: 'one' }
      expectError(await owner.call(id, { params, body, headers: { 'idempotency-key': 'two' } }), 400, 'invalid_request')
    },
  ],
  [
    429,
    "refuses what exceeds the tenant's rate, and says when to come again",
    async (world, id) => {
      const { owner } = await world.freshTenant({ quotas: { runs: { run_create_qps: 0.01, run_create_burst: 1 } } })
      const agent_id = (await makeAgent(owner)).agent_id
      await startRun(owner, {}, agent_id)
      const answer = expectError(
        await owner.call(id, { params: { agent_id }, body: { input: 'hello' } }),
        429,
        'rate_limited',
      )
      expectRateHeaders(answer)
      expectThat(Number(answer.headers['retry-after']) >= 1, 'Retry-After is at least a second', answer.headers, answer)
    },
  ],
  [
    429,
    'refuses more unfinished runs than the tenant may have',
    async (world, id) => {
      const quotas = {
        runs: { max_executing_runs: 0, max_concurrent_runs: 1, run_create_qps: 100, run_create_burst: 100 },
      }
      const { owner } = await world.freshTenant({ quotas })
      const { agent_id } = await startRun(owner)
      const answer = await owner.call(id, { params: { agent_id }, body: { input: 'hello' } })
      expectError(answer, 429, 'quota_exceeded')
    },
  ],
  [
    201,
    'leaves a run queued while the tenant may execute none',
    async (world, id) => {
      const { owner } = await tenantThatWaits(world)
      const params = { agent_id: (await makeAgent(owner)).agent_id }
      const answer = expectStatus(await owner.call(id, { params, body: { input: 'hello' } }), 201)
      expectEqual(nounIn<Run>(answer, 'run').status, 'queued', 'The run is queued', answer)
    },
  ],
])
