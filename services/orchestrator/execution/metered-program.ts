import { asAgentosError } from '#errors'
import { type FailedAttempt, type Journal, LeaseLost, type Program, type StepRecord } from './ports.ts'
import type { ExecutionMetrics } from './run-metrics.ts'

/** The program with its runs, steps and tool calls counted. `isOurs` tells the platform's tools from those of tenants. */
export function metered(program: Program, metrics: ExecutionMetrics, isOurs: (toolId: string) => boolean): Program {
  const countCall = ({ durationMs, error, kind, name }: StepRecord | FailedAttempt) => {
    if (kind !== 'tool') return
    const tool_id = isOurs(name) ? name : 'custom'
    metrics.toolLatency.observe({ tool_id }, durationMs / 1000)
    if (error !== null) metrics.toolErrors.inc({ tool_id })
  }
  const countStep = (step: StepRecord) => {
    metrics.stepLatency.observe({ kind: step.kind }, step.durationMs / 1000)
    countCall(step)
  }
  return async (lease, journal, ports) => {
    const began = performance.now()
    try {
      const end = await program(lease, counting(journal, countStep, countCall), ports)
      if (end.last !== undefined) countStep(end.last.step)
      if (end.status === 'completed') metrics.successes.inc()
      else metrics.failures.inc({ code: end.error.code })
      return end
    } catch (error) {
      metrics.failures.inc({ code: error instanceof LeaseLost ? error.loss : asAgentosError(error).code })
      throw error
    } finally {
      metrics.runs.inc()
      metrics.runLatency.observe((performance.now() - began) / 1000)
    }
  }
}

function counting(
  journal: Journal,
  countStep: (step: StepRecord) => void,
  countCall: (attempt: FailedAttempt) => void,
): Journal {
  return {
    recorded: () => journal.recorded(),
    emit: events => journal.emit(events),
    recordStarted: (step, events) => journal.recordStarted(step, events),
    async recordAttempt(attempt, events) {
      await journal.recordAttempt(attempt, events)
      countCall(attempt)
    },
    async record(step, events) {
      await journal.record(step, events)
      countStep(step)
    },
  }
}
