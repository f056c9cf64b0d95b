-- The run engine.
--
-- A run that is not over has one small row in `live`; its history is in `runs`, `steps` and `events`. So the hot path
-- (claim, write, end) never sees history, and each edge of a run is one conditional update or delete of its row in
-- `live`: whoever makes it, makes it alone. All changes go through the functions below; services may only read.
--
-- Documents (input, output, payloads …) are json, not jsonb: nothing is looked up inside them, json is cheaper to write,
-- and it can hold every character that JSON can, \u0000 included. Functions receive them as text inside their items for
-- the same reason: taking an item apart would otherwise decode, and refuse, such an escape.

-- Tables

-- Written at the start and once at the end. Of the statuses only the rare ones are indexed: to list the runs that failed
-- must not mean to walk through all that did not.
create table orchestrator.runs (
  tenant_id text not null default platform.current_tenant(),
  run_id text not null,
  agent_id text not null,
  agent_version int not null,
  -- The configuration of that version, copied: a run needs no catalogue to be executed, and versions never change.
  agent_config json not null,
  principal_id text not null,
  granted_scopes text[] not null,
  input json not null,
  context json not null,
  tooling json not null,
  options json not null,
  labels jsonb not null default '{}',
  parent_run_id text,
  root_run_id text not null,
  retry_of text,
  correlation_id text not null,
  traceparent text not null,
  created_at timestamptz not null,
  -- `live` means: the status is that of the row in live.
  status text not null default 'live' check (status in ('live', 'completed', 'failed', 'canceled')),
  started_at timestamptz,
  completed_at timestamptz,
  cancel_requested_at timestamptz,
  output json,
  error json,
  owner text,
  epoch int not null default 0,
  last_seq int not null default 1,
  steps_total int not null default 0,
  tool_calls_total int not null default 0,
  model_calls_total int not null default 0,
  tokens_total bigint not null default 0,
  cost_usd numeric not null default 0
) with (fillfactor = 85);

create index runs_by_agent on orchestrator.runs (tenant_id, agent_id, run_id);
create index runs_by_parent on orchestrator.runs (tenant_id, parent_run_id) where parent_run_id is not null;
create index runs_unsuccessful on orchestrator.runs (tenant_id, run_id) where status in ('failed', 'canceled');
-- While a table counts as empty (at first, and `live` again and again) every way to a row costs the planner the same, and
-- the plan that it then makes is kept. So the statements that meet many rows leave one way only. A look-up is
-- `lateral … limit 1`; an update or delete of many compares its key by `= any (array[…])`, which says `=` and yet gives no
-- order that would make a walk through the whole index look useful; of several indexes the latest is taken, so the
-- primary key comes last; and no other index of `live` finds a row by tenant or run: they are partial or on an expression.
alter table orchestrator.runs add primary key (tenant_id, run_id);

-- One row per run that is not over. The state is internal: clients see a run that was started once as running, also
-- while it is queued again after its executor was lost; `held` is queued beyond the tenant's limit of executing runs.
create table orchestrator.live (
  tenant_id text not null default platform.current_tenant(),
  run_id text not null,
  state text not null check (state in ('held', 'queued', 'running', 'waiting')),
  class smallint not null,               -- 0 high, 1 normal, 2 low
  rank bigint not null,                  -- the fair place within the class, assigned when the run is queued; held: 0
  timeout_ms bigint not null,
  owner text,
  epoch int not null default 0,
  writes int not null default 0,         -- made under this epoch: tells a repeated write from a new one
  last_seq int not null default 1,
  attempts int not null default 0,
  crashes int not null default 0,        -- attempts that ended with the loss of their executor
  started_at timestamptz,
  deadline timestamptz,
  wake_at timestamptz,
  cancel_requested_at timestamptz,
  canceled_by text,
  steps_total int not null default 0,
  tool_calls_total int not null default 0,
  model_calls_total int not null default 0,
  tokens_total bigint not null default 0,
  cost_usd numeric not null default 0,
  check ((state = 'running') = (owner is not null))
) with (
  fillfactor = 50,
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
  autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000
);

