import { continueTrace, formatTraceparent, type Tracing } from '#telemetry'
import type { FailedAttempt, Journal, Lease, Program, StepRecord } from './ports.ts'
import { toolTrace } from './tool-trace.ts'

/** The program, with a span for each run and each call of a tool. Source: OpenTelemetry, "GenAI agent spans". */
export function traced(program: Program, tracing: Tracing): Program {
  if (!tracing.isOn) return program
  return async (lease, journal, ports) => {
    const { agentId, runId, tenantId, traceparent } = lease.run
    const trace = continueTrace(traceparent)
    const startedAt = Date.now()
    // What the program calls is part of the run's own span.
    const run = { ...lease.run, traceparent: formatTraceparent(trace) }
    const within: Lease = {
      run,
      get signal() {
        return lease.signal
      },
    }
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
      const end = await program(within, withToolSpans(journal, run.traceparent, tracing), ports)
      if (end.last !== undefined) recordTool(end.last.step, run.traceparent, tracing)
      record(end.status === 'failed' ? end.error.code : null)
      return end
    } catch (error) {
      record(lease.signal.aborted ? 'stopped' : 'internal_error')
      throw error
    }
  }
}

function withToolSpans(journal: Journal, traceparent: string, tracing: Tracing): Journal {
  return {
    recorded: () => journal.recorded(),
    emit: events => journal.emit(events),
    recordStarted: (step, events) => journal.recordStarted(step, events),
    async recordAttempt(attempt, events) {
      await journal.recordAttempt(attempt, events)
      recordTool(attempt, traceparent, tracing)
    },
    async record(step, events) {
      await journal.record(step, events)
      recordTool(step, traceparent, tracing)
    },
  }
}

function recordTool(step: StepRecord | FailedAttempt, traceparent: string, tracing: Tracing): void {
  const { attempt, durationMs, error, kind, name, path, startedAt } = step
  if (kind !== 'tool') return
  tracing.record({
    name: `execute_tool ${name}`,
    kind: 'internal',
    trace: toolTrace(traceparent, path, attempt),
    startedAt: startedAt.getTime(),
    endedAt: startedAt.getTime() + durationMs,
    attributes: { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': name, 'agentos.attempt': attempt },
    error: error?.code ?? null,
  })
}
