-- What is over is kept for a time that each tenant may choose: first the events and the journal of a run go, all but its
-- last event, later the run itself.
--
-- Rows are deleted, by ranges of the primary key, and the tables are not partitioned. Periods differ between tenants, so
-- a partition by time would hold rows to keep beside rows to drop, and a partition for each of 10,000 tenants would make
-- every plan and every lock larger. A run can live on in an old partition, which then cannot go. And unique keys would
-- have to name the partition's time, which look-ups by run do not know. Run ids are ULIDs, so the age of runs is a range
-- of (tenant_id, run_id): a mark for each tenant says how far that range was swept, a sweep starts there, and what
-- was swept before, dead index entries included, is never seen again.
--
-- Emptied pages are emptied whole, because neighbours in a tenant's range go together: vacuum gives their index pages back
-- to the index, and the space in the tables to the rows to come. It is due after a twentieth of a table has gone rather
-- than a fifth, so that a table settles near the size of what is kept.

alter table orchestrator.runs set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 10000);
alter table orchestrator.events set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 10000);
alter table orchestrator.steps set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 10000);
alter table orchestrator.idempotency set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 10000);

-- How far each tenant's history is swept, and when it is next to be looked at.
create table orchestrator.retention (
  tenant_id text primary key default platform.current_tenant() references platform.tenants on delete cascade,
  events_mark text not null default '',
  runs_mark text not null default '',
  look_at timestamptz not null default now()
) with (fillfactor = 50);
create index retention_due on orchestrator.retention (look_at);

-- Runs that a mark has passed although they were not due: they were not over, or had not been for long enough. They are
-- few, and one that waits for months holds up no other.
create table orchestrator.retention_late (
  tenant_id text not null default platform.current_tenant() references orchestrator.retention on delete cascade,
  part text not null check (part in ('events', 'runs')),
  run_id text not null,
  primary key (tenant_id, part, run_id)
);

call platform.isolate_tenants('orchestrator.retention');
call platform.isolate_tenants('orchestrator.retention_late');

insert into orchestrator.retention (tenant_id) select t.tenant_id from platform.tenants t;

-- The lowest id of a run that can be made at this instant: `firstIdAt`.
create function orchestrator.first_run_id(made timestamptz) returns text
language sql immutable
as $$
  select 'run_' || string_agg(
    substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((t.ms >> 5 * (9 - n)) & 31)::int + 1, 1), '' order by n) || repeat('0', 16)
  from (select floor(extract(epoch from made) * 1000)::bigint) t(ms), generate_series(0, 9) n
$$;

-- Up to `max_runs` runs of a tenant that were over before `cutoff`, and the mark behind them. `looked` counts those too
-- that were not due. By their ids they are an hour older than the cutoff, so that nearly all that began before it have
-- ended before it.
create function orchestrator.take_due_runs(
  of_tenant text, of_part text, cutoff timestamptz, max_runs int, inout mark text, out due text[], out looked int)
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  bound text := first_run_id(cutoff - interval '1 hour');
  undue text[];
  late text[];
begin
  select array_agg(x.run_id) filter (where x.is_due), array_agg(x.run_id) filter (where not x.is_due),
    count(*)::int, case when count(*) < max_runs then greatest(mark, bound) else max(x.run_id) end
  into due, undue, looked, mark
  from (
    select r.run_id, coalesce(r.completed_at < cutoff, false) as is_due from runs r
    where r.tenant_id = of_tenant and r.run_id > mark and r.run_id < bound
    order by r.run_id limit max_runs) x;
  insert into retention_late (tenant_id, part, run_id) select of_tenant, of_part, u.run_id from unnest(undue) u(run_id);

  if looked < max_runs then
    late := array(
      select l.run_id from retention_late l
      left join lateral (select * from runs x where x.tenant_id = of_tenant and x.run_id = l.run_id limit 1) r on true
      where l.tenant_id = of_tenant and l.part = of_part and (r.run_id is null or r.completed_at < cutoff)
      order by l.run_id limit max_runs - looked);
    delete from retention_late l where l.tenant_id = of_tenant and l.part = of_part and l.run_id = any (late);
    looked := looked + cardinality(late);
    due := due || late;
  end if;
end $$;

-- Sweeps up to `max_runs` runs' worth of history, of the tenants that wait longest to be looked at; several processes may
-- do it at once, each takes tenants that no other has. A tenant's own periods go before the defaults; null is for ever.
-- A run is kept as long as the key that made it, so that a replay always finds it. Returns what was deleted, and
-- whether there may be more to do now.
create function orchestrator.sweep_history(
  max_runs int, default_events_days int, default_runs_days int, key_ttl_seconds int)
returns table (events int, steps int, runs int, has_more boolean)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
declare
  max_tenants constant int := 50;
  tenants int := 0;
  wanted int := max_runs;
  target record;
  batch record;
  events_cutoff timestamptz;
  runs_cutoff timestamptz;
  looked int;
  deleted int;