create index live_queue on orchestrator.live (class, rank) where state = 'queued';
create index live_held on orchestrator.live (tenant_id, class, run_id) where state = 'held';
create index live_lines on orchestrator.live ((tenant_id || '/' || class::text), rank);
create index live_by_owner on orchestrator.live (owner) where state = 'running';
create index live_to_cancel on orchestrator.live (cancel_requested_at) where cancel_requested_at is not null;
create index live_unheld_deadline on orchestrator.live (deadline) where state = 'queued' and deadline is not null;
alter table orchestrator.live add primary key (tenant_id, run_id);

-- Append-only; the sequence is assigned with the write. An event's id is derived from run and sequence.
create table orchestrator.events (
  tenant_id text not null default platform.current_tenant(),
  run_id text not null,
  sequence int not null,
  time timestamptz not null default now(),
  type text not null,
  step_id text,
  span_id text,
  payload json not null,
  primary key (tenant_id, run_id, sequence)
);

-- The journal: every model and tool call, by its place in the run.
create table orchestrator.steps (
  tenant_id text not null default platform.current_tenant(),
  run_id text not null,
  path text not null,
  step_id text not null,
  kind text not null check (kind in ('model', 'tool')),
  name text not null,
  state text not null check (state in ('started', 'recorded')),
  status text check (status in ('ok', 'error')),
  input json,
  output json,
  error json,
  attempt int not null,
  started_at timestamptz not null,
  duration_ms int,
  tokens_total bigint not null default 0,
  cost_usd numeric not null default 0,
  sequence int not null,                 -- the run's last event when the step was written: the order of the journal
  primary key (tenant_id, run_id, path)
);

create table orchestrator.idempotency (
  tenant_id text not null default platform.current_tenant(),
  key_digest bytea not null,             -- of principal, agent and key
  body_digest bytea not null,
  run_id text not null,
  expires_at timestamptz not null
);

create index idempotency_by_expiry on orchestrator.idempotency (expires_at);
alter table orchestrator.idempotency add primary key (tenant_id, key_digest);

-- One heartbeat row per executor process: a lease costs nothing per run.
create table orchestrator.executors (
  owner text primary key,
  host text not null,
  slots int not null,
  started_at timestamptz not null default now(),
  lease_until timestamptz not null
) with (fillfactor = 50);

-- What a waiting run waits for: approvals, timers, messages.
create table orchestrator.run_signals (
  tenant_id text not null default platform.current_tenant(),
  run_id text not null,
  signal_id text not null,
  kind text not null,
  payload json not null,
  created_at timestamptz not null default now(),
  consumed_at timestamptz,
  primary key (tenant_id, run_id, signal_id)
);

-- Tenancy

call platform.isolate_tenants('orchestrator.runs');
call platform.isolate_tenants('orchestrator.live');
call platform.isolate_tenants('orchestrator.events');
call platform.isolate_tenants('orchestrator.steps');
call platform.isolate_tenants('orchestrator.idempotency');
call platform.isolate_tenants('orchestrator.run_signals');

grant select on orchestrator.runs, orchestrator.live, orchestrator.events, orchestrator.steps to agentos_service;

-- Building blocks; nobody but the functions below may execute them

-- Serialises what must be exact for a tenant (quota, idempotency) over all replicas, until the end of the transaction.
-- Always in the order of the lock's number, so that two transactions with several tenants cannot wait for each other.
create function orchestrator.lock_tenants(tenants text[]) returns void
language sql volatile
begin atomic
  select pg_advisory_xact_lock(number)
  from (select distinct hashtextextended(tenant, 7) as number from unnest(tenants) as tenant order by 1) as locks;
end;

-- A call made inside one tenant's transaction may only concern that tenant.
create function orchestrator.check_tenants(tenants text[]) returns void
language plpgsql stable
as $$
begin
  if platform.current_tenant() <> any(tenants) then
    raise exception 'An item belongs to another tenant than the transaction' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- How many runs of the tenant may be queued or running at once, less those that are; null means no limit.
create function orchestrator.executing_room(tenant text) returns table (room int)
language sql stable
as $$
  select (t.quotas #>> '{runs,max_executing_runs}')::int - (
    select count(*)::int from orchestrator.live l where l.tenant_id = tenant and l.state in ('queued', 'running'))
  from platform.tenants t where t.tenant_id = tenant and t.quotas #> '{runs,max_executing_runs}' is not null limit 1
$$;

