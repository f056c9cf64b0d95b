import type { Database } from '#storage'
import type { AgentConfig, LeasedRun, RunContext, RunInput, RunOptions, RunTooling } from './ports.ts'

interface ClaimedRow {
  tenant_id: string
  run_id: string
  agent_id: string
  agent_version: number
  agent_config: AgentConfig
  principal_id: string
  granted_scopes: string[]
  input: RunInput
  context: RunContext
  tooling: RunTooling
  options: RunOptions
  parent_run_id: string | null
  root_run_id: string
  correlation_id: string
  traceparent: string
  created_at: Date
  epoch: number
  attempt: number
  remaining_ms: number
}

/** How claims share what executes runs. */
export interface Sharing {
  /** How many runs the whole platform executes at once; null: any number. */
  readonly platformLimit: number | null
  /** How long the first run of a class waits before the class has a turn before higher ones. */
  readonly ageingMs: number
}

export const defaultSharing: Sharing = { platformLimit: null, ageingMs: 10_000 }

/**
 * Leases up to `limit` runs to an executor; none where it has missed its heartbeats. The first claim of a run writes that
 * it has started: the caller tells its readers.
 */
export async function claimRuns(
  database: Pick<Database<unknown>, 'call'>,
  owner: string,
  limit: number,
  { ageingMs, platformLimit }: Sharing,
): Promise<LeasedRun[]> {
  const rows = await database.call<ClaimedRow>({
    name: 'claim_runs',
    text: 'select * from orchestrator.claim_runs($1, $2, $3, $4)',
    values: [owner, limit, platformLimit, ageingMs],
  })
  return rows.map(toLeasedRun)
}

function toLeasedRun(row: ClaimedRow): LeasedRun {
  return {
    tenantId: row.tenant_id,
    agentId: row.agent_id,
    agentVersion: row.agent_version,
    runId: row.run_id,
    input: row.input,
    context: row.context,
    tooling: row.tooling,
    options: row.options,
    agentConfig: row.agent_config,
    principalId: row.principal_id,
    grantedScopes: row.granted_scopes,
    correlationId: row.correlation_id,
    traceparent: row.traceparent,
    parentRunId: row.parent_run_id,
    rootRunId: row.root_run_id,
    createdAt: row.created_at,
    // The time left is the database's, so that a clock that is wrong here ends no run early.
    deadline: new Date(Date.now() + row.remaining_ms),
    epoch: row.epoch,
    attempt: row.attempt,
  }
}
