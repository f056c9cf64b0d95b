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
