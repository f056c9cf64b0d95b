-- The hot path at less cost.

-- The status of a run that has failed or was canceled, indexed in place of the status: so the end of a run that completes,
-- as nearly all do, changes no column of any index and writes to none (a heap-only update).
alter table orchestrator.runs add column unsuccessful text;
update orchestrator.runs set unsuccessful = status where status in ('failed', 'canceled');

drop index orchestrator.runs_unsuccessful, orchestrator.runs_dead;
create index runs_unsuccessful on orchestrator.runs (tenant_id, run_id) where unsuccessful is not null;
create index runs_dead on orchestrator.runs (run_id)
  where unsuccessful = 'failed' and error ->> 'code' in ('executor_lost', 'outcome_unknown');

-- The second half of every end: the run's history gets its outcome and its last event, and the slot is passed on.
create or replace function orchestrator.close_runs(endings orchestrator.ending[]) returns void
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
  update runs r set
    status = e.status, unsuccessful = nullif(e.status, 'completed'), output = e.output, error = e.error,
    completed_at = now(), started_at = e.started_at, cancel_requested_at = e.cancel_requested_at, owner = e.owner, epoch = e.epoch, last_seq = e.last_seq,
    steps_total = e.steps_total, tool_calls_total = e.tool_calls_total, model_calls_total = e.model_calls_total,
    tokens_total = e.tokens_total, cost_usd = e.cost_usd
  from unnest(endings) e
  where r.tenant_id = any (array[e.tenant_id]) and r.run_id = any (array[e.run_id]);

  insert into events (tenant_id, run_id, sequence, type, payload)
  select e.tenant_id, e.run_id, e.last_seq, 'agentos.run.' || e.status,
    case e.status
      when 'completed' then json_build_object('status', e.status, 'output', e.output)
      when 'failed' then json_build_object('status', e.status, 'error', e.error)
      else json_build_object('status', e.status, 'by', e.canceled_by, 'confirmed', e.confirmed)
    end
  from unnest(endings) e;

  perform promote_held(array(select distinct e.tenant_id from unnest(endings) e));
end $$;

-- Dead runs of all tenants before a run id, the latest first.
create or replace function orchestrator.dead_runs(before text, max_rows int)
returns table (
  tenant_id text, run_id text, agent_id text, error json, created_at timestamptz, completed_at timestamptz)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id, r.run_id, r.agent_id, r.error, r.created_at, r.completed_at from runs r
  where r.unsuccessful = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
    and (before is null or r.run_id < before)
  order by r.run_id desc limit max_rows
$$;

-- The tenant of a dead run; no row where there is no such run.
create or replace function orchestrator.tenant_of_dead_run(wanted text) returns table (tenant_id text)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select r.tenant_id from runs r
  where r.run_id = wanted and r.unsuccessful = 'failed' and r.error ->> 'code' in ('executor_lost', 'outcome_unknown')
$$;

-- The agents that runs are to be made of, of many tenants in one call: one row each, `i` counted from 1; none for an
-- agent that is not there.
create function orchestrator.find_agents(tenants text[], agents text[])
returns table (i int, agent_id text, version int, status text, config json)
language plpgsql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
begin
  perform check_tenants(tenants);
  return query
  select x.i::int, a.agent_id, a.version, a.status, a.config
  from unnest(tenants, agents) with ordinality as x(tenant_id, agent_id, i)
  cross join lateral (
    select * from agents y where y.tenant_id = x.tenant_id and y.agent_id = x.agent_id limit 1) a;
end $$;

revoke execute on function orchestrator.find_agents(text[], text[]) from public;
grant execute on function orchestrator.find_agents(text[], text[]) to agentos_service;

-- What a batch may meet, told in one look, so that the many batches which meet nothing are spared the rest.
--   is_obstructed  something that must be judged or refused: a run or a key that is there already, a key that two items
--                  share, a tenant that is missing or whose limit of runs that are not over may leave too little room
--   is_limited     a limit of executing runs, of a tenant or of an agent
create function orchestrator.survey_runs(
  batch orchestrator.run_to_create[], out is_obstructed boolean, out is_limited boolean)