-- The first free rank of a tenant in a class. Fair order is stored, not computed: a tenant that comes new stands beside
-- the front, and each further run of the same tenant one place behind its last. Both are one look at an index.
create function orchestrator.next_rank(tenant text, of_class smallint) returns table (rank bigint)
language sql stable
as $$
  select greatest(
    (select l.rank from orchestrator.live l where l.state = 'queued' and l.class = of_class order by l.rank limit 1),
    (select l.rank + 1 from orchestrator.live l where l.tenant_id || '/' || l.class::text = tenant || '/' || of_class::text
     order by l.rank desc limit 1),
    1)
$$;

-- Queues what was held back, where the tenant has room again. The look before the lock keeps all other tenants free of
-- it; a run that is held at the very same moment is found by the sweep.
create function orchestrator.promote_held(tenants text[]) returns int
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  holding text[];
  tenant text;
  next record;
  promoted int := 0;
begin
  select array_agg(distinct t) into holding from unnest(tenants) t
  where (select true from live l where l.tenant_id = t and l.state = 'held' limit 1);
  if holding is null then return 0; end if;

  perform lock_tenants(holding);
  foreach tenant in array holding loop
    for next in
      select l.run_id, l.class from live l where l.tenant_id = tenant and l.state = 'held' order by l.class, l.run_id
      limit (select greatest(r.room, 0) from executing_room(tenant) r) for update skip locked
    loop
      update live l set state = 'queued', rank = (select r.rank from next_rank(tenant, next.class) r)
      where l.tenant_id = tenant and l.run_id = next.run_id;
      promoted := promoted + 1;
    end loop;
  end loop;
  return promoted;
end $$;

-- A run whose row in live has just been deleted, and how it ends. `last_seq` counts the terminal event.
create type orchestrator.ending as (
  tenant_id text, run_id text, status text, output json, error json, canceled_by text, confirmed boolean,
  owner text, epoch int, last_seq int, started_at timestamptz, cancel_requested_at timestamptz,
  steps_total int, tool_calls_total int, model_calls_total int, tokens_total bigint, cost_usd numeric
);

create function orchestrator.ending(l orchestrator.live, sequence int, status text,
  output json default null, error json default null, confirmed boolean default null) returns orchestrator.ending
language sql immutable
as $$
  select row(l.tenant_id, l.run_id, status, output, error, l.canceled_by, confirmed, l.owner, l.epoch, sequence,
    l.started_at, l.cancel_requested_at,
    l.steps_total, l.tool_calls_total, l.model_calls_total, l.tokens_total, l.cost_usd)::orchestrator.ending
$$;

-- The second half of every end: the run's history gets its outcome and its last event, and the slot is passed on.
create function orchestrator.close_runs(endings orchestrator.ending[]) returns void
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
  update runs r set
    status = e.status, output = e.output, error = e.error, completed_at = now(), started_at = e.started_at,
    cancel_requested_at = e.cancel_requested_at, owner = e.owner, epoch = e.epoch, last_seq = e.last_seq,
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

-- Create

create type orchestrator.run_to_create as (
  i int, tenant_id text, run_id text, agent_id text, agent_version int, agent_config text,
  principal_id text, granted_scopes text[], input text, context text, tooling text, options text, labels jsonb,
  class smallint, timeout_ms bigint, parent_run_id text, root_run_id text, retry_of text,
  correlation_id text, traceparent text, created_at timestamptz,
  key_digest bytea, body_digest bytea, key_ttl_seconds int, max_concurrent_runs int, audit json
);

create type orchestrator.create_verdict as (i int, outcome text, run_id text, used int);

-- Creates many runs, of many tenants, in one transaction. The outcome of each item is
--   created   it is there now: also when the same item, by its run id, had been created before a lost connection
--   replayed  the key was used with the same body, for `run_id`
--   conflict  the key was used with another body, for `run_id`
--   quota     the tenant's `used` runs that are not over leave no room for it
create function orchestrator.create_runs(items json) returns setof orchestrator.create_verdict
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  batch run_to_create[];
  tenants text[];
  verdicts create_verdict[];
  fresh run_to_create[];
