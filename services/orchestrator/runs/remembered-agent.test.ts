import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'
import { draftOf, RunStage } from './testing/run-stage.ts'

describe('a run of an agent that has been used before', () => {
  let node: OrchestratorUnderTest
  let developer: Client
  beforeAll(async () => {
    node = await OrchestratorUnderTest.start({
      AGENTOS_MODE: 'prod',
      AGENTOS_QUOTA_CONCURRENT_RUNS: '100',
      AGENTOS_METRICS_REQUIRE_AUTH: '1',
      AGENTOS_SERVICE_TOKEN: 'x'.repeat(24),
    })
    developer = node.as('developer')
  })
  afterAll(() => node.stop())

  const make = (agent_id: string, max_steps: number) =>
    developer.post('/v1/agents').send({ agent_id, name: 'Remembered', config: { max_steps } })
  const run = (agent_id: string) => developer.post(`/v1/agents/${agent_id}/runs`).send({ input: 'hello' })
  const runs = async (agent_id: string) => (await developer.get(`/v1/agents/${agent_id}/runs`)).body.runs

  it('is of the version that there is now', async () => {
    await make('agt_changed', 3)
    await run('agt_changed')
    await developer.patch('/v1/agents/agt_changed').send({ config: { max_steps: 9 } })
    for (let n = 0; n < 2; n += 1) {
      const { body } = await run('agt_changed')
      expect(body.run).toMatchObject({ agent_version: 2, run_options: { max_steps: 9 } })
    }
    expect(await runs('agt_changed')).toHaveLength(3)
  })

  it('is of the agent that has taken the id since', async () => {
    await make('agt_again', 3)
    const first = (await run('agt_again')).body.run
    await developer.post(`/v1/runs/${first.run_id}:cancel`)
    await developer.delete('/v1/agents/agt_again')
    expect((await run('agt_again')).status).toBe(404)
    await make('agt_again', 7)
    expect((await run('agt_again')).body.run).toMatchObject({ agent_version: 1, run_options: { max_steps: 7 } })
  })

  it('is refused once the agent is inactive, and taken again afterwards', async () => {
    await make('agt_paused', 3)
    await run('agt_paused')
    await developer.patch('/v1/agents/agt_paused').send({ status: 'inactive' })
    for (let n = 0; n < 2; n += 1) expect((await run('agt_paused')).status).toBe(409)
    await developer.patch('/v1/agents/agt_paused').send({ status: 'active' })
    expect((await run('agt_paused')).status).toBe(201)
    expect(await runs('agt_paused')).toHaveLength(2)
  })

  it('is made once for each of many creates while the agent changes, each recorded in the audit', async () => {
    await make('agt_busy', 3)
    await run('agt_busy')
    const changes = [4, 5, 6].map(max_steps => developer.patch('/v1/agents/agt_busy').send({ config: { max_steps } }))
    const creates = Array.from({ length: 30 }, () => run('agt_busy'))
    await Promise.all(changes)
    const answers = await Promise.all(creates)
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect((await run('agt_busy')).body.run.agent_version).toBe(4)
    const made: { run_id: string; agent_version: number; run_options: { max_steps: number } }[] = await runs('agt_busy')
    expect(made).toHaveLength(32)
    const { rows } = await node.database.owner.query(
      'select resource from platform.audit_records where resource = any ($1)',
      [made.map(({ run_id }) => run_id)],
    )
    expect(rows).toHaveLength(32)
  })
})

describe('a draft that says what was seen of its agent', () => {
  let stage: RunStage
  beforeAll(async () => {
    stage = await RunStage.open()
  })
  afterAll(() => stage.close())

  const insertAgent = async (agentId: string): Promise<string> => {
    const { rows } = await stage.home.owner.query(
      `insert into orchestrator.agents (tenant_id, agent_id, name, version, status, config)
       values ('tnt_a', $1, 'seen', 1, 'active', '{}') returning updated_at::text as seen`,
      [agentId],
    )
    return rows[0].seen
  }
  const touch = (agentId: string) =>
    stage.home.owner.query('update orchestrator.agents set updated_at = now() where agent_id = $1', [agentId])
  const seeing = (agentId: string, seen: string) =>
    draftOf({ agent: { agentId, version: 1, config: { kind: 'agent' }, seen } })

  it('makes no run where that has changed, and holds up none that goes with it', async () => {
    const { store } = await stage.replica()
    const seen = { kept: await insertAgent('agt_kept'), changed: await insertAgent('agt_changed') }
    await touch('agt_changed')
    const drafts = [seeing('agt_kept', seen.kept), seeing('agt_changed', seen.changed), seeing('agt_none', seen.kept)]
    const outcomes = await Promise.all([...drafts, draftOf()].map(draft => store.createRun(draft)))
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'agent_changed', 'agent_changed', 'created'])
    const found = await Promise.all(drafts.map(draft => store.getRun(draft, draft.runId)))
    expect(found.map(run => run?.run_id)).toEqual([drafts[0]?.runId, undefined, undefined])
  })

  it('stays the run that it made, when its outcome was unknown and it is created again after a change', async () => {
    const { store } = await stage.replica()
    const draft = seeing('agt_twice', await insertAgent('agt_twice'))
    expect(await store.createRun(draft)).toMatchObject({ outcome: 'created' })
    await touch('agt_twice')
    expect(await store.createRun(draft)).toMatchObject({ outcome: 'created' })
  })
})
