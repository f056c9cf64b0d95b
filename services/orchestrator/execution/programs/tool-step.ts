import { continueTrace, formatTraceparent } from '#telemetry'
import type {
  ChatMessage,
  EventDraft,
  Journal,
  Lease,
  Memory,
  RunEnd,
  StepRecord,
  Tool,
  ToolCall,
  ToolResult,
} from '../ports.ts'
import { toolMessage } from './conversation.ts'
import { bounded } from './event-payloads.ts'
import { stableId } from './step-id.ts'

interface ToolStep {
  readonly lease: Lease
  readonly journal: Journal
  readonly memory: Memory
  readonly tools: ReadonlyMap<string, Tool>
  readonly call: ToolCall
  readonly path: string
}

/** Runs one tool call and answers what the model is to read. A failing tool is a result; only a lost lease rejects. */
export async function callTool(step: ToolStep): Promise<ChatMessage> {
  const { call, journal, lease, path } = step
  const recorded = journal.recorded().get(path)
  if (recorded?.state === 'recorded') return toolMessage(call, recordedResult(recorded))
  const tool = step.tools.get(call.tool_id)
  const stepId = stableId('stp', lease.run.runId, path)
  const startedAt = new Date()
  const start = {
    path,
    stepId,
    kind: 'tool',
    name: call.tool_id,
    input: bounded(call.arguments),
    attempt: 1,
    startedAt,
  } as const
  const opening = openingEvents(call, stepId, tool?.descriptor.timeout_ms ?? 0)
  const unrepeatable = tool?.descriptor.effect === 'once'
  if (unrepeatable) await journal.recordStarted(start, opening)
  const began = performance.now()
  const [result] = await Promise.all([
    tool === undefined ? unknownTool(call, step.tools) : invoke(step, tool),
    unrepeatable ? null : journal.emit(opening),
  ])
  const durationMs = Math.round(performance.now() - began)
  const record: StepRecord =
    result.status === 'ok'
      ? { ...start, status: 'ok', output: result.output, error: null, durationMs }
      : { ...start, status: 'error', output: null, error: result.error, durationMs }
  await journal.record(record, closingEvents(call, stepId, result, durationMs))
  return toolMessage(call, result)
}

/** A call that must not be made twice was under way when an earlier execution ended: nobody knows whether it happened. */
export function refuseUnknownOutcomes(journal: Journal, turn: number): RunEnd | null {
  const unknown = [...journal.recorded().values()].find(
    step => step.state === 'started' && step.path.startsWith(`${turn}/`),
  )
  if (unknown === undefined) return null
  return {
    status: 'failed',
    error: {
      code: 'outcome_unknown',
      message: `${unknown.name} was called once and may have taken effect before its executor was lost; check it before retrying the run.`,
      retryable: false,
      details: { tool_id: unknown.name, step_id: unknown.stepId },
    },
  }
}

function recordedResult(step: StepRecord): ToolResult {
  if (step.status === 'ok' || step.error === null) return { status: 'ok', output: step.output }
  return { status: 'error', error: { ...step.error, retryable: false } }
}

async function invoke({ call, lease, memory, path }: ToolStep, tool: Tool): Promise<ToolResult> {
  const { run, signal } = lease
  const result = await tool.invoke(call.arguments, {
    tenantId: run.tenantId,
    principalId: run.principalId,
    agentId: run.agentId,
    runId: run.runId,
    toolCallId: call.tool_call_id,
    idempotencyKey: `${run.runId}:${path}`,
    attempt: 1,
    memory,
    traceparent: formatTraceparent(continueTrace(run.traceparent)),
    signal,
  })
  signal.throwIfAborted()
  return result
}

function unknownTool({ tool_id }: ToolCall, tools: ReadonlyMap<string, Tool>): ToolResult {
  const available = [...tools.keys()].join(', ') || 'none'
  const message = `${tool_id} is not a tool of this run; available: ${available}.`
  return { status: 'error', error: { code: 'not_found', message, retryable: false } }
}

function openingEvents(call: ToolCall, stepId: string, timeoutMs: number): EventDraft[] {
  return [
    { type: 'agentos.run.step.started', stepId, payload: { step_kind: 'tool', name: call.tool_id } },
    {
      type: 'agentos.tool.call.requested',
      stepId,
      payload: {
        tool_call_id: call.tool_call_id,
        tool_id: call.tool_id,
        input: bounded(call.arguments),
        timeout_ms: timeoutMs,
      },
    },
  ]
}

function closingEvents(call: ToolCall, stepId: string, result: ToolResult, durationMs: number): EventDraft[] {
  const outcome =
    result.status === 'ok' ? { output: bounded(result.output), error: null } : { output: null, error: result.error }
  const payload = {
    tool_call_id: call.tool_call_id,
    tool_id: call.tool_id,
    status: result.status,
    duration_ms: durationMs,
    attempt: 1,
    ...outcome,
  }
  return [
    { type: 'agentos.tool.call.completed', stepId, payload },
    { type: 'agentos.run.step.completed', stepId, payload: { status: result.status } },
  ]
}
