import type { OpenAudit } from '#audit'
import type { components } from '#contract/model-policy'
import type { TraceContext } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { PolicyContext } from '../policies/engine/policy-request.ts'
import type { Note } from '../policies/note.ts'
import type { ChatMessage, ResponseFormat, ToolChoice } from '../providers/provider.ts'
import { makeToolCall, parseToolCall, type ToolCall } from '../providers/tool-call.ts'
import type { Route } from '../routing/route.ts'
import type { ChatAnswer, ChatCall, EmbedAnswer, EmbedCall, Requirements } from './chat-call.ts'
import { readContent, withImagesInPlace } from './content-parts.ts'
import { encodeVector } from './encode-vector.ts'

type Schemas = components['schemas']
type ChatInvocation = Schemas['ChatInvocation']
type WireMessage = Schemas['ChatMessage']
type WireTool = Schemas['ModelTool']

/** Facts of the request that its body does not hold. */
export interface InvokeContext {
  readonly requestId: string
  readonly scope: TenantScope
  readonly signal: AbortSignal
  readonly policyContext?: Partial<PolicyContext>
  readonly note?: Note
  readonly audit?: Pick<OpenAudit, 'take'>
  readonly trace?: TraceContext
}

export function toChatCall(
  { cache, dry_run = false, generation = {}, input, model_ref, requirements }: ChatInvocation,
  context: InvokeContext,
): ChatCall {
  const { max_output_tokens, response_format, stop, temperature, top_p } = generation
  return {
    ...context,
    modelRef: model_ref,
    dryRun: dry_run,
    requirements: toRequirements(requirements),
    ...toCacheTerms(cache),
    messages: withImagesInPlace(input.messages.map(toMessage)),
    tools: (input.tools ?? []).map(({ description, input_schema, name }) => ({
      name,
      inputSchema: input_schema,
      ...(description !== undefined && { description }),
    })),
    ...(input.tool_choice !== undefined && { toolChoice: toToolChoice(input.tool_choice) }),
    ...(temperature !== undefined && { temperature }),
    ...(top_p !== undefined && { topP: top_p }),
    ...(max_output_tokens !== undefined && { maxOutputTokens: max_output_tokens }),
    ...(stop !== undefined && { stop: [stop].flat() }),
    ...(response_format !== undefined && { responseFormat: toResponseFormat(response_format) }),
  }
}

export function toEmbedCall(
  { cache, dry_run = false, input, model_ref, requirements }: Schemas['EmbedInvocation'],
  context: InvokeContext,
): EmbedCall {
  const requires = toRequirements(requirements)
  const asked = { modelRef: model_ref, dryRun: dry_run, requirements: requires, texts: input.texts }
  return { ...context, ...asked, ...toCacheTerms(cache) }
}

export function toChatOutput(
  { content, finishReason, toolCalls }: ChatAnswer,
  tools: readonly WireTool[],
): Schemas['ChatOutput'] {
  const idOf = (name: string) => tools.find(tool => tool.name === name)?.tool_id ?? name
  return {
    type: 'chat',
    message: { role: 'assistant', content },
    tool_calls: toolCalls.map(call => ({
      tool_call_id: call.id,
      tool_id: idOf(call.name),
      name: call.name,
      // What is no JSON object goes on as the model wrote it, so that the loop can show the model its mistake.
      arguments: call.malformed ? call.rawArguments : { ...call.arguments },
    })),
    finish_reason: finishReason,
  }
}

export function toEmbedOutput({ vectors }: EmbedAnswer, format: 'float' | 'base64'): Schemas['EmbedOutput'] {
  return {
    type: 'embedding',
    embeddings: vectors.map((vector, index) => ({
      index,
      vector: format === 'base64' ? encodeVector(vector) : [...vector],
    })),
  }
}

export function toResult(
  requestId: string,
  answer: ChatAnswer | EmbedAnswer,
  output: Schemas['InvokeResult']['output'],
): Schemas['InvokeResult'] {
  const { costUsd, latencyMs, policy, route, usage } = answer
  return {
    request_id: requestId,
    status: 'ok',
    output,
    usage: {
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      total_tokens: usage.inputTokens + usage.outputTokens,
    },
    ...(costUsd !== null && { cost_usd: costUsd }),
    latency_ms: latencyMs,
    policy_outcome: {
      decision: policy.decision,
      reasons: [...policy.reasons],
      redactions: [...policy.redactions] as Schemas['Redaction'][],
    },
    route: toRoute(route),
  }
}

function toRoute({
  attempts,
  backend,
  cached,
  canary,
  considered,
  fallbackUsed,
  model,
  node,
}: Route): Schemas['Route'] {
  return {
    backend,
    model,
    node,
    fallback_used: fallbackUsed,
    attempts,
    considered: considered.map(one => ({ ...one })),
    ...(canary && { canary }),
    ...(cached && { cached }),
  }
}

export function toResponseFormat({ json_schema, type }: Schemas['ResponseFormat']): ResponseFormat {
  if (type !== 'json_schema' || json_schema === undefined)
    return { type: type === 'json_object' ? 'json_object' : 'text' }
  const { name, schema = {}, strict } = json_schema
  return { type, name, schema, ...(typeof strict === 'boolean' && { strict }) }
}

export function toCacheTerms(terms: Schemas['CacheTerms'] | null | undefined): Pick<ChatCall, 'cache'> {
  return terms == null ? {} : { cache: { maxAgeSeconds: terms.max_age_seconds } }
}

export function toRequirements(given: Schemas['Requirements'] = {}): Requirements {
  const { max_cost_usd, max_latency_ms, min_context_tokens } = given
  return {
    ...(max_latency_ms !== undefined && { maxLatencyMs: max_latency_ms }),
    ...(max_cost_usd !== undefined && { maxCostUsd: max_cost_usd }),
    ...(min_context_tokens !== undefined && { minContextTokens: min_context_tokens }),
  }
}

function toMessage({ content = '', name, role, tool_call_id, tool_calls }: WireMessage): ChatMessage {
  return {
    role,
    content: readContent(content),
    ...(name !== undefined && { name }),
    ...(tool_call_id !== undefined && { toolCallId: tool_call_id }),
    ...(tool_calls !== undefined && { toolCalls: tool_calls.map(toToolCall) }),
  }
}

function toToolCall({ arguments: args, name, tool_call_id }: Schemas['ModelToolCall']): ToolCall {
  return typeof args === 'string' ? parseToolCall(tool_call_id, name, args) : makeToolCall(tool_call_id, name, args)
}

function toToolChoice(choice: string): ToolChoice {
  return choice === 'auto' || choice === 'none' || choice === 'required' ? choice : { name: choice }
}
