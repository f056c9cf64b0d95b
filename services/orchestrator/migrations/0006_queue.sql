-- What waits and why, and the runs that ended without anybody knowing how: for whoever looks after the platform.

-- Those that need a person: given up after the loss of their executors, or with a call whose outcome is unknown.
create index runs_dead on orchestrator.runs (run_id)
  where status = 'failed' and error ->> 'code' in ('executor_lost', 'outcome_unknown');

-- The first runs that wait, of one tenant or (null) of all, those that are claimed first before the others. `waits_for` is
--   tenant_limit, agent_limit   the limit of executing runs that holds it back
--   executor                    a free slot; `ahead` runs of all tenants stand before it (no more than 1,000 are counted)
--   any_executor                there is none alive
--   platform_limit              the platform executes as many runs as it may
--   signal                      what a waiting run waits for
create function orchestrator.waiting_runs(wanted text, platform_limit int, max_rows int)
returns table (
  tenant_id text, run_id text, agent_id text, class smallint, queued_at timestamptz, waits_for text, ahead int)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  with platform as materialized (
    select exists (select from executors e where e.lease_until > now()) as has_executor,
      (select count(*) from (select from live l where l.state = 'running' limit platform_limit) x) >= platform_limit as is_full
  ), chosen as materialized (
    select l.* from live l
    where l.state in ('queued', 'held', 'waiting') and (wanted is null or l.tenant_id = wanted)
    order by case l.state when 'queued' then 0 when 'held' then 1 else 2 end, l.class, l.rank, l.run_id limit max_rows
  )
  select c.tenant_id, c.run_id, c.agent_id, c.class, c.queued_at,
    case c.state
      when 'waiting' then 'signal'
      when 'held' then case when (select r.room from executing_room(c.tenant_id) r) <= 0 then 'tenant_limit' else 'agent_limit' end
      else case when not p.has_executor then 'any_executor' when p.is_full then 'platform_limit' else 'executor' end
    end,
    case c.state when 'queued' then (
      select count(*)::int from (
        select from live a where a.state = 'queued' and (a.class < c.class or (a.class = c.class and a.rank < c.rank))
        limit 1000) before)
    end
  from chosen c cross join platform p
  order by case c.state when 'queued' then 0 when 'held' then 1 else 2 end, c.class, c.rank, c.run_id
$$;

-- What one tenant has in each class; as orchestrator.class_depths for all of them.
create function orchestrator.tenant_depths(wanted text)
returns table (class smallint, queued bigint, held bigint, running bigint, oldest_seconds double precision)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select c.class::smallint, count(*) filter (where l.state = 'queued'), count(*) filter (where l.state = 'held'),
    count(*) filter (where l.state = 'running'),
    coalesce(extract(epoch from now() - min(l.queued_at) filter (where l.state in ('queued', 'held'))), 0)::double precision
  from generate_series(0, 2) as c(class) left join live l on l.class = c.class and l.tenant_id = wanted
  group by c.class order by c.class
$$;

-- Dead runs of all tenants before a run id, the latest first.
create function orchestrator.dead_runs(before text, max_rows int)
returns table (
  tenant_id text, run_id text, agent_id text, error json, created_at timestamptz, completed_at timestamptz)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id, r.run_id, r.agent_id, r.error, r.created_at, r.completed_at from runs r
  where r.status = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
    and (before is null or r.run_id < before)
  order by r.run_id desc limit max_rows
$$;

-- The tenant of a dead run; no row where there is no such run.
create function orchestrator.tenant_of_dead_run(wanted text) returns table (tenant_id text)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id from runs r
  where r.run_id = wanted and r.status = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
$$;

revoke execute on function
  orchestrator.waiting_runs(text, int, int), orchestrator.tenant_depths(text), orchestrator.dead_runs(text, int),
  orchestrator.tenant_of_dead_run(text)
from public;
grant execute on function
  orchestrator.waiting_runs(text, int, int), orchestrator.tenant_depths(text), orchestrator.dead_runs(text, int),
  orchestrator.tenant_of_dead_run(text)
to agentos_service;
