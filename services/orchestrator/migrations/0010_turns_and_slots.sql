-- The order in which runs have their turn, and what the end of one sets free for others.

-- Who comes stands half a place behind the front, and the next run of the same tenant a whole one behind its last. So the
-- place at the front takes in nobody any more: it empties, and those behind it have their turn, however many come.
create or replace function orchestrator.next_rank(tenant text, of_class smallint) returns table (rank bigint)
language sql stable
as $$
  select greatest(
    (select l.rank + 1 from orchestrator.live l where l.state = 'queued' and l.class = of_class order by l.rank limit 1),
    (select l.rank + 2 from orchestrator.live l where l.tenant_id || '/' || l.class::text = tenant || '/' || of_class::text
     order by l.rank desc limit 1),
    1)
$$;

-- How many runs of its agent may be queued or running at once; null: any number. The caller has the configuration at hand:
-- to find it there would mean to decode the whole document, which not every text of an agent allows.
alter type orchestrator.run_to_create add attribute agent_limit int;

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
      bool_or(x.agent_limit is not null) as is_limited,
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

create or replace function orchestrator.insert_runs(batch orchestrator.run_to_create[], is_limited boolean) returns void
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
      select x.i, x.tenant_id, x.run_id, x.class, x.timeout_ms, x.agent_id, x.agent_limit
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
    ), judged as (
      -- What its agent holds back takes none of the tenant's room.
      select x.*, line.rank, x.exceeds_agent or coalesce(
          row_number() over (partition by x.tenant_id, x.exceeds_agent order by x.class, x.i) > t.room, false) as is_held
      from by_agent x join tenant t using (tenant_id) join line using (tenant_id, class)
    ), placed as (
      select x.*, row_number() over (partition by x.tenant_id, x.class, x.is_held order by x.i) - 1 as place from judged x
    )
    insert into live (tenant_id, run_id, class, timeout_ms, agent_id, agent_limit, rank, state)
    select tenant_id, run_id, class, timeout_ms, agent_id, agent_limit,
      case when is_held then 0 else rank + 2 * place end, case when is_held then 'held' else 'queued' end
    from placed;
  else
    with front as materialized (
      -- Once for all: behind the front lie the places of those that were claimed lately.
      select c.class, (select l.rank + 1 from live l where l.state = 'queued' and l.class = c.class order by l.rank limit 1) as rank
      from (select distinct x.class from unnest(batch) x) c
    ), line as materialized (
      select c.tenant_id, c.class, greatest(f.rank, (
        select l.rank + 2 from live l where l.tenant_id || '/' || l.class::text = c.tenant_id || '/' || c.class::text
        order by l.rank desc limit 1), 1) as rank
      from (select distinct x.tenant_id, x.class from unnest(batch) x) c join front f using (class)
    )
    insert into live (tenant_id, run_id, class, timeout_ms, agent_id, rank, state)
    select x.tenant_id, x.run_id, x.class, x.timeout_ms, x.agent_id,
      l.rank + 2 * (row_number() over (partition by x.tenant_id, x.class order by x.i) - 1), 'queued'
    from unnest(batch) x join line l using (tenant_id, class);
  end if;

  insert into events (tenant_id, run_id, sequence, type, payload)
  select x.tenant_id, x.run_id, 1, 'agentos.run.created', '{"status":"queued"}' from unnest(batch) x;
end $$;

-- May be repeated: the answer to the first call can be lost.
create or replace function orchestrator.register_executor(
  claimant text, at_host text, with_slots int, ttl_ms int, on_machine text, process_id int) returns void
language sql security definer
set search_path = orchestrator, pg_temp
as $$
  insert into executors (owner, host, slots, lease_until, machine, pid)
  values (claimant, at_host, with_slots, now() + ttl_ms * interval '1 millisecond', on_machine, process_id)
  on conflict (owner) do update set lease_until = excluded.lease_until
$$;

-- The held runs of a tenant, apart for each agent that has a limit: a look finds the first of each, however many wait.
create index live_held_by_agent on orchestrator.live
  ((tenant_id || '/held'), (case when agent_limit is null then '' else agent_id end), class, run_id) where rank = 0;

-- The held runs of a tenant that its agents have room for, no more of each than it has room for, and the first `most` of
-- all (null: all). What is looked at grows with the agents that hold runs back and with what is found, not with what is held.
create function orchestrator.promotable_runs(tenant text, most int) returns table (run_id text, class smallint)
language sql stable
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  with recursive line as (
    -- Runs without a limit of their agent stand in one line, of no name.
    (select case when l.agent_limit is null then '' else l.agent_id end as agent_id, l.agent_limit from live l
     where l.tenant_id || '/held' = tenant || '/held' and l.rank = 0
     order by case when l.agent_limit is null then '' else l.agent_id end, l.class, l.run_id limit 1)
    union all
    select n.agent_id, n.agent_limit from line x cross join lateral (
      select case when l.agent_limit is null then '' else l.agent_id end as agent_id, l.agent_limit from live l
      where l.tenant_id || '/held' = tenant || '/held' and l.rank = 0
        and case when l.agent_limit is null then '' else l.agent_id end > x.agent_id
      order by case when l.agent_limit is null then '' else l.agent_id end, l.class, l.run_id limit 1) n
  ), roomy as materialized (
    select x.agent_id, case when x.agent_limit is not null then
      (select greatest(r.room, 0) from agent_room(tenant, x.agent_id, x.agent_limit) r) end as room
    from line x
  )
  select f.run_id, f.class from roomy x cross join lateral (
    select l.run_id, l.class from live l
    where l.tenant_id || '/held' = tenant || '/held' and l.rank = 0
      and case when l.agent_limit is null then '' else l.agent_id end = x.agent_id
    order by l.class, l.run_id limit least(x.room, most)) f
  where x.room is null or x.room > 0
  order by f.class, f.run_id limit most
