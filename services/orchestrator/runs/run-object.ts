import type { components } from '#contract/orchestrator'
import type { RunOptions, RunOutput } from '../execution/ports.ts'
import { isTerminal, type RunStatus } from './rules.ts'
import type { StoredError } from './tables.ts'

/** A run on the wire. */
export type RunObject = components['schemas']['Run']

/** A run's history joined with its row in `live`, whose columns are null once the run is over. */
export interface RunRow {
  readonly tenant_id: string
  readonly agent_id: string
  readonly agent_version: number
  readonly run_id: string
  readonly status: 'live' | 'completed' | 'failed' | 'canceled'
  readonly live_state: 'held' | 'queued' | 'running' | 'waiting' | null
  readonly principal_id: string
  readonly retry_of: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly created_at: Date
  readonly started_at: Date | null
  readonly completed_at: Date | null
  readonly cancel_requested_at: Date | null
  readonly options: RunOptions
  readonly output: RunOutput | null
  readonly error: StoredError | null
  readonly correlation_id: string
  readonly steps_total: number
  readonly tool_calls_total: number
  readonly model_calls_total: number
  readonly tokens_total: string | number
  readonly cost_usd: string | number
}

export function toRunObject(row: RunRow): RunObject {
  const { tenant_id, agent_id, agent_version, run_id, principal_id, correlation_id } = row
  const status = statusOf(row)
  return {
    tenant_id,
    agent_id,
    agent_version,
    run_id,
    status,
    principal_id,
    ...(row.retry_of !== null && { retry_of: row.retry_of }),
    ...(Object.keys(row.labels).length > 0 && { labels: row.labels }),
    created_at: row.created_at.toISOString(),
    ...(row.started_at && { started_at: row.started_at.toISOString() }),
    ...(row.completed_at && isTerminal(status) && { completed_at: row.completed_at.toISOString() }),
    ...(row.cancel_requested_at && { cancel_requested_at: row.cancel_requested_at.toISOString() }),
    events_url: `/v1/runs/${run_id}/events`,
    run_options: row.options,
    summary: {
      steps_total: row.steps_total,
      tool_calls_total: row.tool_calls_total,
      model_calls_total: row.model_calls_total,
      tokens_total: Number(row.tokens_total),
      cost_usd: Number(row.cost_usd),
    },
    output: row.output,
    error: row.error && toErrorObject(row.error),
    correlation_id,
  }
}

/** A run that was started once is running, also while it is queued again after its executor was lost. */
export function statusOf(row: Pick<RunRow, 'status' | 'live_state' | 'started_at'>): RunStatus {
  if (row.status !== 'live') return row.status
  if (row.live_state === 'waiting') return 'waiting'
  return row.started_at === null ? 'queued' : 'running'
}

function toErrorObject({ code, message, details }: StoredError): NonNullable<RunObject['error']> {
  return { code, message, ...(details && { details }) }
}
