import { styled } from '../output/terminal.ts'
import type { RunEvent } from './run.ts'

/** One event on one line: when, counted from the first event, what, and the essentials of its payload. */
export function formatEvent(event: RunEvent, startedAt: number): string {
  const offset = `+${((Date.parse(event.time) - startedAt) / 1000).toFixed(3)}s`
  return `${styled('dim', offset.padStart(9))}  ${event.type.replace(/^agentos\./, '').padEnd(20)}  ${attemptOf(event)}${essentials(event)}`.trimEnd()
}

/** The piece of the answer that a token event carries, or null for any other event. */
export function tokenOf(event: RunEvent): string | null {
  return event.type === 'agentos.run.step.token' ? event.payload.text : null
}

/** Which attempt of a call it is, where the call is made again: a first attempt needs no mention. */
function attemptOf({ payload }: RunEvent): string {
  const attempt = 'attempt' in payload ? (payload.attempt ?? 1) : 1
  return attempt > 1 ? `attempt ${attempt}  ` : ''
}

/** Types that came after this version have none. */
function essentials(event: RunEvent): string {
  switch (event.type) {
    case 'agentos.run.step.started':
      return `${event.payload.step_kind} ${event.payload.name}`
    case 'agentos.run.step.completed':
      return event.payload.status
    case 'agentos.tool.call.requested':
      return `${event.payload.tool_id} ${shorten(event.payload.input)}`
    case 'agentos.tool.call.completed':
      return toolFacts(event.payload)
    case 'agentos.model.requested':
      return event.payload.model_ref
    case 'agentos.model.completed':
      return modelFacts(event.payload)
    case 'agentos.run.failed':
      return problem(event.payload.error)
    case 'agentos.run.canceled':
      return `by ${event.payload.by}${event.payload.confirmed ? '' : ', not confirmed by the executor'}`
    default:
      return ''
  }
}

type PayloadOf<Type extends RunEvent['type']> = Extract<RunEvent, { type: Type }>['payload']

function toolFacts({ duration_ms, error, output, status, tool_id }: PayloadOf<'agentos.tool.call.completed'>): string {
  return `${tool_id} ${status} ${Math.round(duration_ms)} ms  ${error === null ? shorten(output) : problem(error)}`
}

function modelFacts({ error, latency_ms, policy_outcome, route, usage }: PayloadOf<'agentos.model.completed'>): string {
  if (error !== undefined) return problem(error)
  const where = route === undefined ? '' : `${route.model} on ${route.backend}  `
  const tokens = usage === undefined ? '' : `${usage.total_tokens} tokens  `
  return `${where}${tokens}${Math.round(latency_ms)} ms${policy_outcome === undefined ? '' : `  policy ${policy_outcome.decision}`}`
}

function problem({ code, message }: { code: string; message: string }): string {
  return `${code}: ${message}`
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
