import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CollectedSpan, type TraceCollector, traceCollector, waitUntil } from '#testing'
import { Caller } from './caller.ts'
import { NodeUnderTest, startTimeoutMs } from './node-under-test.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const callerSpanId = '00f067aa0ba902b7'
const word = 'heliotropes'

let collector: TraceCollector
let node: NodeUnderTest
beforeAll(async () => {
  collector = await traceCollector()
  node = await NodeUnderTest.start({ AGENTOS_OTLP_ENDPOINT: collector.endpoint })
}, startTimeoutMs)
afterAll(async () => {
  await node?.stop()
  collector.close()
}, startTimeoutMs)

it('shows a run as one trace through all services, from its caller to its models and tools', async () => {
  const caller = new Caller(node, { 'x-tenant-id': 'tnt_demo', traceparent: `00-${traceId}-${callerSpanId}-01` })
  const { status } = await caller.runToEnd('agt_sample_echo_v1', { input: `echo {"text":"${word}"}` })
  expect(status).toBe('completed')
  const one = async (name: string, isIt: (span: CollectedSpan) => boolean = () => true) =>
    (await waitUntil(() =>
      collector.spans.find(span => span.traceId === traceId && span.name === name && isIt(span)),
    )) as CollectedSpan
  const create = await one('POST /v1/agents/{agent_id}/runs')
  expect(create).toMatchObject({ service: 'agent-orchestrator', parentSpanId: callerSpanId, kind: 2 })
  const run = await one('invoke_agent agt_sample_echo_v1')
  expect(run).toMatchObject({ service: 'executor', parentSpanId: create.spanId, kind: 1 })
  const tool = await one('execute_tool tool.echo')
  expect(tool).toMatchObject({ service: 'executor', parentSpanId: run.spanId })
  const request = await one('POST /v1/models:invoke')
  expect(request).toMatchObject({ service: 'model-policy', kind: 2 })
  const call = await one('chat builtin/rules', span => span.parentSpanId === request.spanId)
  expect(call).toMatchObject({ service: 'model-policy', kind: 3 })
  expect(call.facts).toMatchObject({ 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'builtin/rules' })
  // What asks the model is part of the run.
  const ids = new Map(collector.spans.map(span => [span.spanId, span.parentSpanId]))
  const above: unknown[] = []
  for (let id = request.parentSpanId; id !== undefined; id = ids.get(id)) above.push(id)
  expect(above).toContain(run.spanId)
  expect(collector.text).not.toContain(word)
})
