import { childOf, continueTrace, type TraceContext, type Tracing } from '#telemetry'
import type { FailedAttempt, Journal, Program, StepRecord } from './ports.ts'

/** The program, with a span for each run and each call of a tool. Source: OpenTelemetry, "GenAI agent spans". */
export function traced(program: Program, tracing: Tracing): Program {
  if (!tracing.isOn) return program
  return async (lease, journal, ports) => {
    const { agentId, runId, tenantId, traceparent } = lease.run
    const trace = continueTrace(traceparent)
    const startedAt = Date.now()
    const record = (error: string | null) =>
      tracing.record({
        name: `invoke_agent ${agentId}`,
        kind: 'internal',
        trace,
        startedAt,
        endedAt: Date.now(),
        attributes: {
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.agent.id': agentId,
          'agentos.run.id': runId,
          'agentos.tenant.id': tenantId,
        },
        error,
      })
    try {
      const end = await program(lease, withToolSpans(journal, trace, tracing), ports)
      if (end.last !== undefined) recordTool(end.last.step, trace, tracing)
      record(end.status === 'failed' ? end.error.code : null)
      return end
    } catch (error) {
      record(lease.signal.aborted ? 'stopped' : 'internal_error')
      throw error
    }
  }
}

function withToolSpans(journal: Journal, trace: TraceContext, tracing: Tracing): Journal {
  return {
    recorded: () => journal.recorded(),
    emit: events => journal.emit(events),
    recordStarted: (step, events) => journal.recordStarted(step, events),
    async recordAttempt(attempt, events) {
      await journal.recordAttempt(attempt, events)
      recordTool(attempt, trace, tracing)
    },
    async record(step, events) {
      await journal.record(step, events)
      recordTool(step, trace, tracing)
    },
  }
}

function recordTool(step: StepRecord | FailedAttempt, trace: TraceContext, tracing: Tracing): void {
  const { attempt, durationMs, error, kind, name, startedAt } = step
  if (kind !== 'tool') return
  tracing.record({
    name: `execute_tool ${name}`,
    kind: 'internal',
    trace: childOf(trace),
    startedAt: startedAt.getTime(),
    endedAt: startedAt.getTime() + durationMs,
    attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name, 'agentos.attempt': attempt },
    error: error?.code ?? null,
  })
}
