import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../../services/model-policy/providers/openai/testing/wire-server.ts'
import type { WireReply, WireRequest } from '../../services/model-policy/providers/testing/double/reply.ts'
import { Caller, type Run } from './caller.ts'
import { HeldServer } from './held-server.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

/** First the quick tool, then the agent's other one, then the answer. */
function reply({ messages, tools = [] }: WireRequest): WireReply | null {
  const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content)
  const names = tools.map(tool => tool.function.name)
  const wanted = [names.find(name => name === 'tool_quick'), names.find(name => name !== 'tool_quick')][results.length]
  // Whatever else `up` asks is left to the server's own rules.
  if (!names.includes('tool_quick')) return null
  if (wanted === undefined) return { content: `Results: ${results.join(' ')}`, calls: [], finish: 'stop' }
  return { content: '', calls: [{ name: wanted, arguments: '{}' }], finish: 'tool_calls' }
}

let server: HeldServer
let upstream: WireServer
let node: NodeUnderTest
let caller: Caller
beforeAll(async () => {
  server = await HeldServer.start()
  upstream = await startWireServer({ reply })
  node = await NodeUnderTest.start({
    AGENTOS_TOOL_HTTP_ALLOW: server.address,
    AGENTOS_MODEL_BASE_URL: upstream.url,
    AGENTOS_MODEL_NAME: 'demo-model',
    AGENTOS_EXECUTOR_LEASE_MS: '3000',
  })
  caller = new Caller(node)
  const createTool = (tool_id: string, path: string, method: string) =>
    caller.create('/v1/tools', { tool_id, name: tool_id, kind: 'http', config: { url: server.urlOf(path), method } })
  await createTool('tool.quick', '/quick', 'GET')
  await createTool('tool.slow', '/held/slow', 'GET')
  await createTool('tool.pay', '/held/pay', 'POST')
  await caller.createAgent('agt_slow', { tools: ['tool.quick', 'tool.slow'] })
  await caller.createAgent('agt_pay', { tools: ['tool.quick', 'tool.pay'] })
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  await Promise.all([server?.close(), upstream?.close()])
}, startTimeoutMs)

describe('an executor that is killed in the middle of two tool calls', () => {
  let slow: Run
  let pay: Run
  let pidBefore: number
  let modelCallsBefore: number
  beforeAll(async () => {
    modelCallsBefore = upstream.requests.length
    const slowId = (await caller.startRun('agt_slow', { input: 'go' })).run_id
    const payId = (await caller.startRun('agt_pay', { input: 'go' })).run_id
    await waitUntil(() => server.calls('/held/slow') === 1 && server.calls('/held/pay') === 1)
    pidBefore = await node.kill('executor')
    await waitUntil(() => server.abandoned('/held/slow') === 1 && server.abandoned('/held/pay') === 1)
    server.release()
    slow = await caller.endOf(slowId)
    pay = await caller.endOf(payId)
  }, 90_000)

  it('is started again, as another process', async () => {
    await node.untilReady('executor')
    const { services } = await node.status()
    const executor = services.find(({ service }) => service === 'executor')
    expect(executor).toMatchObject({ health: 'ok', restarts: 1 })
    expect(executor?.pid).not.toBe(pidBefore)
  })

  it('is taken over: the run completes', () => {
    expect(slow).toMatchObject({
      status: 'completed',
      output: { text: expect.stringMatching(/^Results: .*forty-two.*forty-two/) },
      summary: { steps_total: 5, tool_calls_total: 2, model_calls_total: 3 },
    })
  })

  it('has none of its recorded steps repeated', async () => {
    // One call for each of the two runs; a read is made again where its outcome is not known.
    expect(server.calls('/quick')).toBe(2)
    expect(server.calls('/held/slow')).toBe(2)
    expect(upstream.requests.length - modelCallsBefore).toBe(3 + 2)
    const paths = (await caller.steps(slow.run_id)).map(({ path, status }) => `${path} ${status}`)
    expect(paths).toEqual(['0/model ok', '0/tool:0 ok', '1/model ok', '1/tool:0 ok', '2/model ok'])
  })

  it('leaves logs without a gap, with one end each', async () => {
    expect((await caller.events(slow.run_id)).at(-1)).toMatchObject({ type: 'agentos.run.completed' })
    expect((await caller.events(pay.run_id)).at(-1)).toMatchObject({ type: 'agentos.run.failed' })
  })

  it('never has a call repeated that may take effect only once: its run fails, for nobody knows the outcome', async () => {
    expect(pay).toMatchObject({
      status: 'failed',
      output: null,
      error: { code: 'outcome_unknown', details: { tool_id: 'tool.pay' } },
    })
    expect(server.calls('/held/pay')).toBe(1)
    const paths = (await caller.steps(pay.run_id)).map(({ path, status }) => `${path} ${status}`)
    expect(paths.slice(0, 3)).toEqual(['0/model ok', '0/tool:0 ok', '1/model ok'])
  })
})

describe('a run whose executor was killed', () => {
  it('is canceled all the same, without a confirmation, and stays so', { timeout: 60_000 }, async () => {
    server.hold()
    const { run_id } = await caller.startRun('agt_slow', { input: 'go' })
    await waitUntil(() => server.calls('/held/slow') === 3)
    await node.kill('executor')
    const { body, status } = await caller.call('post', `/v1/runs/${run_id}:cancel`)
    expect({ status, body }).toMatchObject({ status: 200, body: { run: { status: 'canceled' } } })
    const end = { type: 'agentos.run.canceled', payload: { confirmed: false } }
    expect((await caller.events(run_id)).at(-1)).toMatchObject(end)
    // The next executor works, and has nothing of that run to take over.
    server.release()
    await caller.runToEnd('agt_slow', { input: 'go' })
    expect((await caller.events(run_id)).at(-1)).toMatchObject(end)
    expect(server.calls('/held/slow')).toBe(4)
  })
})