begin
  select array_agg(x), array_agg(distinct x.tenant_id) into batch, tenants
  from json_populate_recordset(null::run_to_create, items) x;
  perform check_tenants(tenants);
  perform lock_tenants(tenants);
  perform check_references(batch);

  with item as (
    select x.i, x.tenant_id, x.run_id, x.body_digest, x.max_concurrent_runs, x as whole,
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
  ), verdict as (
    select x.i, x.whole, a.used, x.first_run = x.run_id and a.is_admitted as is_fresh,
      case
        when x.is_made then 'created'
        when x.kept_run is not null then case when x.kept_body = x.body_digest then 'replayed' else 'conflict' end
        when not a.is_admitted then 'quota'
        when x.first_run = x.run_id then 'created'
        when x.first_body = x.body_digest then 'replayed'
        else 'conflict'
      end as outcome,
      case when x.is_made then x.run_id else coalesce(x.kept_run, x.first_run) end as run_id
    from item x left join admission a on a.run_id = x.first_run
  )
  select array_agg((i, outcome, run_id, used)::create_verdict), array_agg(whole order by i) filter (where is_fresh)
  into verdicts, fresh from verdict;

  if fresh is not null then perform insert_runs(fresh); end if;
  -- A refusal is recorded by the caller; a record that is there already is skipped.
  perform platform.append_audit(json_agg(x.audit::jsonb || jsonb_build_object('resource', v.run_id)))
  from unnest(batch) x join unnest(verdicts) v using (i)
  where x.audit is not null and v.outcome in ('created', 'replayed');
  return query select * from unnest(verdicts);
end $$;

-- The tenant must be there (it may have been deleted while the caller waited for its lock), the audit record must be its
-- own, and so must a parent or a retried run.
create function orchestrator.check_references(batch orchestrator.run_to_create[]) returns void
language plpgsql stable
set search_path = orchestrator, pg_temp
as $$
begin
  perform from unnest(batch) x
  where (select t.status from platform.tenants t where t.tenant_id = x.tenant_id) is null
    or x.audit ->> 'tenant_id' <> x.tenant_id
    or x.parent_run_id <> coalesce(
      (select r.run_id from runs r where r.tenant_id = x.tenant_id and r.run_id = x.parent_run_id), '')
    or x.retry_of <> coalesce(
      (select r.run_id from runs r where r.tenant_id = x.tenant_id and r.run_id = x.retry_of), '');
  if found then
    raise exception 'A run names a tenant that does not exist, or a run or an audit record of another tenant'
      using errcode = 'foreign_key_violation';
  end if;
end $$;

create function orchestrator.insert_runs(batch orchestrator.run_to_create[]) returns void
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

  with tenant as materialized (
    select t.tenant_id, r.room from (select distinct x.tenant_id from unnest(batch) x) t
    left join lateral executing_room(t.tenant_id) r on true
  ), line as materialized (
    select c.tenant_id, c.class, r.rank from (select distinct x.tenant_id, x.class from unnest(batch) x) c
    cross join lateral next_rank(c.tenant_id, c.class) r
  ), placed as (
    select x.tenant_id, x.run_id, x.class, x.timeout_ms, line.rank,
      row_number() over (partition by x.tenant_id order by x.class, x.i) > t.room as is_held,
      row_number() over (partition by x.tenant_id, x.class order by x.i) - 1 as place
    from unnest(batch) x join tenant t using (tenant_id) join line using (tenant_id, class)
  )
  insert into live (tenant_id, run_id, class, timeout_ms, rank, state)
  select tenant_id, run_id, class, timeout_ms,
    case when is_held then 0 else rank + place end, case when is_held then 'held' else 'queued' end
  from placed;

  insert into events (tenant_id, run_id, sequence, type, payload)
  select x.tenant_id, x.run_id, 1, 'agentos.run.created', '{"status":"queued"}' from unnest(batch) x;
end $$;

-- Execute

-- Leases up to `wanted` runs to an executor, the classes in the order given (the executor varies it, so that a low class
-- cannot starve), in fair order within each. An executor that has missed its heartbeats gets none.
create function orchestrator.claim_runs(claimant text, wanted int, classes smallint[])
returns table (
  tenant_id text, run_id text, agent_id text, agent_version int, agent_config json, principal_id text,
  granted_scopes text[], input json, context json, tooling json, options json, parent_run_id text, root_run_id text,
  correlation_id text, traceparent text, created_at timestamptz, epoch int, attempt int, remaining_ms double precision)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
declare
  from_class smallint;
  got int;
