import { AgentosError, type ErrorCode, errors, fail } from '#errors'
import type { ServiceClient, SseFrame } from '#http'
import type { LeasedRun, Model, ModelCall, ModelResult, ToolCall } from '../ports.ts'

export interface ModelPolicyOptions {
  readonly client: ServiceClient
  /** Signs the short-lived token of one call. */
  readonly sign: (run: LeasedRun) => Promise<string>
}

/** The Model port over model-policy: each call under a token of its own, answered as a stream. */
export function modelPolicyFor(run: LeasedRun, { client, sign }: ModelPolicyOptions): Model {
  return {
    async chat(call, onDelta, signal) {
      const request = await toRequest(run, call, sign)
      const frames = client.events({ ...request, body: toInvokeRequest(run, call), signal })
      return readAnswer(frames, onDelta)
    },
    async decide(call, signal) {
      const { policyOutcome, route } = toResult(
        await client.json<InvokeEnvelope>({
          ...(await toRequest(run, call, sign)),
          body: toInvokeRequest(run, call, { dry_run: true }),
          signal,
        }),
      )
      return { policyOutcome, route }
    },
  }
}

/** Headers for one call on behalf of a run, in its trace unless another span is named. */
export async function runCredentials(run: LeasedRun, sign: ModelPolicyOptions['sign'], traceparent = run.traceparent) {
  const authorization = `Bearer ${await sign(run)}`
  return { authorization, traceparent, 'x-correlation-id': run.correlationId }
}

async function toRequest(run: LeasedRun, { traceparent }: ModelCall, sign: ModelPolicyOptions['sign']) {
  const headers = await runCredentials(run, sign, traceparent)
  return { method: 'POST', path: '/v1/models:invoke', headers } as const
}

function toInvokeRequest(
  run: LeasedRun,
  { generation, messages, modelRef, requestId, tools }: ModelCall,
  extra: { readonly dry_run?: boolean } = {},
): object {
  const { policy_context } = run.context
  return {
    auth: {
      tenant_id: run.tenantId,
      principal: { principal_id: run.principalId, principal_type: 'agent' },
      ...(policy_context && { policy_context }),
    },
    request: {
      request_id: requestId,
      operation: 'chat',
      ...extra,
      model_ref: modelRef,
      input: { messages, ...(tools.length > 0 && { tools }) },
      generation,
    },
  }
}

interface InvokeEnvelope {
  readonly response: {
    readonly output: { readonly message: { readonly content: string }; readonly tool_calls: readonly ToolCall[] }
    readonly usage: ModelResult['usage']
    readonly cost_usd?: number
    readonly latency_ms: number
    readonly policy_outcome: Record<string, unknown>
    readonly route: Record<string, unknown>
  }
}

async function readAnswer(frames: AsyncIterable<SseFrame>, onDelta: (text: string) => void): Promise<ModelResult> {
  let result: ModelResult | null = null
  for await (const { event, data } of frames) {
    if (event === 'delta') onDelta((JSON.parse(data) as { text: string }).text)
    if (event === 'response') result = toResult(JSON.parse(data) as InvokeEnvelope)
    if (event === 'error') throw toError(JSON.parse(data) as ErrorEnvelope)
  }
  return result ?? fail('dependency_unavailable', 'The model answer broke off before its end.')
}

function toResult({
  response: { cost_usd, latency_ms, output, policy_outcome, route, usage },
}: InvokeEnvelope): ModelResult {
  return {
    message: { role: 'assistant', content: output.message.content },
    toolCalls: output.tool_calls,
    usage,
    costUsd: cost_usd ?? 0,
    latencyMs: latency_ms,
    policyOutcome: policy_outcome,
    route,
  }
}

interface ErrorEnvelope {
  readonly error: { readonly code: string; readonly message: string; readonly details?: Record<string, unknown> }
}

function toError({ error: { code, details, message } }: ErrorEnvelope): AgentosError {
  const known = code in errors ? (code as ErrorCode) : 'internal_error'
  return new AgentosError(known, message, details && { details })
}
