import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, faultsOf, home, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

let node: OrchestratorUnderTest
let developer: Client
beforeAll(async () => {
  node = await OrchestratorUnderTest.start()
  developer = node.as('developer')
})
afterAll(() => node.stop())

const config = { system_prompt: 'Summarize.', model_ref: 'tier:fast', tools: ['tool.echo'], max_steps: 4 }
const make = async (agent_id: string, more: object = {}) =>
  (await developer.post('/v1/agents').send({ agent_id, name: 'Summarizer', config, ...more })).body.agent

describe('deleteAgent', () => {
  it('takes the versions along, so that the id begins anew', async () => {
    await make('agt_gone')
    await developer.patch('/v1/agents/agt_gone').send({ name: 'Second' })
    expect((await developer.delete('/v1/agents/agt_gone')).status).toBe(204)
    expect((await developer.get('/v1/agents/agt_gone')).status).toBe(404)
    expect((await make('agt_gone')).version).toBe(1)
    expect((await developer.get('/v1/agents/agt_gone/versions')).body.versions).toHaveLength(1)
  })

  it('waits for the runs of the agent, but not for those that are over', async () => {
    await make('agt_running')
    const { run } = (await developer.post('/v1/agents/agt_running/runs').send({ input: 'hello' })).body
    expect(faultsOf(await developer.delete('/v1/agents/agt_running'))).toEqual([409, 'conflict'])
    await developer.post(`/v1/runs/${run.run_id}:cancel`)
    expect((await developer.delete('/v1/agents/agt_running')).status).toBe(204)
    expect((await developer.get(`/v1/runs/${run.run_id}`)).body.run.status).toBe('canceled')
  })

  it('waits for a run that is being created, and takes no agent from under it', async () => {
    await make('agt_late')
    const { owner } = node.database
    // As a create does: under the tenant's lock until it commits.
    await owner.query(`begin; select orchestrator.lock_tenants('{${home}}')`)
    const deletion = developer.delete('/v1/agents/agt_late').then(answer => answer)
    await waitUntil(async () => {
      const { rows } = await owner.query(`select from pg_locks where locktype = 'advisory' and not granted`)
      return rows.length > 0
    })
    await owner.query(
      `insert into orchestrator.runs select (jsonb_populate_record(r, $1)).* from orchestrator.runs r limit 1`,
      [JSON.stringify({ run_id: 'run_late', agent_id: 'agt_late', status: 'live' })],
    )
    await owner.query(
      `insert into orchestrator.live (tenant_id, run_id, class, timeout_ms, agent_id, rank, state)
       values ($1, 'run_late', 1, 1000, 'agt_late', 1, 'queued')`,
      [home],
    )
    await owner.query('commit')
    expect(faultsOf(await deletion)).toEqual([409, 'conflict'])
  })
})