begin
  -- The sweep cannot remove the executor before this commits.
  perform from executors e where e.owner = claimant and e.lease_until > now() for key share;
  if not found then return; end if;

  foreach from_class in array classes loop
    exit when wanted <= 0;
    return query
    with next as materialized (
      select l.tenant_id, l.run_id from live l where l.state = 'queued' and l.class = from_class
      order by l.rank limit wanted for update skip locked
    ), claimed as (
      update live l set
        state = 'running', owner = claimant, epoch = l.epoch + 1, writes = 0, attempts = l.attempts + 1,
        started_at = coalesce(l.started_at, now()),
        deadline = coalesce(l.deadline, now() + l.timeout_ms * interval '1 millisecond'),
        last_seq = l.last_seq + case when l.started_at is null then 1 else 0 end
      from next n where l.tenant_id = any (array[n.tenant_id]) and l.run_id = any (array[n.run_id])
      returning l.tenant_id, l.run_id, l.epoch, l.attempts, l.deadline, l.last_seq, l.started_at = now() as is_first
    ), started as (
      insert into events (tenant_id, run_id, sequence, type, payload)
      select c.tenant_id, c.run_id, c.last_seq, 'agentos.run.started', '{}' from claimed c where c.is_first
    )
    select r.tenant_id, r.run_id, r.agent_id, r.agent_version, r.agent_config, r.principal_id, r.granted_scopes,
      r.input, r.context, r.tooling, r.options, r.parent_run_id, r.root_run_id, r.correlation_id, r.traceparent,
      r.created_at, c.epoch, c.attempts, extract(epoch from c.deadline - now())::double precision * 1000
    from claimed c
    cross join lateral (select * from runs x where x.tenant_id = c.tenant_id and x.run_id = c.run_id limit 1) r;
    get diagnostics got = row_count;
    wanted := wanted - got;
  end loop;
end $$;

create type orchestrator.run_write as (
  i int, tenant_id text, run_id text, owner text, epoch int, writes int, events json, event_count int, steps json,
  steps_total int, tool_calls_total int, model_calls_total int, tokens_total bigint, cost_usd numeric,
  end_status text, output text, error text, confirmed boolean
);

-- Writes steps, events and ends of many runs in one transaction and returns the items that are written; the others are
-- fenced: their run is no longer this executor's, or not under this epoch. An item that had been written before a lost
-- connection is found by the number of writes that went before it, or by the end that it gave its run.
create function orchestrator.write_runs(items json) returns table (i int)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
declare
  batch run_write[];
  done int[];
  endings ending[];
