import { hash } from 'node:crypto'
import { continueTrace, type TraceContext } from '#telemetry'

/**
 * The span of one attempt to call a tool, within the span that the run's `traceparent` names. It follows from its place, so
 * that what the tool is told, and what a collector of traces is told afterwards, is the same.
 */
export function toolTrace(traceparent: string, path: string, attempt: number): TraceContext {
  const spanId = hash('sha256', `${traceparent} ${path} ${attempt}`).slice(0, 16)
  return { ...continueTrace(traceparent), spanId }
}
