import type { ErrorCode } from '#errors'
import { childOf, Histogram, type Registry, type TraceContext, type Tracing } from '#telemetry'
import type { Usage } from '../providers/provider.ts'
import type { CatalogModel, ProviderKind } from '../routing/catalog.ts'

// The names of the conventions for generative AI, which are still in development, stand here alone.
// Source: open-telemetry/semantic-conventions-genai, "Generative AI metrics" and "GenAI spans".

const operations = { chat: 'chat', embed: 'embeddings' } as const

/** Well-known values of `gen_ai.provider.name`, and our own for what has none. */
const providerNames: Readonly<Record<ProviderKind, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  bedrock: 'aws.bedrock',
  ollama: 'ollama',
  builtin: 'agentos.builtin',
}

const tokenBuckets = Array.from({ length: 14 }, (_, index) => 4 ** index)
const secondBuckets = Array.from({ length: 14 }, (_, index) => 0.01 * 2 ** index)

type CallLabel = 'gen_ai_operation_name' | 'gen_ai_provider_name' | 'gen_ai_request_model'

export interface GenAiMetrics {
  readonly tokens: Histogram<CallLabel | 'gen_ai_token_type'>
  readonly duration: Histogram<CallLabel | 'error_type'>
  readonly firstChunk: Histogram<CallLabel>
}

export function createGenAiMetrics(registry: Registry): GenAiMetrics {
  const registers = [registry]
  const labels: CallLabel[] = ['gen_ai_operation_name', 'gen_ai_provider_name', 'gen_ai_request_model']
  return {
    tokens: new Histogram({
      name: 'gen_ai_client_token_usage',
      help: 'Input and output tokens of a call of a model.',
      labelNames: [...labels, 'gen_ai_token_type'],
      buckets: tokenBuckets,
      registers,
    }),
    duration: new Histogram({
      name: 'gen_ai_client_operation_duration_seconds',
      help: 'Seconds that one attempt to call a model took.',
      labelNames: [...labels, 'error_type'],
      buckets: secondBuckets,
      registers,
    }),
    firstChunk: new Histogram({
      name: 'gen_ai_client_operation_time_to_first_chunk_seconds',
      help: 'Seconds from asking a model to the first text of its stream.',
      labelNames: labels,
      buckets: secondBuckets,
      registers,
    }),
  }
}

/** One attempt to call a model, from asking it. */
export interface Attempt {
  /** What came of it: `usage` where anything was used. */
  ended(outcome: {
    readonly usage: Usage | null
    readonly finishReason?: string
    /** Null: it has answered; `canceled`: the caller has gone. */
    readonly code: ErrorCode | 'canceled' | null
  }): void
  /** The first text of a stream has come. */
  begun(): void
}

interface Told {
  readonly metrics: GenAiMetrics
  readonly tracing: Tracing
}

/** Tells of an attempt by figures, and by a span where anybody listens. Nothing of what was said is in either. */
export function watchAttempt(
  operation: keyof typeof operations,
  { kind, modelId, upstreamModel }: CatalogModel,
  trace: TraceContext | undefined,
  { metrics, tracing }: Told,
): Attempt {
  const began = performance.now()
  const startedAt = Date.now()
  const labels = {
    gen_ai_operation_name: operations[operation],
    gen_ai_provider_name: providerNames[kind],
    gen_ai_request_model: modelId,
  }
  let hasBegun = false
  return {
    begun() {
      if (hasBegun) return
      hasBegun = true
      metrics.firstChunk.observe(labels, (performance.now() - began) / 1_000)
    },
    ended({ code, finishReason, usage }) {
      metrics.duration.observe(
        code === null ? labels : { ...labels, error_type: code },
        (performance.now() - began) / 1_000,
      )
      if (usage !== null) {
        metrics.tokens.observe({ ...labels, gen_ai_token_type: 'input' }, usage.inputTokens)
        metrics.tokens.observe({ ...labels, gen_ai_token_type: 'output' }, usage.outputTokens)
      }
      if (!tracing.isOn || trace === undefined) return
      tracing.record({
        name: `${labels.gen_ai_operation_name} ${modelId}`,
        kind: 'client',
        trace: childOf(trace),
        startedAt,
        endedAt: Date.now(),
        attributes: {
          'gen_ai.operation.name': labels.gen_ai_operation_name,
          'gen_ai.provider.name': labels.gen_ai_provider_name,
          'gen_ai.request.model': modelId,
          ...(code === null && { 'gen_ai.response.model': upstreamModel }),
          ...(usage !== null && {
            'gen_ai.usage.input_tokens': usage.inputTokens,
            'gen_ai.usage.output_tokens': usage.outputTokens,
          }),
          ...(finishReason !== undefined && { 'gen_ai.response.finish_reasons': [finishReason] }),
        },
        error: code,
      })
    },
  }
}
