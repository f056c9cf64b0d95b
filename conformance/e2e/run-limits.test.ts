import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { Caller, type Run } from './caller.ts'
import { HeldServer } from './held-server.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

let server: HeldServer
let node: NodeUnderTest
let caller: Caller
beforeAll(async () => {
  server = await HeldServer.start()
  node = await NodeUnderTest.start({
    AGENTOS_TOOL_HTTP_ALLOW: server.address,
    AGENTOS_QUOTA_RUN_CREATE_QPS: '1000',
  })
  caller = new Caller(node)
  const input_schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
  const config = { url: server.urlOf('/held/{id}') }
  await caller.create('/v1/tools', { tool_id: 'tool.slow', name: 'slow', kind: 'http', input_schema, config })
  await caller.createAgent('agt_slow', { tools: ['tool.slow', 'tool.echo'] })
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  await server?.close()
}, startTimeoutMs)

const useSlowTool = (id: string) => ({ input: `use tool.slow with {"id": "${id}"}` })

describe('a run in a slow tool call', () => {
  it('is canceled with the call itself, confirmed by the executor', async () => {
    const { run_id } = await caller.startRun('agt_slow', useSlowTool('cancel'))
    await waitUntil(() => server.calls('/held/cancel') === 1)
    const { body, status } = await caller.call('post', `/v1/runs/${run_id}:cancel`)
    expect({ status, body }).toMatchObject({ status: 200, body: { run: { status: 'canceled' } } })
    await waitUntil(() => server.abandoned('/held/cancel') === 1)
    expect((await caller.events(run_id)).at(-1)).toMatchObject({
      type: 'agentos.run.canceled',
      payload: { status: 'canceled', by: 'prn_local', confirmed: true },
    })
    await caller.call('post', `/v1/runs/${run_id}:cancel`).expect(409)
  })

  it('fails when its time is over, and the call is given up', async () => {
    const run = await caller.runToEnd('agt_slow', { ...useSlowTool('timeout'), run_options: { timeout_ms: 300 } })
    expect(run).toMatchObject({ status: 'failed', error: { code: 'timeout' }, run_options: { timeout_ms: 300 } })
    await waitUntil(() => server.calls('/held/timeout') === server.abandoned('/held/timeout'))
    expect((await caller.events(run.run_id)).at(-1)).toMatchObject({
      type: 'agentos.run.failed',
      payload: { error: { code: 'timeout', retryable: true } },
    })
  })
})

describe('max_steps', () => {
  it('ends a run before the step that is one too many', async () => {
    const run = await caller.runToEnd('agt_slow', { ...useSlowTool('steps'), run_options: { max_steps: 1 } })
    expect(run).toMatchObject({ status: 'failed', error: { code: 'max_steps_exceeded' }, summary: { steps_total: 1 } })
    expect(server.calls('/held/steps')).toBe(0)
  })
})

describe('the tools of a run', () => {
  const toolsCalled = async (agentId: string, tooling: object) => {
    const request = { input: 'use tool.echo with hello\nuse tool.math.eval with 6*7', tooling }
    const { run_id, status } = await caller.runToEnd(agentId, request)
    expect(status).toBe('completed')
    const steps = await caller.steps(run_id)
    return steps.flatMap(({ kind, name, status }) => (kind === 'tool' ? [`${name} ${status}`] : [])).sort()
  }

  it.each([
    [{}, ['tool.echo ok', 'tool.math.eval ok']],
    [{ tool_allowlist: ['tool.echo'] }, ['tool.echo ok']],
    [{ tool_denymap: ['tool.echo'] }, ['tool.math.eval ok']],
    [{ tool_allowlist: ['tool.echo'], tool_denymap: ['tool.echo'] }, []],
    [{ tool_allowlist: [] }, []],
    [{ tool_allowlist: ['tool.time'] }, []],
  ])('with %j are %j', async (tooling, expected) => {
    expect(await toolsCalled('my-agent', tooling)).toEqual(expected)
  })

  it('are none where the agent lists none, whatever the request allows', async () => {
    await caller.createAgent('agt_bare', { tools: [] })
    expect(await toolsCalled('agt_bare', { tool_allowlist: ['tool.echo'] })).toEqual([])
    expect(await toolsCalled('agt_summarizer', { tool_allowlist: ['tool.echo'] })).toEqual([])
  })
})

describe('a dry run', () => {
  it('plans, and neither calls nor bills anything', async () => {
    const ledger = async () => (await caller.get('/v1/usage').expect(200)).body.usage
    const before = await ledger()
    const tooling = { tool_denymap: ['tool.echo'] }
    const request = { ...useSlowTool('dry'), tooling, run_options: { dry_run: true } }
    const run = await caller.runToEnd('agt_slow', request)
    expect(run).toMatchObject({
      status: 'completed',
      output: {
        text: expect.stringContaining('nothing was called'),
        plan: {
          model: { policy_outcome: { decision: 'allowed' }, route: { backend: 'builtin' } },
          tools: [
            { tool_id: 'tool.slow', allowed: true, effect: 'none' },
            { tool_id: 'tool.echo', allowed: false, reason: 'denied' },
          ],
          limits: { max_attempts: 3 },
        },
      },
      summary: { steps_total: 0, tokens_total: 0 },
    })
    const types = (await caller.events(run.run_id)).map(({ type }) => type)
    expect(types).toEqual(['agentos.run.created', 'agentos.run.started', 'agentos.run.completed'])
    expect([server.calls('/held/dry'), await caller.steps(run.run_id)]).toEqual([0, []])
    expect(await ledger()).toEqual(before)
  })
})

describe('an idempotency key', () => {
  it('makes one run of fifty requests at once, and one 201', async () => {
    const request = { input: 'echo hello', idempotency_key: 'fifty' }
    const create = () => caller.call('post', '/v1/agents/agt_demo/runs').send(request)
    const answers = await Promise.all(Array.from({ length: 50 }, create))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array.from({ length: 49 }, () => 200), 201])
    const ids = new Set(answers.map(({ body }) => body.run.run_id))
    expect(ids.size).toBe(1)
    const { runs } = (await caller.get('/v1/runs?agent_id=agt_demo').expect(200)).body as { runs: Run[] }
    expect(runs.filter(({ run_id }) => ids.has(run_id))).toHaveLength(1)
    await caller
      .call('post', '/v1/agents/agt_demo/runs')
      .send({ ...request, input: 'echo other' })
      .expect(409)
  })
})
