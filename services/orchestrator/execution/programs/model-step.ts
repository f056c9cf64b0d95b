import { AgentosError } from '#errors'
import { functionName } from '../../tools/function-names.ts'
import { Attempts, type Failure, isOutage, isOwnRate, repeat, retryPolicyOf } from '../attempts.ts'
import type {
  ChatMessage,
  EventDraft,
  Journal,
  Lease,
  LeasedRun,
  Model,
  ModelCall,
  ModelResult,
  RunError,
  StepError,
  StepRecord,
  StepWrite,
  Tool,
  ToolCall,
} from '../ports.ts'
import { withinLimit } from '../time-limit.ts'
import { bounded } from './event-payloads.ts'
import { stableId } from './step-id.ts'
import { TokenStream } from './token-stream.ts'

/** What a model is asked. */
interface Asked {
  readonly lease: Lease
  readonly tools: readonly Tool[]
  readonly messages: readonly ChatMessage[]
}

interface ModelStep extends Asked {
  readonly journal: Journal
  readonly model: Model
  readonly turn: number
}

/** What a model step came to. `write` is still to be written; it is absent where the journal has the step already. */
export type ModelAnswer =
  | {
      readonly status: 'ok'
      readonly content: string
      readonly toolCalls: readonly ToolCall[]
      readonly write?: StepWrite
    }
  | { readonly status: 'error'; readonly error: RunError; readonly write: StepWrite }

interface RecordedAnswer {
  readonly content: string
  readonly tool_calls: readonly ToolCall[]
}

/** Asks the model for the next turn. Rejects only when the lease is lost; a failing model is an answer. */
export async function callModel(step: ModelStep): Promise<ModelAnswer> {
  const path = `${step.turn}/model`
  const recorded = step.journal.recorded().get(path)
  if (recorded?.state === 'recorded' && recorded.status === 'ok') {
    const { content, tool_calls } = recorded.output as RecordedAnswer
    return { status: 'ok', content, toolCalls: tool_calls }
  }
  const { agentConfig } = step.lease.run
  const attempts = new Attempts(retryPolicyOf(agentConfig), recorded?.state === 'retrying' ? recorded.attempt : 0)
  const last = await repeat(
    attempts,
    step.lease.signal,
    number => askModel(step, path, number),
    ({ failure }) => failure,
    ({ record, events }) => step.journal.recordAttempt({ ...record, error: record.error as StepError }, events),
  )
  return toAnswer(last)
}

/** One attempt, as it is told and recorded. */
interface Attempt {
  readonly record: StepRecord
  readonly events: readonly EventDraft[]
  /** Null where the model answered. */
  readonly failure: (RunError & Failure) | null
}

function toAnswer({ events, failure, record }: Attempt): ModelAnswer {
  const { status, stepId } = record
  const ended = { type: 'agentos.run.step.completed', stepId, payload: { status } }
  const write = { step: record, events: [...events, ended] }
  if (failure !== null) {
    const { code, details, message, retryable } = failure
    return { status: 'error', error: { code, message, retryable, ...(details && { details }) }, write }
  }
  const { content, tool_calls } = record.output as RecordedAnswer
  return { status: 'ok', content, toolCalls: tool_calls, write }
}

/** One attempt; what was streamed in an earlier one no longer counts. */
async function askModel(step: ModelStep, path: string, attempt: number): Promise<Attempt> {
  const { run, signal } = step.lease
  const stepId = stableId('stp', run.runId, path)
  const tokens = new TokenStream(step.journal, stepId, run.options.stream_events)
  const startedAt = new Date()
  const began = performance.now()
  const start = {
    path,
    stepId,
    kind: 'model',
    name: modelRefOf(run),
    attempt,
    startedAt,
    input: journalInput(step),
  } as const
  try {
    void step.journal.emit(openingEvents(step, stepId, attempt))
    const result = await withinModelTime(run, signal, within =>
      step.model.chat(toCall(step, stepId), tokens.push, within),
    )
    const output = { content: result.message.content, tool_calls: ownCallIds(run.runId, step.turn, result.toolCalls) }
    const usage = { totalTokens: result.usage.total_tokens, costUsd: result.costUsd }
    const record = { ...start, status: 'ok', output, error: null, durationMs: elapsed(began), usage } as const
    return {
      record,
      events: [...tokens.end(), completedEvent(stepId, answeredPayload(run, result, attempt))],
      failure: null,
    }
  } catch (thrown) {
    signal.throwIfAborted()
    // A lost lease, or a defect of ours: neither is an answer of the model.
    if (!(thrown instanceof AgentosError)) throw thrown
    const { code, message, details, retryable, retryAfterSeconds } = thrown
    const error = { code, message, ...(details && { details }) }
    const record = { ...start, status: 'error', output: null, error, durationMs: elapsed(began) } as const
    const event = completedEvent(stepId, failedPayload(record, { code, message, retryable }))
    const failure = { ...error, retryable, retryAfterSeconds, isOutage: isOutage(thrown), isOwnRate: isOwnRate(thrown) }
    return { record, events: [...tokens.end(), event], failure }
  }
}

