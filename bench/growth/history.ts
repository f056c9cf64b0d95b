import type pg from 'pg'
import { progress } from '../bench.ts'

const runsAStatement = 50_000

/** Tenants, and a few of them with most of the runs, as it is in life. */
export async function insertTenants(owner: pg.Client, tenants: number): Promise<void> {
  await owner.query(
    `insert into platform.tenants (tenant_id, name) select 'tnt_' || n, 'tnt_' || n from generate_series(0, $1::int - 1) n`,
    [tenants],
  )
}

/** Finished runs, older than any that will be created, each with three events and one step. */
export async function insertHistory(owner: pg.Client, runs: number, tenants: number): Promise<void> {
  await owner.query('set synchronous_commit = off')
  for (let from = 0; from < runs; from += runsAStatement) {
    progress(`${from} of ${runs} finished runs are there`)
    await owner.query({ text: batch, values: [from, Math.min(runs, from + runsAStatement) - 1, tenants] })
  }
  progress('vacuum and analyze')
  await owner.query('vacuum analyze')
  await owner.query('checkpoint')
}

// The tenant's number is skewed by its square: the first hundredth of the tenants has a tenth of the runs.
const batch = `
  with made as materialized (
    select 'run_01J' || lpad(upper(to_hex(n)), 12, '0') || upper(left(md5(n::text), 11)) as run_id,
      'tnt_' || floor($3::int * power(random(), 2))::int as tenant_id,
      timestamptz '2025-01-01' + n * interval '20 seconds' as at,
      case when random() < 0.95 then 'completed' else 'failed' end as status
    from generate_series($1::int, $2::int) n
  ), runs as (
    insert into orchestrator.runs (tenant_id, run_id, agent_id, agent_version, agent_config, principal_id, granted_scopes,
      input, context, tooling, options, root_run_id, correlation_id, traceparent, created_at, status, started_at,
      completed_at, output, last_seq, steps_total)
    select tenant_id, run_id, 'agent-' || (random() * 5)::int, 1, '{"kind":"agent"}', 'prn_bench', '{models:invoke}',
      '{"type":"text","text":"What is in the report of last week?"}', '{}', '{}',
      '{"priority":"normal","timeout_ms":300000,"max_steps":25,"stream_events":true,"dry_run":false}', run_id,
      'corr_' || run_id, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', at, status, at, at + interval '2 s',
      '{"type":"text","text":"Sales were as expected."}', 3, 1
    from made
  ), events as (
    insert into orchestrator.events (tenant_id, run_id, sequence, time, type, payload)
    select tenant_id, run_id, e.sequence, at + e.sequence * interval '1 s', e.type, e.payload from made cross join (values
      (1, 'agentos.run.created', json '{"status":"queued"}'),
      (2, 'agentos.run.started', json '{}'),
      (3, 'agentos.run.completed', json '{"status":"completed","output":{"type":"text","text":"Sales were as expected."}}')
    ) e (sequence, type, payload)
  )
  insert into orchestrator.steps (tenant_id, run_id, path, step_id, kind, name, state, status, input, output, attempt,
    started_at, duration_ms, sequence)
  select tenant_id, run_id, '0/model', 'stp_' || right(run_id, 26), 'model', 'tier:fast', 'recorded', 'ok', '{}', '{}', 1, at,
    900, 2
  from made`
