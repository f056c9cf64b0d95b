-- How runs share what executes them: ageing between priority classes, limits of agents and of the whole platform, and
-- the runs of executors whose process is known to be gone.

alter table orchestrator.live
  add column agent_id text,
  -- How many runs of its agent may be queued or running at once, as the agent's version of this run says; null: any number.
  add column agent_limit int,
  -- Since when the run waits in its class.
  add column queued_at timestamptz not null default now();
update orchestrator.live l set agent_id = r.agent_id
from orchestrator.runs r where r.tenant_id = l.tenant_id and r.run_id = l.run_id;
alter table orchestrator.live alter column agent_id set not null;

create index live_by_agent on orchestrator.live ((tenant_id || '/' || agent_id))
  where agent_limit is not null and state in ('queued', 'running');

-- Where the process of an executor can be looked for; null where its machine cannot be told from others.
alter table orchestrator.executors add column machine text, add column pid int;

-- How many more runs of an agent may be queued, beyond those that are queued or running.
create function orchestrator.agent_room(tenant text, agent text, most int) returns table (room int)
language sql stable
as $$
  select most - count(*)::int from (
    select from orchestrator.live l
    where l.tenant_id || '/' || l.agent_id = tenant || '/' || agent
      and l.agent_limit is not null and l.state in ('queued', 'running') limit greatest(most, 0)) executing
$$;

-- Queues what was held back, where its tenant and its agent have room again. The look before the lock keeps all other
-- tenants free of it; a run that is held at the very same moment is found by the sweep.
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
  full_agents text[];
  promoted int := 0;
begin
  select array_agg(distinct t) into holding from unnest(tenants) t
  where (select true from live l where l.tenant_id = t and l.state = 'held' limit 1);
  if holding is null then return 0; end if;

  perform lock_tenants(holding);
  foreach tenant in array holding loop
    full_agents := '{}';
    -- Null: the tenant has no limit.
    tenant_left := (select r.room from executing_room(tenant) r);
    loop
      exit when tenant_left <= 0;
      select l.run_id, l.class, l.agent_id, l.agent_limit into next from live l
      where l.tenant_id = tenant and l.state = 'held' and l.agent_id <> all (full_agents)
      order by l.class, l.run_id limit 1 for update skip locked;
      exit when not found;
      if next.agent_limit is not null
        and (select r.room from agent_room(tenant, next.agent_id, next.agent_limit) r) <= 0 then
        full_agents := full_agents || next.agent_id;
        continue;
      end if;
      update live l set state = 'queued', queued_at = now(),
        rank = (select r.rank from next_rank(tenant, next.class) r)
      where l.tenant_id = tenant and l.run_id = next.run_id;
      tenant_left := tenant_left - 1;
      promoted := promoted + 1;
    end loop;
  end loop;
  return promoted;
end $$;

create or replace function orchestrator.insert_runs(batch orchestrator.run_to_create[]) returns void
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

  insert into events (tenant_id, run_id, sequence, type, payload)
  select x.tenant_id, x.run_id, 1, 'agentos.run.created', '{"status":"queued"}' from unnest(batch) x;
end $$;

drop function orchestrator.claim_runs(text, int, smallint[]);

-- In which order a claim of `wanted` runs looks at the classes, and how many it takes of each at most. The highest come
-- first. A class whose first run has waited longer than `ageing_ms` has a turn before them, for an eighth of what is
-- claimed: so a stream of urgent runs delays the others, and never starves them. Classes without a queued run are left out.
create function orchestrator.class_turns(wanted int, ageing_ms int) returns table (class smallint, most int)
language sql volatile
as $$
  with head as materialized (
    select c.class::smallint as class, first.queued_at < now() - ageing_ms * interval '1 millisecond' as is_aged
    from generate_series(0, 2) as c(class)
    cross join lateral (
      select l.queued_at from orchestrator.live l
      where l.state = 'queued' and l.class = c.class::smallint order by l.rank limit 1) first
  ), turn as (
    -- An eighth in the long run, also of claims for fewer than eight.
    select 0 as round, h.class, floor(wanted / 8.0 + random())::int as most from head h where h.class > 0 and h.is_aged
    union all
    select 1, h.class, wanted from head h
  )
  select t.class, t.most from turn t where t.most > 0 order by t.round, case t.round when 0 then -t.class else t.class end
$$;

-- Leases up to `wanted` runs to an executor, in fair order within each class. With `platform_limit` no more than so many
-- runs are executed at once on the whole platform; null: any number. An executor that has missed its heartbeats gets none.
create function orchestrator.claim_runs(claimant text, wanted int, platform_limit int, ageing_ms int)
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
begin
  -- The sweep cannot remove the executor before this commits.
  perform from executors e where e.owner = claimant and e.lease_until > now() for key share;
  if not found then return; end if;
  if platform_limit is not null then
    -- Claims then go one after the other, so that together they cannot pass the limit.
    perform pg_advisory_xact_lock(hashtextextended('orchestrator.claim_runs', 7));
    wanted := least(wanted, platform_limit - (
      select count(*)::int from (select from live l where l.state = 'running' limit platform_limit) executing));
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
end $$;

create or replace function orchestrator.crash_error(crashes int) returns json
language sql immutable
as $$
  select json_build_object('code', 'executor_lost', 'retryable', false, 'message',
    format('The run was given up: its executor was lost %s times while it executed it', crashes),
    'details', json_build_object('executors_lost', crashes))
$$;

drop function orchestrator.register_executor(text, text, int, int);

create function orchestrator.register_executor(
  claimant text, at_host text, with_slots int, ttl_ms int, on_machine text, process_id int) returns void
language sql security definer
set search_path = orchestrator, pg_temp
as $$
  insert into executors (owner, host, slots, lease_until, machine, pid)
  values (claimant, at_host, with_slots, now() + ttl_ms * interval '1 millisecond', on_machine, process_id)
$$;

-- The executors that said they were processes of this machine: whoever is on it can see whether they still are.
create function orchestrator.executors_of_machine(wanted text) returns table (owner text, pid int)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$ select e.owner, e.pid from executors e where e.machine = wanted and e.pid is not null $$;

-- What waits and what is under way, by class: for the figures of the platform, not of any tenant.
create function orchestrator.class_depths()
returns table (class smallint, queued bigint, held bigint, running bigint, oldest_seconds double precision)
language sql stable security definer
set search_path = orchestrator, pg_temp
as $$
  select c.class::smallint, count(*) filter (where l.state = 'queued'), count(*) filter (where l.state = 'held'),
    count(*) filter (where l.state = 'running'),
    coalesce(extract(epoch from now() - min(l.queued_at) filter (where l.state in ('queued', 'held'))), 0)::double precision
  from generate_series(0, 2) as c(class) left join live l on l.class = c.class
  group by c.class order by c.class
$$;

revoke execute on function
  orchestrator.agent_room(text, text, int), orchestrator.class_turns(int, int),
  orchestrator.claim_runs(text, int, int, int), orchestrator.register_executor(text, text, int, int, text, int),
  orchestrator.executors_of_machine(text), orchestrator.class_depths()
from public;
grant execute on function
  orchestrator.claim_runs(text, int, int, int), orchestrator.register_executor(text, text, int, int, text, int),
  orchestrator.executors_of_machine(text), orchestrator.class_depths()
to agentos_service;
