-- Runs of agents that the caller remembers: a create tells whether an agent is still what it was, so that nobody has to
-- look it up first.

-- Which content of its agent the run was made of, as find_agents said; null: it was looked up for this run.
alter type orchestrator.run_to_create add attribute agent_seen timestamptz;

drop function orchestrator.find_agents(text[], text[]);

-- The agents that runs are to be made of, of many tenants in one call: one row each, `i` counted from 1; none for an
-- agent that is not there. `seen` is other for each content that the agent ever has.
create function orchestrator.find_agents(tenants text[], agents text[])
returns table (i int, agent_id text, version int, status text, config json, seen text)
language plpgsql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
begin
  perform check_tenants(tenants);
  return query
  select x.i::int, a.agent_id, a.version, a.status, a.config, a.updated_at::text
  from unnest(tenants, agents) with ordinality as x(tenant_id, agent_id, i)
  cross join lateral (
    select * from agents y where y.tenant_id = x.tenant_id and y.agent_id = x.agent_id limit 1) a;
end $$;

revoke execute on function orchestrator.find_agents(text[], text[]) from public;
grant execute on function orchestrator.find_agents(text[], text[]) to agentos_service;

-- What a batch may meet, told in one look, so that the many batches which meet nothing are spared the rest.
--   is_obstructed  something that must be judged or refused: a run or a key that is there already, a key that two items
--                  share, a tenant that is missing or whose limit of runs that are not over may leave too little room,
--                  an agent that has changed since it was seen
--   is_limited     a limit of executing runs, of a tenant or of an agent
create or replace function orchestrator.survey_runs(
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
        or x.agent_seen is not null and x.agent_seen is distinct from (
          select a.updated_at from agents a where a.tenant_id = x.tenant_id and a.agent_id = x.agent_id limit 1)
        or (select true from runs r where r.tenant_id = x.tenant_id and r.run_id = x.run_id limit 1)
        or (select true from idempotency k
          where k.tenant_id = x.tenant_id and k.key_digest = x.key_digest and k.expires_at > now() limit 1)), false)
        as is_obstructed
    from unnest(batch) x group by x.tenant_id
  ) g left join lateral (select t.quotas from platform.tenants t where t.tenant_id = g.tenant_id limit 1) t on true;
  is_obstructed := coalesce(is_obstructed, false);
end $$;

-- Creates many runs, of many tenants, in one transaction. The outcome of each item is
--   created        it is there now: also when the same item, by its run id, had been created before a lost connection
--   agent_changed  its agent is no longer what was seen: look it up, and make the item anew
--   replayed       the key was used with the same body, for `run_id`
--   conflict       the key was used with another body, for `run_id`
--   quota          the tenant's `used` runs that are not over leave no room for it
create or replace function orchestrator.create_runs(items json) returns setof orchestrator.create_verdict
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  batch run_to_create[];
  tenants text[];
  survey record;
  outdated int[];
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

  outdated := array(
    select x.i from unnest(batch) x
    where x.agent_seen is not null and x.agent_seen is distinct from (
        select a.updated_at from agents a where a.tenant_id = x.tenant_id and a.agent_id = x.agent_id limit 1)
      -- What was created before a lost connection stays created.
      and (select true from runs r where r.tenant_id = x.tenant_id and r.run_id = x.run_id limit 1) is null);
  if cardinality(outdated) > 0 then
    return query select o.i, 'agent_changed', null, null::int from unnest(outdated) as o(i);
    batch := array(select x from unnest(batch) x where x.i <> all (outdated));
    if cardinality(batch) = 0 then return; end if;
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
