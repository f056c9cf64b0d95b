import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CollectedSpan, type TraceCollector, traceCollector, waitUntil } from '#testing'
import { startWireServer, type WireServer } from '../providers/openai/testing/wire-server.ts'
import { chatOf, invoke, invokeStreamed } from '../testing/invocations.ts'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { speakAsTold } from '../testing/speak-as-told.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parentId = '00f067aa0ba902b7'
const marker = 'a sentence that nobody else says'

let collector: TraceCollector
let first: WireServer
let second: WireServer
let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  collector = await traceCollector()
  first = await startWireServer({ reply: speakAsTold })
  second = await startWireServer({ reply: speakAsTold })
  const variables = { AGENTOS_OTLP_ENDPOINT: collector.endpoint }
  node = await ModelPolicyUnderTest.start({ first: first.url, second: second.url, variables })
  member = await node.member()
})
afterAll(async () => {
  await node.stop()
  await Promise.all([first.close(), second.close()])
  collector.close()
})

const spans = () => collector.spans

describe('a model call', () => {
  it('is a span of its own within the span of its request, in the trace of its caller', async () => {
    await invoke(member, chatOf(marker, 'heron-1')).set('traceparent', `00-${traceId}-${parentId}-01`)
    const named = (name: string) => spans().find(span => span.traceId === traceId && span.name === name)
    const request = (await waitUntil(() => named('POST /v1/models:invoke'))) as CollectedSpan
    const call = (await waitUntil(() => named('chat heron-1'))) as CollectedSpan
    expect(request).toMatchObject({ parentSpanId: parentId, kind: 2 })
    expect(call).toMatchObject({ parentSpanId: request.spanId, kind: 3 })
    expect(request.facts).toMatchObject({
      'http.route': '/v1/models:invoke',
      'agentos.tenant.id': 'tnt_home',
    })
    expect(call.facts).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'heron-1',
      'gen_ai.response.model': 'demo-model',
      'gen_ai.usage.input_tokens': expect.anything(),
    })
    expect(request.service).toBe('model-policy')
  })

  it('is part of the span that its body names', async () => {
    const named = '22f92f3577b34da6a3ce929d0e0e4722'
    const body = { ...chatOf('hello', 'heron-1'), traceparent: `00-${named}-${parentId}-01` }
    await invoke(member, body)
    const call = await waitUntil(() => spans().find(span => span.traceId === named))
    expect(call).toMatchObject({ name: 'chat heron-1', parentSpanId: parentId })
  })

  it('that fails is one for each attempt, with what it failed by', async () => {
    first.fault = 'server_error'
    const known = spans().length
    await invokeStreamed(member, chatOf('hello', 'tier:balanced'))
    first.fault = null
    await waitUntil(() =>
      spans()
        .slice(known)
        .some(({ name }) => name === 'POST /v1/models:invoke'),
    )
    const attempts = spans()
      .slice(known)
      .filter(({ name }) => name.startsWith('chat '))
    const failed = attempts.filter(({ name }) => name === 'chat heron-1').map(({ facts }) => facts)
    expect(failed.length).toBeGreaterThan(0)
    for (const facts of failed) expect(facts).toMatchObject({ 'error.type': 'dependency_unavailable' })
    expect(attempts.map(({ name }) => name)).toContain('chat heron-2')
  })

  it('leaves no word of what was said, in no span', () => {
    expect(collector.text).not.toContain(marker)
  })

  it('is not traced where its caller wants no trace', async () => {
    const unsampled = '11f92f3577b34da6a3ce929d0e0e4711'
    const sampled = () => spans().filter(span => span.traceId === traceId).length
    const known = sampled()
    await invoke(member, chatOf('hello', 'heron-1')).set('traceparent', `00-${unsampled}-${parentId}-00`)
    await invoke(member, chatOf('hello', 'heron-1')).set('traceparent', `00-${traceId}-${parentId}-01`)
    await waitUntil(() => sampled() >= known + 2)
    expect(spans().filter(span => span.traceId === unsampled)).toEqual([])
  })

  it('is counted by the figures of the conventions', async () => {
    const { text } = await member.get('/metrics')
    const labels =
      'service="model-policy",gen_ai_operation_name="chat",gen_ai_provider_name="openai",gen_ai_request_model="heron-1"'
    expect(text).toContain(`gen_ai_client_token_usage_count{${labels},gen_ai_token_type="output"}`)
    expect(text).toContain(`gen_ai_client_operation_duration_seconds_count{${labels}}`)
    expect(text).toContain(
      `gen_ai_client_operation_duration_seconds_count{${labels},error_type="dependency_unavailable"}`,
    )
    expect(text).toMatch(/gen_ai_client_operation_time_to_first_chunk_seconds_count\{[^}]*heron-2[^}]*\} 1/)
  })
})