begin
  select array_agg(x) into batch from json_populate_recordset(null::run_write, items) x;
  perform check_tenants(array(select x.tenant_id from unnest(batch) x));

  with moved as (
    update live l set
      writes = l.writes + 1, last_seq = l.last_seq + w.event_count,
      steps_total = l.steps_total + w.steps_total, tool_calls_total = l.tool_calls_total + w.tool_calls_total,
      model_calls_total = l.model_calls_total + w.model_calls_total,
      tokens_total = l.tokens_total + w.tokens_total, cost_usd = l.cost_usd + w.cost_usd
    from unnest(batch) w
    where w.end_status is null and l.tenant_id = any (array[w.tenant_id]) and l.run_id = any (array[w.run_id])
      -- An owner implies the state running, which is not named: nothing but the primary key is to find the row.
      and l.owner = w.owner and l.epoch = w.epoch and l.writes = w.writes
    returning w.i, w.tenant_id, w.run_id, w.events, w.steps, l.last_seq - w.event_count as base, null::ending as ending
  ), ended as (
    delete from live l using unnest(batch) w
    where w.end_status is not null and l.tenant_id = any (array[w.tenant_id]) and l.run_id = any (array[w.run_id])
      and l.owner = w.owner and l.epoch = w.epoch and l.writes = w.writes
      -- Only what somebody asked to be canceled can be canceled.
      and (w.end_status <> 'canceled' or l.cancel_requested_at is not null)
    returning w.i, w.tenant_id, w.run_id, w.events, w.steps, l.last_seq as base,
      row(l.tenant_id, l.run_id, w.end_status, w.output::json, w.error::json, l.canceled_by, w.confirmed,
        l.owner, l.epoch, l.last_seq + w.event_count + 1, l.started_at, l.cancel_requested_at,
        l.steps_total + w.steps_total, l.tool_calls_total + w.tool_calls_total,
        l.model_calls_total + w.model_calls_total, l.tokens_total + w.tokens_total, l.cost_usd + w.cost_usd)::ending
  ), written as materialized (
    select * from moved union all select * from ended
  ), journaled as (
    insert into steps (tenant_id, run_id, path, step_id, kind, name, state, status, input, output, error, attempt,
      started_at, duration_ms, tokens_total, cost_usd, sequence)
    select w.tenant_id, w.run_id, s.path, s.step_id, s.kind, s.name, s.state, s.status, s.input::json, s.output::json,
      s.error::json, s.attempt, s.started_at, s.duration_ms, coalesce(s.tokens_total, 0), coalesce(s.cost_usd, 0),
      w.base + s.position
    from written w cross join lateral json_to_recordset(w.steps) as s(
      path text, step_id text, kind text, name text, state text, status text, input text, output text, error text,
      attempt int, started_at timestamptz, duration_ms int, tokens_total bigint, cost_usd numeric, position int)
    on conflict (tenant_id, run_id, path) do update set
      state = excluded.state, status = excluded.status, output = excluded.output, error = excluded.error,
      attempt = excluded.attempt, duration_ms = excluded.duration_ms, tokens_total = excluded.tokens_total,
      cost_usd = excluded.cost_usd, sequence = excluded.sequence
    where steps.state = 'started'
  ), logged as (
    insert into events (tenant_id, run_id, sequence, type, step_id, span_id, payload)
    select w.tenant_id, w.run_id, w.base + e.place, e.type, e.step_id, e.span_id, e.payload::json
    from written w cross join lateral rows from (
      json_to_recordset(w.events) as (type text, step_id text, span_id text, payload text)
    ) with ordinality as e(type, step_id, span_id, payload, place)
  )
  select array_agg(w.i), array_agg(w.ending) filter (where (w.ending).run_id is not null) into done, endings
  from written w;

  if endings is not null then perform close_runs(endings); end if;

  return query
  select unnest(done)
  union all
  select w.i from unnest(batch) w
  where (done is null or w.i <> all (done)) and coalesce(
    (select w.end_status is null and l.owner = w.owner and l.epoch = w.epoch and l.writes = w.writes + 1
     from live l where l.tenant_id = w.tenant_id and l.run_id = w.run_id),
    (select r.owner = w.owner and r.epoch = w.epoch and r.status = w.end_status
     from runs r where r.tenant_id = w.tenant_id and r.run_id = w.run_id));
end $$;

-- Gives back every run that an executor has, except those that it knows of ({tenant_id, run_id}), for another to go on
-- with: on its way out it knows of none, and after a lost connection it may have been given runs without hearing of it.
-- They keep their rank, so they are next.
create function orchestrator.release_runs(releaser text, known json) returns table (run_id text)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
begin
  return query
  update live l set state = 'queued', owner = null
  where l.state = 'running' and l.owner = releaser and not exists (
    select from json_to_recordset(known) as x(tenant_id text, run_id text)
    where x.tenant_id = l.tenant_id and x.run_id = l.run_id)
  returning l.run_id;
end $$;

-- Heartbeat

create function orchestrator.register_executor(claimant text, at_host text, with_slots int, ttl_ms int) returns void
language sql security definer
set search_path = orchestrator, pg_temp
as $$
  insert into executors (owner, host, slots, lease_until)
  values (claimant, at_host, with_slots, now() + ttl_ms * interval '1 millisecond')
$$;

-- False: the lease was not renewed in time, the executor counts as lost, and so do its runs.
create function orchestrator.renew_executor(claimant text, ttl_ms int) returns boolean
language plpgsql security definer
set search_path = orchestrator, pg_temp
as $$
begin
  update executors e set lease_until = now() + ttl_ms * interval '1 millisecond'
  where e.owner = claimant and e.lease_until > now();
  return found;
end $$;

create function orchestrator.remove_executor(claimant text) returns void
language sql security definer
set search_path = orchestrator, pg_temp
as $$ delete from executors where owner = claimant $$;

-- Of the runs that an executor holds ({tenant_id, run_id, epoch}), those that it must stop, in case a notice was lost.
create function orchestrator.lost_leases(items json, holder text) returns table (run_id text, loss text)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select x.run_id, case when l.run_id is null then 'fenced' else 'canceled' end
  from json_to_recordset(items) as x(tenant_id text, run_id text, epoch int)
  left join lateral (
    select * from live h where h.tenant_id = x.tenant_id and h.run_id = x.run_id
      and h.owner = holder and h.epoch = x.epoch limit 1) l on true
  where l.run_id is null or l.cancel_requested_at is not null
