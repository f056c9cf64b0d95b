-- A dead run that was run again is nobody's to look after any more: whoever looks finds the runs that are left.

create index runs_by_retry on orchestrator.runs (tenant_id, retry_of) where retry_of is not null;

-- Dead runs of all tenants before a run id, the latest first, without those that were run again.
create or replace function orchestrator.dead_runs(before text, max_rows int)
returns table (
  tenant_id text, run_id text, agent_id text, error json, created_at timestamptz, completed_at timestamptz)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id, r.run_id, r.agent_id, r.error, r.created_at, r.completed_at from runs r
  where r.unsuccessful = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
    and (before is null or r.run_id < before)
    and not exists (select from runs again where again.tenant_id = r.tenant_id and again.retry_of = r.run_id)
  order by r.run_id desc limit max_rows
$$;

drop function orchestrator.tenant_of_dead_run(text);

-- The tenant of a dead run, and the run by which it was run again (null: none); no row where there is no such run.
create function orchestrator.dead_run(wanted text) returns table (tenant_id text, retried_as text)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id, (
    select again.run_id from runs again where again.tenant_id = r.tenant_id and again.retry_of = r.run_id
    order by again.run_id desc limit 1)
  from runs r
  where r.run_id = wanted and r.unsuccessful = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
$$;

revoke execute on function orchestrator.dead_run(text) from public;
grant execute on function orchestrator.dead_run(text) to agentos_service;