$$;

-- Queues what was held back, where its tenant and its agent have room again, and says so to has_freed. The look before
-- the lock keeps all other tenants free of it; a run that is held at the very same moment is found by the sweep.
create or replace function orchestrator.promote_held(tenants text[]) returns int
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
declare
  holding text[];
  tenant text;
  next record;
  tenant_left int;
  promoted int := 0;
begin
  select array_agg(distinct t) into holding from unnest(tenants) t
  where (select true from live l where l.tenant_id = t and l.state = 'held' limit 1);
  if holding is null then return 0; end if;

  perform lock_tenants(holding);
  foreach tenant in array holding loop
    -- Null: the tenant has no limit.
    tenant_left := (select r.room from executing_room(tenant) r);
    continue when tenant_left <= 0;
    for next in select p.run_id, p.class from promotable_runs(tenant, tenant_left) p loop
      -- Whoever has locked it cancels it, and passes its place on.
      perform from live l where l.tenant_id = tenant and l.run_id = next.run_id and l.rank = 0 for update skip locked;
      continue when not found;
      update live l set state = 'queued', queued_at = now(),
        rank = (select r.rank from next_rank(tenant, next.class) r)
      where l.tenant_id = tenant and l.run_id = next.run_id;
      promoted := promoted + 1;
    end loop;
  end loop;
  if promoted > 0 then perform set_config('orchestrator.has_freed', 'true', true); end if;
  return promoted;
end $$;

-- Whether the executor, at its last claim, was kept from more by the limit of the platform.
alter table orchestrator.executors add column awaits_slot boolean not null default false;
create index executors_awaiting on orchestrator.executors (owner) where awaits_slot;

-- Leases up to `wanted` runs to an executor, in fair order within each class. With `platform_limit` no more than so many
-- runs are executed at once on the whole platform; null: any number. An executor that has missed its heartbeats gets none.
create or replace function orchestrator.claim_runs(claimant text, wanted int, platform_limit int, ageing_ms int)
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
  turn record;
  got int;
  asked int := wanted;
  limited int;
  is_short boolean;
begin
  -- The sweep cannot remove the executor before this commits.
  perform from executors e where e.owner = claimant and e.lease_until > now() for key share;
  if not found then return; end if;
  if platform_limit is not null then
    -- Claims then go one after the other, so that together they cannot pass the limit.
    perform pg_advisory_xact_lock(hashtextextended('orchestrator.claim_runs', 7));
    wanted := least(wanted, platform_limit - (
      select count(*)::int from (select from live l where l.state = 'running' limit platform_limit) executing));
    limited := wanted;
  end if;

  for turn in select * from class_turns(wanted, ageing_ms) loop
    exit when wanted <= 0;
    return query
    with next as materialized (
      select l.tenant_id, l.run_id from live l where l.state = 'queued' and l.class = turn.class
      order by l.rank limit least(wanted, turn.most) for update skip locked
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

  if platform_limit is not null then
    -- Short: the limit, not the want of work, has kept it from more.
    is_short := limited < asked and wanted <= 0
      and coalesce((select true from class_turns(1, ageing_ms) limit 1), false);
    update executors e set awaits_slot = is_short where e.owner = claimant and e.awaits_slot <> is_short;
  end if;
end $$;

-- The second half of every end: the run's history gets its outcome and its last event, and the slot is passed on.
create or replace function orchestrator.close_runs(endings orchestrator.ending[]) returns void
language plpgsql
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
begin
  update runs r set
    status = e.status, unsuccessful = nullif(e.status, 'completed'), output = e.output, error = e.error,
    completed_at = now(), started_at = e.started_at, cancel_requested_at = e.cancel_requested_at,
    owner = e.owner, epoch = e.epoch, last_seq = e.last_seq,
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
  if (select true from executors e where e.awaits_slot limit 1) then
    perform set_config('orchestrator.has_freed', 'true', true);
  end if;
end $$;

-- Whether this transaction has queued what was held back, or freed a slot that an executor waits for, so that its caller
-- announces work. Read it after the call that
-- may do so: it costs a look at a setting.
create function orchestrator.has_freed() returns boolean
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$ select coalesce(current_setting('orchestrator.has_freed', true) = 'true', false) $$;

-- The run for which a key of the transaction's tenant was used, and with which body (both digests hex); no row: it is free.
create function orchestrator.used_key(digest text) returns table (run_id text, body_digest text)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select k.run_id, encode(k.body_digest, 'hex') from idempotency k
  where k.tenant_id = platform.current_tenant() and k.key_digest = decode(digest, 'hex') and k.expires_at > now()
$$;

revoke execute on function
  orchestrator.promotable_runs(text, int), orchestrator.has_freed(), orchestrator.used_key(text)
from public;
grant execute on function orchestrator.has_freed(), orchestrator.used_key(text) to agentos_service;