/** Under the agent's `model_timeout_ms`, which ends the call down to its socket. Errors: timeout. */
export function withinModelTime<T>(
  { agentConfig: { model_timeout_ms: limitMs } }: LeasedRun,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (limitMs === undefined) return work(signal)
  const late = () => new AgentosError('timeout', `The model did not answer within model_timeout_ms, ${limitMs} ms.`)
  return withinLimit(signal, limitMs, late, work)
}

/** The request's tier before the agent's model before the default tier. */
export function modelRefOf({ agentConfig, options }: LeasedRun): string {
  if (options.model_tier !== undefined) return `tier:${options.model_tier}`
  return agentConfig.model_ref ?? 'tier:balanced'
}

export function toCall({ lease: { run }, messages, tools }: Asked, stepId: string): ModelCall {
  const { max_output_tokens, temperature, top_p, stop } = run.agentConfig as {
    max_output_tokens?: number
    temperature?: number
    top_p?: number
    stop?: readonly string[]
  }
  return {
    requestId: stepId,
    modelRef: modelRefOf(run),
    messages,
    tools: tools.map(({ descriptor: { tool_id, description, input_schema } }) => ({
      tool_id,
      name: functionName(tool_id),
      input_schema,
      ...(description && { description }),
    })),
    generation: {
      ...(temperature !== undefined && { temperature }),
      ...(top_p !== undefined && { top_p }),
      ...(max_output_tokens !== undefined && { max_output_tokens }),
      ...(stop !== undefined && { stop }),
    },
    traceparent: run.traceparent,
  }
}

/** Providers number their calls as they like; within a run a call's id is its place, the same in every execution. */
function ownCallIds(runId: string, turn: number, calls: readonly ToolCall[]): ToolCall[] {
  return calls.map((call, index) => ({ ...call, tool_call_id: stableId('tcall', runId, `${turn}/tool:${index}`) }))
}

function openingEvents({ lease: { run }, messages, tools }: ModelStep, stepId: string, attempt: number): EventDraft[] {
  const modelRef = modelRefOf(run)
  const started = { type: 'agentos.run.step.started', stepId, payload: { step_kind: 'model', name: modelRef } }
  const summary = { messages: messages.length, has_tools: tools.length > 0 }
  const payload = { model_ref: modelRef, operation: 'chat', requirements: {}, input_summary: summary, attempt }
  return [...(attempt === 1 ? [started] : []), { type: 'agentos.model.requested', stepId, payload }]
}

function answeredPayload(
  run: LeasedRun,
  { latencyMs, policyOutcome, route, usage }: ModelResult,
  attempt: number,
): Record<string, unknown> {
  return {
    model_ref: modelRefOf(run),
    operation: 'chat',
    status: 'ok',
    usage,
    latency_ms: latencyMs,
    policy_outcome: policyOutcome,
    route,
    attempt,
  }
}

function failedPayload({ attempt, durationMs, name }: StepRecord, error: RunError): Record<string, unknown> {
  return { model_ref: name, operation: 'chat', status: 'error', latency_ms: durationMs, error, attempt }
}

function completedEvent(stepId: string, payload: Record<string, unknown>): EventDraft {
  return { type: 'agentos.model.completed', stepId, payload }
}

/** Only what is new since the last turn: the rest is in the rows before, and a resumed run rebuilds it from there. */
function journalInput({ messages, turn }: ModelStep): unknown {
  const lastAnswer = messages.findLastIndex(message => message.role === 'assistant')
  const fresh = turn === 0 ? messages : messages.slice(lastAnswer + 1)
  return {
    messages: fresh.map(message => ({ ...message, content: bounded(message.content) })),
    earlier_messages: messages.length - fresh.length,
  }
}

function elapsed(began: number): number {
  return Math.round(performance.now() - began)
}
