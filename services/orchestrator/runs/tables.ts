import type { ColumnType } from 'kysely'
import type { RunContext, RunInput, RunOptions, RunOutput, RunTooling } from '../execution/ports.ts'

/** What services may read of the run engine's tables; all writes go through its functions. */
export interface RunTables {
  'orchestrator.runs': RunsTable
  'orchestrator.live': LiveTable
  'orchestrator.events': EventsTable
  'orchestrator.steps': StepsTable
}

type Read<T> = ColumnType<T, never, never>

interface Counters {
  steps_total: Read<number>
  tool_calls_total: Read<number>
  model_calls_total: Read<number>
  /** bigint and numeric come as text. */
  tokens_total: Read<string>
  cost_usd: Read<string>
}

interface RunsTable extends Counters {
  tenant_id: Read<string>
  run_id: Read<string>
  agent_id: Read<string>
  agent_version: Read<number>
  principal_id: Read<string>
  granted_scopes: Read<string[]>
  input: Read<RunInput>
  context: Read<RunContext>
  tooling: Read<RunTooling>
  options: Read<RunOptions>
  labels: Read<Record<string, string>>
  parent_run_id: Read<string | null>
  root_run_id: Read<string>
  retry_of: Read<string | null>
  correlation_id: Read<string>
  traceparent: Read<string>
  created_at: Read<Date>
  status: Read<'live' | 'completed' | 'failed' | 'canceled'>
  started_at: Read<Date | null>
  completed_at: Read<Date | null>
  cancel_requested_at: Read<Date | null>
  output: Read<RunOutput | null>
  error: Read<StoredError | null>
  last_seq: Read<number>
}

export interface StoredError {
  readonly code: string
  readonly message: string
  readonly retryable?: boolean
  readonly details?: Readonly<Record<string, unknown>>
}

interface LiveTable extends Counters {
  tenant_id: Read<string>
  run_id: Read<string>
  state: Read<'held' | 'queued' | 'running' | 'waiting'>
  last_seq: Read<number>
  started_at: Read<Date | null>
  cancel_requested_at: Read<Date | null>
}

interface EventsTable {
  tenant_id: Read<string>
  run_id: Read<string>
  sequence: Read<number>
  time: Read<Date>
  type: Read<string>
  step_id: Read<string | null>
  span_id: Read<string | null>
  payload: Read<Record<string, unknown>>
}

interface StepsTable {
  tenant_id: Read<string>
  run_id: Read<string>
  path: Read<string>
  step_id: Read<string>
  kind: Read<'model' | 'tool'>
  name: Read<string>
  state: Read<'started' | 'retrying' | 'recorded'>
  status: Read<'ok' | 'error' | null>
  input: Read<unknown>
  output: Read<unknown>
  error: Read<StoredError | null>
  attempt: Read<number>
  started_at: Read<Date>
  duration_ms: Read<number | null>
  tokens_total: Read<string>
  cost_usd: Read<string>
  sequence: Read<number>
}