$$;

-- Cancel

-- Asks for the end of a run of the transaction's tenant. The outcome is
--   canceled   no executor had it: it has ended here
--   requested  an executor has it and must be told; `last_seq` is where to listen for its last event
--   ended      it was over before, with `status`
--   missing    there is no such run
create function orchestrator.request_cancel(of_run text, requested_by text)
returns table (outcome text, status text, last_seq int)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
declare
  tenant text := platform.current_tenant();
  target live;
begin
  select * into target from live l where l.tenant_id = tenant and l.run_id = of_run for update;
  if not found then
    return query select 'ended', r.status, r.last_seq from runs r where r.tenant_id = tenant and r.run_id = of_run;
    if not found then return query select 'missing', null::text, null::int; end if;
    return;
  end if;

  target.canceled_by := coalesce(target.canceled_by, requested_by);
  target.cancel_requested_at := coalesce(target.cancel_requested_at, now());
  if target.state = 'running' then
    update live l set cancel_requested_at = target.cancel_requested_at, canceled_by = target.canceled_by
    where l.tenant_id = tenant and l.run_id = of_run;
    return query select 'requested', 'running', target.last_seq;
    return;
  end if;
  delete from live l where l.tenant_id = tenant and l.run_id = of_run;
  -- After a crash nobody can say whether the lost executor's last call still runs.
  perform close_runs(array[ending(target, target.last_seq + 1, 'canceled', confirmed => target.crashes = 0)]);
  return query select 'canceled', 'canceled', target.last_seq + 1;
end $$;

-- Ends a run of the transaction's tenant over its executor's head: the epoch is raised, so that nothing which that
-- executor still writes can count. Returns the status with which the run has ended, by this or before; null: no such run.
create function orchestrator.fence_cancel(of_run text) returns text
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  tenant text := platform.current_tenant();
  target live;
begin
  delete from live l where l.tenant_id = tenant and l.run_id = of_run returning * into target;
  if found then
    target.epoch := target.epoch + 1;
    perform close_runs(array[ending(target, target.last_seq + 1, 'canceled', confirmed => false)]);
  end if;
  return (select r.status from runs r where r.tenant_id = tenant and r.run_id = of_run);
end $$;

-- Sweep: several processes may do it at once, each takes what no other has locked

-- Takes runs from executors that are gone and ends what nobody else will end. Returns what it did with which run:
-- requeued, failed or canceled.
create function orchestrator.sweep_runs(max_rows int, max_crashes int, cancel_grace_ms int)
returns table (action text, tenant_id text, run_id text)
language plpgsql security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
#variable_conflict use_column
declare
  target live;
  verdict text;
  reason json;
  endings ending[];
begin
  delete from executors e
  where e.owner in (select x.owner from executors x where x.lease_until < now() limit max_rows for update skip locked);

  for target in
    select l.* from live l join (
      select r.tenant_id, r.run_id, r.state, r.epoch from live r
      where r.state = 'running' and r.owner in (
        select o.owner from (select distinct h.owner from live h where h.state = 'running') o
        where not exists (select from executors e where e.owner = o.owner))
      union
      -- The caller of the cancel was gone before it could fence the run.
      select c.tenant_id, c.run_id, c.state, c.epoch from live c
      where c.cancel_requested_at < now() - cancel_grace_ms * interval '1 millisecond'
      union
      -- Started once, and now nobody holds it to its time.
      select d.tenant_id, d.run_id, d.state, d.epoch from live d where d.state = 'queued' and d.deadline < now()
    ) suspect using (tenant_id, run_id)
    where l.state = suspect.state and l.epoch = suspect.epoch
    limit max_rows for update of l skip locked
  loop
    reason := null;
    verdict := case
      when target.cancel_requested_at is not null then 'canceled'
      when target.deadline < now() or target.crashes + 1 >= max_crashes then 'failed'
      else 'requeued'
    end;
    if verdict = 'requeued' then
      update live l set state = 'queued', owner = null, crashes = l.crashes + 1
      where l.tenant_id = target.tenant_id and l.run_id = target.run_id;
    else
      delete from live l where l.tenant_id = target.tenant_id and l.run_id = target.run_id;
      if verdict = 'failed' then
        reason := case when target.deadline < now() then timeout_error(target.timeout_ms) else crash_error(target.crashes + 1) end;
      end if;
      target.epoch := target.epoch + 1;
      endings := endings || ending(target, target.last_seq + 1, verdict, error => reason, confirmed => false);
    end if;
    return query select verdict, target.tenant_id, target.run_id;
  end loop;

  -- Once for all of them: the locks of several tenants must be taken in order.
  if endings is not null then perform close_runs(endings); end if;
