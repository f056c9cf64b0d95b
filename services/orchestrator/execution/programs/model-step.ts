import { AgentosError } from '#errors'
import { functionName } from '../../tools/function-names.ts'
import { isOutage, Patience } from '../outage.ts'
import type {
  ChatMessage,
  EventDraft,
  Journal,
  Lease,
  LeasedRun,
  Model,
  ModelResult,
  RunError,
  StepRecord,
  StepWrite,
  Tool,
  ToolCall,
} from '../ports.ts'
import { bounded } from './event-payloads.ts'
import { stableId } from './step-id.ts'
import { TokenStream } from './token-stream.ts'

interface ModelStep {
  readonly lease: Lease
  readonly journal: Journal
  readonly model: Model
  readonly tools: readonly Tool[]
  readonly messages: readonly ChatMessage[]
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
  const patience = new Patience()
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askModel(step, path, attempt)
    if (answer.status === 'ok' || !isOutage(answer.error) || !(await patience.pause(step.lease.signal))) return answer
  }
}

/** One attempt; each begins with a `step.started` of its own, and what was streamed before that no longer counts. */
async function askModel(step: ModelStep, path: string, attempt: number): Promise<ModelAnswer> {
  const { run, signal } = step.lease
  const stepId = stableId('stp', run.runId, path)
  const tokens = new TokenStream(step.journal, stepId, run.options.stream_events)
  const startedAt = new Date()
  const began = performance.now()
  const base = {
    path,
    stepId,
    kind: 'model',
    name: modelRefOf(run),
    attempt,
    startedAt,
    input: journalInput(step),
  } as const
  try {
    const [result] = await Promise.all([
      step.model.chat(toCall(step, stepId), tokens.push, signal),
      step.journal.emit(openingEvents(step, stepId, attempt)),
    ])
    const answer = { content: result.message.content, tool_calls: ownCallIds(run.runId, step.turn, result.toolCalls) }
    const record: StepRecord = {
      ...base,
      status: 'ok',
      output: answer,
      error: null,
      durationMs: elapsed(began),
      usage: { totalTokens: result.usage.total_tokens, costUsd: result.costUsd },
    }
    const events = [...tokens.end(), ...closingEvents(stepId, completedPayload(run, result))]
    return { status: 'ok', content: answer.content, toolCalls: answer.tool_calls, write: { step: record, events } }
  } catch (thrown) {
    signal.throwIfAborted()
    // A lost lease, or a defect of ours: neither is an answer of the model.
    if (!(thrown instanceof AgentosError)) throw thrown
    const { code, message, details, retryable } = thrown
    const error: RunError = { code, message, retryable, ...(details && { details }) }
    const record: StepRecord = {
      ...base,
      status: 'error',
      output: null,
      error: { code, message, ...(details && { details }) },
      durationMs: elapsed(began),
    }
    const payload = {
      model_ref: modelRefOf(run),
      operation: 'chat',
      status: 'error',
      latency_ms: record.durationMs,
      error: { code, message, retryable },
    }
    return {
      status: 'error',
      error,
      write: { step: record, events: [...tokens.end(), ...closingEvents(stepId, payload)] },
    }
  }
}

/** The request's tier before the agent's model before the default tier. */
export function modelRefOf({ agentConfig, options }: LeasedRun): string {
  if (options.model_tier !== undefined) return `tier:${options.model_tier}`
  return agentConfig.model_ref ?? 'tier:balanced'
}

function toCall({ lease: { run }, messages, tools }: ModelStep, stepId: string) {
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
  const message = attempt === 1 ? {} : { message: `Attempt ${attempt}: the platform could not answer before.` }
  const summary = { messages: messages.length, has_tools: tools.length > 0 }
  return [
    { type: 'agentos.run.step.started', stepId, payload: { step_kind: 'model', name: modelRef, ...message } },
    {
      type: 'agentos.model.requested',
      stepId,
      payload: { model_ref: modelRef, operation: 'chat', requirements: {}, input_summary: summary },
    },
  ]
}

function completedPayload(
  run: LeasedRun,
  { latencyMs, policyOutcome, route, usage }: ModelResult,
): Record<string, unknown> {
  return {
    model_ref: modelRefOf(run),
    operation: 'chat',
    status: 'ok',
    usage,
    latency_ms: latencyMs,
    policy_outcome: policyOutcome,
    route,
  }
}

function closingEvents(stepId: string, payload: Record<string, unknown>): EventDraft[] {
  return [
    { type: 'agentos.model.completed', stepId, payload },
    { type: 'agentos.run.step.completed', stepId, payload: { status: payload.status } },
  ]
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