language plpgsql stable
set search_path = orchestrator, pg_temp
as $$
begin
  select
    bool_or(g.is_obstructed or t.quotas is null or g.wanted + (
      -- Counted no further than the limit, so that it costs no more for a tenant that has very many.
      select count(*) from (select from live l where l.tenant_id = g.tenant_id limit coalesce(g.most, 0)) unfinished) > g.most),
    bool_or(g.is_limited or t.quotas #> '{runs,max_executing_runs}' is not null)
  into is_obstructed, is_limited
  from (
    select x.tenant_id, count(*) as wanted, min(x.max_concurrent_runs) as most,
      bool_or(strpos(x.agent_config, '"max_executing_runs"') > 0) as is_limited,
      count(x.key_digest) > count(distinct x.key_digest) or coalesce(bool_or(
        x.audit ->> 'tenant_id' <> x.tenant_id or x.parent_run_id is not null or x.retry_of is not null
        or (select true from runs r where r.tenant_id = x.tenant_id and r.run_id = x.run_id limit 1)
        or (select true from idempotency k
          where k.tenant_id = x.tenant_id and k.key_digest = x.key_digest and k.expires_at > now() limit 1)), false)
        as is_obstructed
    from unnest(batch) x group by x.tenant_id
  ) g left join lateral (select t.quotas from platform.tenants t where t.tenant_id = g.tenant_id limit 1) t on true;
  is_obstructed := coalesce(is_obstructed, false);
end $$;

-- What is to become of each item of a batch; `is_fresh`: it makes its run now.
create type orchestrator.judged_run as (i int, outcome text, run_id text, used int, is_fresh boolean);

create function orchestrator.judge_runs(batch orchestrator.run_to_create[]) returns setof orchestrator.judged_run
language sql stable
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set jit = off
as $$
  with item as (
    select x.i, x.tenant_id, x.run_id, x.body_digest, x.max_concurrent_runs,
      made.run_id is not null or coalesce(kept.run_id = x.run_id, false) as is_made,
      kept.run_id as kept_run, kept.body_digest as kept_body,
      -- Of several new items with one key the first makes the run, and the others are its replays.
      first_value(x.run_id) over same_key as first_run, first_value(x.body_digest) over same_key as first_body
    from unnest(batch) x
    left join lateral (select r.run_id from runs r where r.tenant_id = x.tenant_id and r.run_id = x.run_id limit 1) made on true
    left join lateral (
      select k.run_id, k.body_digest from idempotency k
      where k.tenant_id = x.tenant_id and k.key_digest = x.key_digest and k.expires_at > now() limit 1) kept on true
    window same_key as (partition by x.tenant_id, coalesce(encode(x.key_digest, 'hex'), x.run_id) order by x.i)
  ), candidate as materialized (
    select *, row_number() over (partition by tenant_id order by i) as place
    from item where not is_made and kept_run is null and first_run = run_id
  ), tenant as materialized (
    -- Counted no further than the limit, so that the count costs no more for a tenant that has very many.
    select t.tenant_id, (
      select count(*)::int from (
        select from live l where l.tenant_id = t.tenant_id limit t.most) unfinished) as used
    from (select c.tenant_id, coalesce(max(c.max_concurrent_runs), 0) as most from candidate c group by c.tenant_id) t
  ), admission as materialized (
    select c.run_id, t.used, coalesce(t.used + c.place <= c.max_concurrent_runs, true) as is_admitted
    from candidate c join tenant t using (tenant_id)
  )
  select x.i,
    case
      when x.is_made then 'created'
      when x.kept_run is not null then case when x.kept_body = x.body_digest then 'replayed' else 'conflict' end
      when not a.is_admitted then 'quota'
      when x.first_run = x.run_id then 'created'
      when x.first_body = x.body_digest then 'replayed'
      else 'conflict'
    end,
    case when x.is_made then x.run_id else coalesce(x.kept_run, x.first_run) end,
    a.used, coalesce(x.first_run = x.run_id and a.is_admitted, false)
  from item x left join admission a on a.run_id = x.first_run
$$;

drop function orchestrator.insert_runs(orchestrator.run_to_create[]);

create function orchestrator.insert_runs(batch orchestrator.run_to_create[], is_limited boolean) returns void
language plpgsql
set search_path = orchestrator, pg_temp
as $$
begin
  insert into idempotency (tenant_id, key_digest, body_digest, run_id, expires_at)
  select x.tenant_id, x.key_digest, x.body_digest, x.run_id, now() + make_interval(secs => x.key_ttl_seconds)
  from unnest(batch) x where x.key_digest is not null
  on conflict (tenant_id, key_digest) do update set  -- only expired ones get here
    body_digest = excluded.body_digest, run_id = excluded.run_id, expires_at = excluded.expires_at;

  insert into runs (tenant_id, run_id, agent_id, agent_version, agent_config, principal_id, granted_scopes,
    input, context, tooling, options, labels, parent_run_id, root_run_id, retry_of, correlation_id, traceparent, created_at)
  select x.tenant_id, x.run_id, x.agent_id, x.agent_version, x.agent_config::json, x.principal_id, x.granted_scopes,
    x.input::json, x.context::json, x.tooling::json, x.options::json, coalesce(x.labels, '{}'),
    x.parent_run_id, coalesce(x.root_run_id, x.run_id), x.retry_of, x.correlation_id, x.traceparent, x.created_at
  from unnest(batch) x;

  if is_limited then
    with item as materialized (
      select x.i, x.tenant_id, x.run_id, x.class, x.timeout_ms, x.agent_id,
        (x.agent_config::json ->> 'max_executing_runs')::int as agent_limit
      from unnest(batch) x
    ), tenant as materialized (
      select t.tenant_id, r.room from (select distinct x.tenant_id from item x) t
      left join lateral executing_room(t.tenant_id) r on true
    ), agent as materialized (
      select a.tenant_id, a.agent_id, r.room
      from (select x.tenant_id, x.agent_id, min(x.agent_limit) as most from item x
        where x.agent_limit is not null group by 1, 2) a
      cross join lateral agent_room(a.tenant_id, a.agent_id, a.most) r
    ), line as materialized (
      select c.tenant_id, c.class, r.rank from (select distinct x.tenant_id, x.class from item x) c
      cross join lateral next_rank(c.tenant_id, c.class) r
    ), by_agent as (
      select x.*, coalesce(
        row_number() over (partition by x.tenant_id, x.agent_id order by x.class, x.i) > a.room, false) as exceeds_agent
      from item x left join agent a using (tenant_id, agent_id)
    ), placed as (
      -- What its agent holds back takes none of the tenant's room.
      select x.*, line.rank, x.exceeds_agent or coalesce(
          row_number() over (partition by x.tenant_id, x.exceeds_agent order by x.class, x.i) > t.room, false) as is_held,
        row_number() over (partition by x.tenant_id, x.class order by x.i) - 1 as place
      from by_agent x join tenant t using (tenant_id) join line using (tenant_id, class)
    )
    insert into live (tenant_id, run_id, class, timeout_ms, agent_id, agent_limit, rank, state)
    select tenant_id, run_id, class, timeout_ms, agent_id, agent_limit,
      case when is_held then 0 else rank + place end, case when is_held then 'held' else 'queued' end
    from placed;
  else
    with front as materialized (
      -- Once for all: behind the front lie the places of those that were claimed lately.
      select c.class, (select l.rank from live l where l.state = 'queued' and l.class = c.class order by l.rank limit 1) as rank
      from (select distinct x.class from unnest(batch) x) c
    ), line as materialized (
      select c.tenant_id, c.class, greatest(f.rank, (
        select l.rank + 1 from live l where l.tenant_id || '/' || l.class::text = c.tenant_id || '/' || c.class::text
        order by l.rank desc limit 1), 1) as rank
      from (select distinct x.tenant_id, x.class from unnest(batch) x) c join front f using (class)
    )
    insert into live (tenant_id, run_id, class, timeout_ms, agent_id, rank, state)
    select x.tenant_id, x.run_id, x.class, x.timeout_ms, x.agent_id,
      l.rank + row_number() over (partition by x.tenant_id, x.class order by x.i) - 1, 'queued'
    from unnest(batch) x join line l using (tenant_id, class);
  end if;

  insert into events (tenant_id, run_id, sequence, type, payload)
  select x.tenant_id, x.run_id, 1, 'agentos.run.created', '{"status":"queued"}' from unnest(batch) x;
end $$;

-- Creates many runs, of many tenants, in one transaction. The outcome of each item is
--   created   it is there now: also when the same item, by its run id, had been created before a lost connection
--   replayed  the key was used with the same body, for `run_id`
--   conflict  the key was used with another body, for `run_id`
--   quota     the tenant's `used` runs that are not over leave no room for it
create or replace function orchestrator.create_runs(items json) returns setof orchestrator.create_verdict
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  batch run_to_create[];
  tenants text[];
  survey record;
  judged judged_run[];
  fresh run_to_create[];
begin
  select array_agg(x), array_agg(distinct x.tenant_id) into batch, tenants
  from json_populate_recordset(null::run_to_create, items) x;
  perform check_tenants(tenants);
  perform lock_tenants(tenants);

  select * into survey from survey_runs(batch);
  if not survey.is_obstructed then
    perform insert_runs(batch, survey.is_limited);
    -- Their records name the runs that they make, as the caller wrote them.
    perform platform.append_audit(json_agg(x.audit)) from unnest(batch) x where x.audit is not null;
    return query select x.i, 'created', x.run_id, null::int from unnest(batch) x;
    return;
  end if;

  perform check_references(batch);
  judged := array(select j from judge_runs(batch) j);
  fresh := array(select x from unnest(batch) x join unnest(judged) j using (i) where j.is_fresh order by x.i);
  if cardinality(fresh) > 0 then perform insert_runs(fresh, survey.is_limited); end if;
  -- A refusal is recorded by the caller; a record that is there already is skipped.
  perform platform.append_audit(json_agg(x.audit::jsonb || jsonb_build_object('resource', j.run_id)))
  from unnest(batch) x join unnest(judged) j using (i)
  where x.audit is not null and j.outcome in ('created', 'replayed');
  return query select j.i, j.outcome, j.run_id, j.used from unnest(judged) j;
end $$;

revoke execute on function
  orchestrator.survey_runs(orchestrator.run_to_create[]), orchestrator.insert_runs(orchestrator.run_to_create[], boolean),
  orchestrator.judge_runs(orchestrator.run_to_create[])
from public;
