import type { ErrorCode } from '#errors'
import { Counter, durationBuckets, Histogram, type Registry } from '#telemetry'
import type { Governed } from './chat-call.ts'
import { createGenAiMetrics, type GenAiMetrics } from './gen-ai.ts'

/** The figures of model calls; their labels are names of this node's catalog, so there are few of them. */
export interface ModelMetrics {
  readonly requests: Counter<'operation' | 'backend' | 'status'>
  readonly errors: Counter<'backend' | 'code'>
  readonly duration: Histogram<'operation' | 'backend'>
  readonly tokens: Counter<'backend' | 'direction'>
  readonly costUsd: Counter<'backend'>
  readonly policyBlocks: Counter<'direction'>
  /** What staged versions of policies, which do not decide, would have decided. */
  readonly policyShadows: Counter<'mode' | 'decision' | 'differs'>
  readonly redactions: Counter<'kind'>
  readonly hedges: Counter<'backend'>
  readonly retries: Counter<'backend' | 'code'>
  readonly cache: Counter<'outcome'>
  readonly genAi: GenAiMetrics
  readonly routes: Counter<'backend' | 'model' | 'fallback_used'>
}

export function createModelMetrics(registry: Registry): ModelMetrics {
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })
  return {
    requests: counter('agentos_model_request_count', 'Model calls that reached a backend, by outcome.', [
      'operation',
      'backend',
      'status',
    ]),
    errors: counter('agentos_model_error_count', 'Calls of a backend that failed, by error code.', ['backend', 'code']),
    duration: new Histogram({
      name: 'agentos_model_call_duration_seconds',
      help: 'Seconds from the call of a backend to its whole answer.',
      labelNames: ['operation', 'backend'],
      buckets: durationBuckets,
      registers,
    }),
    tokens: counter('agentos_token_usage', 'Tokens used, by direction (input, output).', ['backend', 'direction']),
    costUsd: counter('agentos_cost_estimate_usd', 'Cost of model calls in US dollars, by the price table.', [
      'backend',
    ]),
    policyBlocks: counter('agentos_policy_block_count', 'Calls that a policy blocked, by direction (input, output).', [
      'direction',
    ]),
    policyShadows: counter(
      'agentos_policy_shadow_count',
      'Decisions that staged versions of policies would have taken, and whether they differ from those that were.',
      ['mode', 'decision', 'differs'],
    ),
    redactions: counter('agentos_redaction_count', 'Entities redacted, by kind.', ['kind']),
    hedges: counter('agentos_model_hedge_count', 'Calls that a second backend was asked for, by that backend.', [
      'backend',
    ]),
    retries: counter('agentos_model_retry_count', 'Failures after which the same model was asked again.', [
      'backend',
      'code',
    ]),
    genAi: createGenAiMetrics(registry),
    cache: counter(
      'agentos_model_cache_count',
      'Calls that allow a kept answer, by whether there was one (hit, miss).',
      ['outcome'],
    ),
    routes: counter('agentos_route_distribution', 'Answers by backend and model, and whether a fallback gave them.', [
      'backend',
      'model',
      'fallback_used',
    ]),
  }
}

export function countAnswer(
  metrics: ModelMetrics,
  operation: string,
  { costUsd, latencyMs, policy, route, usage }: Governed,
): void {
  const { backend, fallbackUsed, model } = route
  metrics.requests.inc({ operation, backend, status: 'ok' })
  metrics.duration.observe({ operation, backend }, latencyMs / 1000)
  metrics.tokens.inc({ backend, direction: 'input' }, usage.inputTokens)
  metrics.tokens.inc({ backend, direction: 'output' }, usage.outputTokens)
  if (costUsd !== null) metrics.costUsd.inc({ backend }, costUsd)
  metrics.routes.inc({ backend, model, fallback_used: String(fallbackUsed) })
  for (const { kind } of policy.redactions) metrics.redactions.inc({ kind })
}

export function countFailure(metrics: ModelMetrics, operation: string, backend: string, code: ErrorCode): void {
  metrics.requests.inc({ operation, backend, status: 'error' })
  metrics.errors.inc({ backend, code })
}
