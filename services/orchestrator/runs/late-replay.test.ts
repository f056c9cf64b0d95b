import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, OrchestratorUnderTest } from '../testing/orchestrator-under-test.ts'

describe('a key that was used', () => {
  let node: OrchestratorUnderTest
  let developer: Client
  beforeAll(async () => {
    node = await OrchestratorUnderTest.start({
      AGENTOS_MODE: 'prod',
      AGENTOS_METRICS_REQUIRE_AUTH: '1',
      AGENTOS_SERVICE_TOKEN: 'x'.repeat(24),
    })
    developer = node.as('developer')
  })
  afterAll(() => node.stop())

  const endAgent = {
    inactive: (id: string) => developer.patch(`/v1/agents/${id}`).send({ status: 'inactive' }).expect(200),
    deleted: (id: string) => developer.delete(`/v1/agents/${id}`),
  }
  const refusals = { inactive: 409, deleted: 404 }

  it.each(['inactive', 'deleted'] as const)('answers with its run also when the agent is %s', async how => {
    const id = `agt_${how}`
    await developer.post('/v1/agents').send({ agent_id: id, name: 'key', config: {} }).expect(201)
    const send = (input: string, idempotency_key: string) =>
      developer.post(`/v1/agents/${id}/runs`).send({ input, idempotency_key })
    const batch = (keys: string[]) =>
      developer
        .post(`/v1/agents/${id}/runs:batch`)
        .send({ runs: keys.map(idempotency_key => ({ input: 'x', idempotency_key })) })
    const first = await send('x', 'k').expect(201)
    const { run_id } = first.body.run
    const [item] = (await batch(['b']).expect(200)).body.results
    for (const each of [run_id, item.run.run_id]) await developer.post(`/v1/runs/${each}:cancel`).expect(200)
    await endAgent[how](id)
    for (let n = 0; n < 2; n += 1) {
      const again = await send('x', 'k').expect(200)
      expect(again.body.run.run_id).toBe(run_id)
    }
    expect((await send('y', 'k')).body.error.message).toContain('another request')
    await send('x', 'new').expect(refusals[how])
    expect((await batch(['b', 'new']).expect(200)).body.results).toMatchObject([
      { status: 200, run: { run_id: item.run.run_id } },
      { status: refusals[how] },
    ])
    await batch(['new']).expect(refusals[how])
  })
})
