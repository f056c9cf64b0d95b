import { describe, expect, it, onTestFinished } from 'vitest'
import { ServiceClient } from '#http'
import { originServer, type ReceivedRequest } from '../../tools/testing/origin-server.ts'
import type { ModelCall } from '../ports.ts'
import { agentProgram } from '../programs/agent.ts'
import { Stage } from '../programs/testing/stage.ts'
import { modelPolicyFor } from './model-policy.ts'

const { run } = new Stage({ turns: [] }).lease
const call: ModelCall = {
  requestId: 'stp_1',
  modelRef: 'tier:fast',
  messages: [{ role: 'user', content: 'hello' }],
  tools: [],
  generation: {},
  traceparent: run.traceparent,
}
const route = { backend: 'builtin', model: 'builtin/rules', node: 'stk_local', fallback_used: false }
const policy_outcome = { decision: 'allowed', reasons: [], redactions: [] }
const usage = { input_tokens: 0, output_tokens: 0, total_tokens: 0 }
const output = { message: { content: '' }, tool_calls: [] }

async function modelAt(answer: Parameters<typeof originServer>[0], of = run) {
  const server = await originServer(answer)
  const client = new ServiceClient({ baseUrl: server.url })
  onTestFinished(() => client.close())
  return { model: modelPolicyFor(of, { client, sign: async () => 'token' }), requests: server.requests }
}

describe('model-policy', () => {
  it('decides a call without making it, as a dry run', async () => {
    const response = { output, usage, latency_ms: 1, policy_outcome, route }
    const { model, requests } = await modelAt(to =>
      to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ response })),
    )
    const decision = await model.decide(call, new AbortController().signal)
    expect(decision).toEqual({ policyOutcome: policy_outcome, route })
    const [{ body, headers }] = requests as [ReceivedRequest]
    expect(JSON.parse(body).request).toMatchObject({ dry_run: true, operation: 'chat', model_ref: 'tier:fast' })
    expect(headers).toMatchObject({ accept: 'application/json', authorization: 'Bearer token' })
  })

  it('is told with each call what the run says of its data', async () => {
    const response = { output, usage, latency_ms: 1, policy_outcome, route }
    const policy_context = { data_classification: 'restricted', region: 'eu' }
    const { model, requests } = await modelAt(
      to => to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ response })),
      { ...run, context: { policy_context } },
    )
    await model.decide(call, new AbortController().signal)
    await model.chat(call, () => {}, new AbortController().signal).catch(() => {})
    expect(requests.map(({ body }) => JSON.parse(body).auth.policy_context)).toEqual([policy_context, policy_context])
  })

  it('is left at the socket when the time of a model call is over', async () => {
    const closed = Promise.withResolvers<void>()
    const { model } = await modelAt(to => void to.on('close', closed.resolve))
    const agentConfig = { model_timeout_ms: 50, retry: { max_attempts: 1 } }
    const stage = new Stage({ turns: [], run: { agentConfig } })
    const end = await agentProgram(stage.lease, stage, { ...stage.ports, model })
    expect(end).toMatchObject({ status: 'failed', error: { code: 'timeout', retryable: true } })
    await closed.promise
  })
})