begin
  -- What a crash brings back is swept again: nobody waits for the disk.
  perform set_config('synchronous_commit', 'off', true);
  events := 0; steps := 0; runs := 0;
  for target in
    -- A tenant that is being deleted is left to its deletion.
    select r.tenant_id, r.events_mark, r.runs_mark, t.quotas -> 'retention' as periods
    from retention r join platform.tenants t on t.tenant_id = r.tenant_id
    where r.look_at <= now() order by r.look_at limit max_tenants
    for update of r skip locked for key share of t skip locked
  loop
    tenants := tenants + 1;
    looked := 0;
    events_cutoff := now() - coalesce((target.periods ->> 'events_days')::int, default_events_days) * interval '1 day';
    runs_cutoff := now() - coalesce((target.periods ->> 'runs_days')::int, default_runs_days) * interval '1 day';
    if runs_cutoff > now() - key_ttl_seconds * interval '1 second' then
      runs_cutoff := now() - key_ttl_seconds * interval '1 second';
    end if;

    if runs_cutoff is not null then
      select * into batch from take_due_runs(target.tenant_id, 'runs', runs_cutoff, wanted, target.runs_mark);
      delete from events e where e.tenant_id = target.tenant_id and e.run_id = any (batch.due);
      get diagnostics deleted = row_count;
      events := events + deleted;
      delete from steps s where s.tenant_id = target.tenant_id and s.run_id = any (batch.due);
      get diagnostics deleted = row_count;
      steps := steps + deleted;
      delete from run_signals g where g.tenant_id = target.tenant_id and g.run_id = any (batch.due);
      delete from runs r where r.tenant_id = target.tenant_id and r.run_id = any (batch.due);
      get diagnostics deleted = row_count;
      runs := runs + deleted;
      target.runs_mark := batch.mark;
      looked := batch.looked;
    end if;

    if events_cutoff is not null and looked < wanted then
      select * into batch from take_due_runs(target.tenant_id, 'events', events_cutoff, wanted - looked, target.events_mark);
      delete from events e where e.tenant_id = target.tenant_id and e.run_id = any (batch.due)
        and e.type not in ('agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled');
      get diagnostics deleted = row_count;
      events := events + deleted;
      delete from steps s where s.tenant_id = target.tenant_id and s.run_id = any (batch.due);
      get diagnostics deleted = row_count;
      steps := steps + deleted;
      delete from run_signals g where g.tenant_id = target.tenant_id and g.run_id = any (batch.due);
      target.events_mark := batch.mark;
      looked := looked + batch.looked;
    end if;

    -- One whose batch was full goes to the back of the line; one with little comes again soon, an idle one some minutes
    -- later, and not all of them at once.
    update retention r set
      events_mark = target.events_mark, runs_mark = target.runs_mark,
      look_at = case
        when looked >= wanted then now()
        when looked > 0 then now() + interval '15 seconds'
        else now() + interval '4 minutes' + random() * interval '2 minutes' end
    where r.tenant_id = target.tenant_id;
    wanted := wanted - looked;
    exit when wanted <= 0;
  end loop;

  has_more := tenants = max_tenants or wanted <= 0;
  if not has_more then
    insert into retention (tenant_id)
    select t.tenant_id from platform.tenants t
    where not exists (select from retention r where r.tenant_id = t.tenant_id) on conflict do nothing;
  end if;
  return next;
end $$;

create or replace function orchestrator.sweep_idempotency(max_rows int) returns int
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  expired tid[];
  removed int;
begin
  perform set_config('synchronous_commit', 'off', true);
  expired := array(
    select x.ctid from idempotency x where x.expires_at < now()
    order by x.expires_at limit max_rows for update skip locked);
  -- Locked, they stay where they are until the end of the transaction.
  delete from idempotency k where k.ctid = any (expired);
  get diagnostics removed = row_count;
  return removed;
end $$;

-- The next events of many runs at once: items are {i, tenant_id, run_id, after}. A run without news gives no row, unless
-- nothing comes after the cursor, because it is over or no longer there: then one row without a sequence. Of a log whose
-- beginning was swept the reader sees that the first sequence is not the one after its cursor.
create or replace function orchestrator.read_events(items json, page int)
returns table (
  i int, agent_id text, traceparent text, sequence int, "time" timestamptz, type text, step_id text, span_id text,
  payload json)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select x.i, r.agent_id, r.traceparent, e.sequence, e.time, e.type, e.step_id, e.span_id, e.payload
  from json_to_recordset(items) as x(i int, tenant_id text, run_id text, after int)
  left join lateral (select * from runs y where y.tenant_id = x.tenant_id and y.run_id = x.run_id limit 1) r on true
  left join lateral (
    select * from events e where e.tenant_id = x.tenant_id and e.run_id = r.run_id and e.sequence > x.after
    order by e.sequence limit page) e on true
  where e.sequence is not null or r.status is distinct from 'live'
  order by x.i, e.sequence
$$;

revoke execute on function
  orchestrator.first_run_id(timestamptz), orchestrator.take_due_runs(text, text, timestamptz, int, text),
  orchestrator.sweep_history(int, int, int, int)
from public;
grant execute on function orchestrator.sweep_history(int, int, int, int) to agentos_service;
