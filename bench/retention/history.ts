import type pg from 'pg'

/** Tenants among whom the old runs are shared. */
const tenants = 100

/** Fills the tables with runs that ended 40 to 41 days ago: five events and a step each; and with as many expired keys. */
export async function insertHistory(owner: pg.Client, runs: number): Promise<void> {
  await owner.query(
    `insert into platform.tenants (tenant_id, name) select 'tnt_' || n, 'Bench' from generate_series(0, $1::int - 1) n`,
    [tenants],
  )
  await owner.query(
    `insert into orchestrator.runs (tenant_id, run_id, agent_id, agent_version, agent_config, principal_id, granted_scopes,
       input, context, tooling, options, root_run_id, correlation_id, traceparent, created_at, status, started_at,
       completed_at, last_seq, steps_total)
     select 'tnt_' || n % $2, left(orchestrator.first_run_id(t.made), 14) || lpad(n::text, 16, '0'), 'agt_' || n % 7, 1, '{"kind":"agent"}',
       'prn_bench', '{models:invoke,tools:invoke}', '{"type":"text","text":"hello"}', '{}', '{}', '{"priority":"normal"}',
       'run', 'corr', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', t.made, 'completed', t.made, t.made, 5, 1
     from generate_series(1, $1::int) n
     cross join lateral (select now() - interval '41 days' + n * interval '1 day' / $1 as made) t`,
    [runs, tenants],
  )
  await owner.query(
    `insert into orchestrator.events (tenant_id, run_id, sequence, time, type, payload)
     select r.tenant_id, r.run_id, n, r.created_at,
       case n when 1 then 'agentos.run.created' when 5 then 'agentos.run.completed' else 'agentos.step.completed' end,
       '{"status":"completed","output":{"type":"text","text":"hello"}}'
     from orchestrator.runs r, generate_series(1, 5) n`,
  )
  await owner.query(
    `insert into orchestrator.steps (tenant_id, run_id, path, step_id, kind, name, state, status, attempt, started_at, sequence)
     select r.tenant_id, r.run_id, '0/tool:0', 'stp', 'tool', 'tool.echo', 'recorded', 'ok', 1, r.created_at, 4
     from orchestrator.runs r`,
  )
  await owner.query(
    `insert into orchestrator.idempotency (tenant_id, key_digest, body_digest, run_id, expires_at)
     select r.tenant_id, sha256(r.run_id::bytea), sha256('body'), r.run_id, r.created_at + interval '1 day'
     from orchestrator.runs r`,
  )
  await owner.query('vacuum analyze')
}
