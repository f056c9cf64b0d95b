import type { AgentConfig, ModelTier, RunOptions, RunPriority, RunTooling } from '../execution/ports.ts'

export const runStatuses = ['queued', 'running', 'waiting', 'completed', 'failed', 'canceled'] as const

export type RunStatus = (typeof runStatuses)[number]

export type TerminalStatus = 'completed' | 'failed' | 'canceled'

/** Every edge of a run; there is no other. The statements that make them name the state that they leave. */
const edges: Readonly<Record<RunStatus, readonly RunStatus[]>> = {
  queued: ['running', 'canceled'],
  running: ['waiting', 'completed', 'failed', 'canceled'],
  waiting: ['running', 'canceled'],
  completed: [],
  failed: [],
  canceled: [],
}

export function isTerminal(status: RunStatus): status is TerminalStatus {
  return edges[status].length === 0
}

export function isLegalEdge(from: RunStatus, to: RunStatus): boolean {
  return edges[from].includes(to)
}

/** Only what did not succeed can be run again. */
export function isRetryable(status: RunStatus): boolean {
  return status === 'failed' || status === 'canceled'
}

/** How the run engine orders priorities: lower classes first. */
export const priorityClasses: Readonly<Record<RunPriority, number>> = { high: 0, normal: 1, low: 2 }

export interface RequestedOptions {
  readonly priority?: RunPriority
  readonly timeout_ms?: number
  readonly max_steps?: number
  readonly stream_events?: boolean
  readonly dry_run?: boolean
  readonly model_tier?: ModelTier
}

const defaultTimeoutMs = 300_000
const longestTimeoutMs = 86_400_000
const defaultMaxSteps = 25
const mostSteps = 1_000

/** The request's options where the agent's configuration leaves room for them: a request may ask for less, not for more. */
export function effectiveOptions(requested: RequestedOptions, agent: AgentConfig): RunOptions {
  const { priority = 'normal', stream_events = true, dry_run = false, model_tier } = requested
  return {
    priority,
    timeout_ms: bounded(requested.timeout_ms, agent.timeout_ms, defaultTimeoutMs, longestTimeoutMs),
    max_steps: bounded(requested.max_steps, agent.max_steps, defaultMaxSteps, mostSteps),
    stream_events,
    dry_run,
    ...(model_tier !== undefined && { model_tier }),
  }
}

function bounded(requested: number | undefined, agent: number | undefined, fallback: number, most: number): number {
  return Math.min(requested ?? agent ?? fallback, agent ?? most, most)
}

export interface RequestedTooling {
  readonly tool_allowlist?: readonly string[]
  readonly tool_denymap?: readonly string[] | Readonly<Record<string, boolean>>
}

/** Both forms of the deny map as a list. */
export function effectiveTooling({ tool_allowlist, tool_denymap }: RequestedTooling): RunTooling {
  const denied = Array.isArray(tool_denymap)
    ? tool_denymap
    : trueMembers(tool_denymap as Record<string, boolean> | undefined)
  return {
    ...(tool_allowlist !== undefined && { tool_allowlist }),
    ...(denied.length > 0 && { tool_denymap: denied }),
  }
}

function trueMembers(map: Readonly<Record<string, boolean>> = {}): string[] {
  return Object.keys(map).filter(key => map[key] === true)
}
