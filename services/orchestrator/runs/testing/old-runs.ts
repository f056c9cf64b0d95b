import type pg from 'pg'
import { firstIdAt } from '#ids'

export interface OldRun {
  readonly tenantId?: string
  /** Days ago; a fraction is allowed. */
  readonly began: number
  /** Days ago; null: it is not over. */
  readonly ended: number | null
  readonly state?: 'held' | 'queued' | 'waiting'
}

const dayMs = 86_400_000
let count = 0

/** Puts a run of the past into the tables, as the engine would have left it: five events, one step. Returns its id. */
export async function insertOldRun(owner: pg.Client, run: OldRun): Promise<string> {
  const { began, ended, state = 'queued', tenantId = 'tnt_a' } = run
  const createdAt = new Date(Date.now() - began * dayMs)
  count += 1
  const runId = firstIdAt('run', createdAt).slice(0, -6) + String(count).padStart(6, '0')
  const endedAt = ended === null ? null : new Date(Date.now() - ended * dayMs)
  const key = [tenantId, runId]
  await owner.query(
    `insert into orchestrator.runs (tenant_id, run_id, agent_id, agent_version, agent_config, principal_id, granted_scopes,
       input, context, tooling, options, root_run_id, correlation_id, traceparent, created_at, status, completed_at, last_seq, steps_total)
     values ($1, $2, 'my-agent', 1, '{}', 'prn_local', '{}', '{"type":"text","text":"hello"}', '{}', '{}',
       '{"priority":"normal","timeout_ms":60000,"max_steps":8,"stream_events":true,"dry_run":false}', $2, 'corr_old',
       '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', $3, $4, $5, 5, 1)`,
    [...key, createdAt, endedAt === null ? 'live' : 'completed', endedAt],
  )
  await owner.query(
    `insert into orchestrator.events (tenant_id, run_id, sequence, type, payload)
     select $1, $2, n, case n when 1 then 'agentos.run.created' when 2 then 'agentos.run.started'
       when 5 then 'agentos.run.completed' else 'agentos.run.step.token' end,
       case n when 1 then '{"status":"queued"}' when 5 then '{"status":"completed","output":{"type":"text","text":"hello"}}' else '{}' end::json
     from generate_series(1, $3::int) n`,
    [...key, endedAt === null ? 4 : 5],
  )
  await owner.query(
    `insert into orchestrator.steps (tenant_id, run_id, path, step_id, kind, name, state, status, attempt, started_at, sequence)
     values ($1, $2, '0/tool:0', 'stp_old', 'tool', 'tool.echo', 'recorded', 'ok', 1, $3, 4)`,
    [...key, createdAt],
  )
  if (endedAt === null) {
    await owner.query(
      `insert into orchestrator.live (tenant_id, run_id, agent_id, state, class, rank, timeout_ms) values ($1, $2, 'my-agent', $3, 1, 0, 60000)`,
      [...key, state],
    )
  }
  return runId
}
