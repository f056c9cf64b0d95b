-- No tenant waits long for what is done to another one.

-- Takes the locks of all these tenants, as lock_tenants does, but waits for those that others hold `patience_ms` at most,
-- all together. Returns the tenants whose locks it did not get; null: it got them all.
create function orchestrator.try_lock_tenants(tenants text[], patience_ms int) returns text[]
language plpgsql volatile
set search_path = orchestrator, pg_temp
as $$
declare
  busy text[];
  missed text[];
  patience_before text := current_setting('lock_timeout');
  tenant text;
begin
  select array_agg(t.id) into busy
  from (select distinct x.id from unnest(tenants) x(id)) t
  where not pg_try_advisory_xact_lock(hashtextextended(t.id, 7));
  if busy is null then return null; end if;

  perform set_config('lock_timeout', patience_ms::text, true);
  foreach tenant in array busy loop
    begin
      if missed is not null and not pg_try_advisory_xact_lock(hashtextextended(tenant, 7)) then
        missed := missed || tenant;
      elsif missed is null then
        perform pg_advisory_xact_lock(hashtextextended(tenant, 7));
      end if;
    exception when lock_not_available then
      missed := array[tenant];
    end;
  end loop;
  perform set_config('lock_timeout', patience_before, true);
  return missed;
end $$;

-- Creates many runs, of many tenants, in one transaction. The outcome of each item is
--   created        it is there now: also when the same item, by its run id, had been created before a lost connection
--   busy           something else is done to its tenant: make the item again in a moment
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
  busy text[];
  survey record;
  outdated int[];
  judged judged_run[];
  fresh run_to_create[];
begin
  select array_agg(x), array_agg(distinct x.tenant_id) into batch, tenants
  from json_populate_recordset(null::run_to_create, items) x;
  perform check_tenants(tenants);
  busy := try_lock_tenants(tenants, 20);
  if busy is not null then
    return query select x.i, 'busy', null, null::int from unnest(batch) x where x.tenant_id = any (busy);
    batch := array(select x from unnest(batch) x where x.tenant_id <> all (busy));
    if cardinality(batch) = 0 then return; end if;
  end if;

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

drop function orchestrator.lost_leases(json, text);

-- Which of the runs that an executor believes to hold, each under an epoch, it does not hold (`fenced`) or is to cancel.
create function orchestrator.lost_leases(items json, holder text) returns table (run_id text, epoch int, loss text)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select x.run_id, x.epoch, case when l.run_id is null then 'fenced' else 'canceled' end
  from json_to_recordset(items) as x(tenant_id text, run_id text, epoch int)
  left join lateral (
    select * from live h where h.tenant_id = x.tenant_id and h.run_id = x.run_id
      and h.owner = holder and h.epoch = x.epoch limit 1) l on true
  where l.run_id is null or l.cancel_requested_at is not null
$$;

-- For the end of what runs are made of: until the transaction ends, no run of its tenant is created.
create function orchestrator.hold_creates() returns void
language sql volatile security definer
set search_path = orchestrator, pg_temp
as $$ select lock_tenants(array[platform.current_tenant()]) $$;

revoke execute on function
  orchestrator.try_lock_tenants(text[], int), orchestrator.lost_leases(json, text), orchestrator.hold_creates()
from public;
grant execute on function orchestrator.lost_leases(json, text), orchestrator.hold_creates() to agentos_service;