end $$;

create function orchestrator.crash_error(crashes int) returns json
language sql immutable
as $$
  select json_build_object('code', 'internal_error', 'retryable', false, 'message',
    format('The run was given up: its executor was lost %s times while it executed it', crashes))
$$;

create function orchestrator.timeout_error(timeout_ms bigint) returns json
language sql immutable
as $$
  select json_build_object('code', 'timeout', 'retryable', true, 'message',
    format('The run took longer than its %s ms; allow it more by run_options.timeout_ms', timeout_ms))
$$;

-- Queues what is held although its tenant has room again. Returns how many runs it queued.
create function orchestrator.sweep_held() returns int
language sql security definer
set search_path = orchestrator, pg_temp
as $$ select promote_held(array(select distinct l.tenant_id from live l where l.state = 'held')) $$;

create function orchestrator.sweep_idempotency(max_rows int) returns int
language plpgsql security definer
set search_path = orchestrator, pg_temp
as $$
declare
  removed int;
begin
  delete from idempotency k using (
    select x.tenant_id, x.key_digest from idempotency x where x.expires_at < now()
    order by x.expires_at limit max_rows for update skip locked) expired
  where k.tenant_id = expired.tenant_id and k.key_digest = expired.key_digest;
  get diagnostics removed = row_count;
  return removed;
end $$;

-- Read

-- The next events of many runs at once: items are {i, tenant_id, run_id, after}. A run without news gives no row, unless
-- it is over and nothing comes after the cursor: then one row without a sequence.
create function orchestrator.read_events(items json, page int)
returns table (
  i int, agent_id text, traceparent text, sequence int, "time" timestamptz, type text, step_id text, span_id text,
  payload json)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select x.i, r.agent_id, r.traceparent, e.sequence, e.time, e.type, e.step_id, e.span_id, e.payload
  from json_to_recordset(items) as x(i int, tenant_id text, run_id text, after int)
  cross join lateral (select * from runs y where y.tenant_id = x.tenant_id and y.run_id = x.run_id limit 1) r
  left join lateral (
    select * from events e where e.tenant_id = x.tenant_id and e.run_id = x.run_id and e.sequence > x.after
    order by e.sequence limit page) e on true
  where e.sequence is not null or r.status <> 'live'
  order by x.i, e.sequence
$$;

-- How many runs of all tenants wait, and how many are under way: for the figures of the platform, not of any tenant.
create function orchestrator.run_depth() returns table (queued bigint, active bigint)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select count(*) filter (where l.state in ('held', 'queued')), count(*) filter (where l.state = 'running') from live l
$$;

-- The end of a tenant: its rows in every table of this schema, those of later migrations included.
create function orchestrator.forget_tenant(wanted text) returns void
language plpgsql
set search_path = orchestrator, pg_temp
as $$
declare
  target regclass;
begin
  -- A create that waits for this lock finds no tenant when it gets it.
  perform lock_tenants(array[wanted]);
  for target in
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'orchestrator'::regnamespace and c.relkind = 'r' and a.attname = 'tenant_id'
  loop
    execute format('delete from %s where tenant_id = $1', target) using wanted;
  end loop;
end $$;

-- Rights

revoke execute on all functions in schema orchestrator from public;
grant execute on function
  orchestrator.create_runs(json), orchestrator.claim_runs(text, int, smallint[]), orchestrator.write_runs(json),
  orchestrator.release_runs(text, json), orchestrator.register_executor(text, text, int, int),
  orchestrator.renew_executor(text, int), orchestrator.remove_executor(text), orchestrator.lost_leases(json, text),
  orchestrator.request_cancel(text, text), orchestrator.fence_cancel(text),
  orchestrator.sweep_runs(int, int, int), orchestrator.sweep_held(), orchestrator.sweep_idempotency(int), orchestrator.read_events(json, int),
  orchestrator.run_depth()
to agentos_service;
