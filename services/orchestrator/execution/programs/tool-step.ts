import { formatTraceparent } from '#telemetry'
import { Attempts, type Failure, isOutage, repeat, retryPolicyOf } from '../attempts.ts'
import type {
  ChatMessage,
  EventDraft,
  Journal,
  Lease,
  Memory,
  RunEnd,
  StepRecord,
  StepStart,
  Tool,
  ToolCall,
  ToolResult,
} from '../ports.ts'
import { toolTrace } from '../tool-trace.ts'
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

/** One attempt of the call, as it is told and recorded. */
interface Attempt {
  readonly number: number
  readonly result: ToolResult
  readonly startedAt: Date
  readonly durationMs: number
}

/** Runs one tool call and answers what the model is to read. A failing tool is a result; only a lost lease rejects. */
export async function callTool(step: ToolStep): Promise<ChatMessage> {
  const { call, journal, lease, path } = step
  const recorded = journal.recorded().get(path)
  if (recorded?.state === 'recorded') return toolMessage(call, recordedResult(recorded))
  const tool = step.tools.get(call.tool_id)
  const made = recorded?.state === 'retrying' ? recorded.attempt : 0
  const attempts = new Attempts(retryPolicyOf(lease.run.agentConfig), made)
  const last = await repeat(
    attempts,
    lease.signal,
    number => attemptCall(step, tool, number, number === 1),
    ({ result }) => failureOf(result, tool),
    attempt => recordFailure(step, attempt),
  )
  await recordOutcome(step, last)
  return toolMessage(call, last.result)
}

/** One attempt; the first of the step tells of the step too. */
async function attemptCall(step: ToolStep, tool: Tool | undefined, number: number, isFirst: boolean): Promise<Attempt> {
  const { call, journal } = step
  const startedAt = new Date()
  const opening = openingEvents(step, tool?.descriptor.timeout_ms ?? 0, number, isFirst)
  const unrepeatable = tool?.descriptor.effect === 'once'
  if (unrepeatable) await journal.recordStarted(startOf(step, number, startedAt), opening)
  else void journal.emit(opening)
  const began = performance.now()
  const result = tool === undefined ? unknownTool(call, step.tools) : await invoke(step, tool, number)
  return { number, result, startedAt, durationMs: Math.round(performance.now() - began) }
}

/** What decides on another attempt; null where there is nothing to repeat, or a call that must not be. */
function failureOf(result: ToolResult, tool: Tool | undefined): Failure | null {
  if (result.status === 'ok') return null
  const isRefusal = result.isMade === false
  if (tool?.descriptor.effect === 'once' && !isRefusal) return null
  const { error, retryAfterSeconds } = result
  // What a tool could not reach is its own affair; only what kept it from being called can be the platform's.
  return { code: error.code, retryable: error.retryable, retryAfterSeconds, isOutage: isRefusal && isOutage(error) }
}

async function recordFailure(step: ToolStep, attempt: Attempt): Promise<void> {
  const { durationMs, number, result, startedAt } = attempt
  if (result.status === 'ok') return
  const failed = { ...startOf(step, number, startedAt), error: result.error, durationMs }
  await step.journal.recordAttempt(failed, [completedEvent(step, attempt)])
}

async function recordOutcome(step: ToolStep, attempt: Attempt): Promise<void> {
  const { durationMs, number, result, startedAt } = attempt
  const start = startOf(step, number, startedAt)
  const record: StepRecord =
    result.status === 'ok'
      ? { ...start, status: 'ok', output: result.output, error: null, durationMs }
      : { ...start, status: 'error', output: null, error: result.error, durationMs }
  const { status } = result
  const ended = { type: 'agentos.run.step.completed', stepId: start.stepId, payload: { status } }
  await step.journal.record(record, [completedEvent(step, attempt), ended])
}

function startOf({ call, lease, path }: ToolStep, attempt: number, startedAt: Date): StepStart {
  const stepId = stableId('stp', lease.run.runId, path)
  return { path, stepId, kind: 'tool', name: call.tool_id, input: bounded(call.arguments), attempt, startedAt }
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

async function invoke({ call, lease, memory, path }: ToolStep, tool: Tool, attempt: number): Promise<ToolResult> {
  const { run, signal } = lease
  const result = await tool.invoke(call.arguments, {
    tenantId: run.tenantId,
    principalId: run.principalId,
    agentId: run.agentId,
    runId: run.runId,
    toolCallId: call.tool_call_id,
    idempotencyKey: `${run.runId}:${path}`,
    attempt,
    memory,
    traceparent: formatTraceparent(toolTrace(run.traceparent, path, attempt)),
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

function openingEvents(
  { call, lease, path }: ToolStep,
  timeoutMs: number,
  attempt: number,
  isFirst: boolean,
): EventDraft[] {
  const stepId = stableId('stp', lease.run.runId, path)
  const started = { type: 'agentos.run.step.started', stepId, payload: { step_kind: 'tool', name: call.tool_id } }
  const payload = {
    tool_call_id: call.tool_call_id,
    tool_id: call.tool_id,
    input: bounded(call.arguments),
    timeout_ms: timeoutMs,
    attempt,
  }
  return [...(isFirst ? [started] : []), { type: 'agentos.tool.call.requested', stepId, payload }]
}

function completedEvent({ call, lease, path }: ToolStep, { durationMs, number, result }: Attempt): EventDraft {
  const outcome =
    result.status === 'ok' ? { output: bounded(result.output), error: null } : { output: null, error: result.error }
  const payload = {
    tool_call_id: call.tool_call_id,
    tool_id: call.tool_id,
    status: result.status,
    duration_ms: durationMs,
    attempt: number,
    ...outcome,
  }
  return { type: 'agentos.tool.call.completed', stepId: stableId('stp', lease.run.runId, path), payload }
}
