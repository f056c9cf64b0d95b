-- What waits is shown, and counted, at a cost that does not grow with the queue.

-- What is held back, and what waits for a signal, in the order in which it is shown. No claim touches them. Held runs, and
-- they alone, have the rank 0: that is how this index says it, so that no plan takes it for a look-up of one tenant's held
-- runs, see what 0001 says of plans; that is what live_held is for.
create index live_held_first on orchestrator.live (class, run_id) where rank = 0;
create index live_waiting_first on orchestrator.live (class, run_id) where state = 'waiting';
create index live_waiting on orchestrator.live (tenant_id, class, run_id) where state = 'waiting';

-- The first runs that wait, of one tenant or (null) of all, those that are claimed first before the others. `waits_for` is
--   tenant_limit, agent_limit   the limit of executing runs that holds it back
--   executor                    a free slot; `ahead` runs of all tenants stand before it (no more than 1,000 are counted)
--   any_executor                there is none alive
--   platform_limit              the platform executes as many runs as it may
--   signal                      what a waiting run waits for
create or replace function orchestrator.waiting_runs(wanted text, platform_limit int, max_rows int)
returns table (
  tenant_id text, run_id text, agent_id text, class smallint, queued_at timestamptz, waits_for text, ahead int)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  with platform as materialized (
    select exists (select from executors e where e.lease_until > now()) as has_executor,
      case when platform_limit is not null then
        (select count(*) from (select from live l where l.state = 'running' limit platform_limit) x) >= platform_limit
      else false end as is_full
  ), line as materialized (
    -- Runs of one rank stand as the index has them, which is how they are claimed.
    select l.tenant_id, l.run_id, l.agent_id, l.agent_limit, l.class, l.queued_at,
      row_number() over (order by l.class, l.rank)::int - 1 as place
    from live l where l.state = 'queued' limit greatest(max_rows, 1000)
  ), queued as (
    select n.tenant_id, n.run_id, n.agent_id, n.agent_limit, n.class, n.queued_at, n.place, 0::bigint as rank
    from line n where wanted is null and n.place < max_rows
    union all
    select l.tenant_id, l.run_id, l.agent_id, l.agent_limit, l.class, l.queued_at, n.place, l.rank
    from generate_series(0, 2) as c(class)
    cross join lateral (
      select * from live q
      where wanted is not null and q.tenant_id || '/' || q.class::text = wanted || '/' || c.class::text and q.rank > 0
        and q.state = 'queued'
      order by q.rank limit max_rows) l
    left join line n on n.tenant_id = l.tenant_id and n.run_id = l.run_id
  ), kept as (
    select * from (
      select l.*, 1 as turn from live l where wanted is null and l.rank = 0 order by l.class, l.run_id limit max_rows) x
    union all
    select * from (
      select l.*, 1 from live l where l.tenant_id = wanted and l.state = 'held' order by l.class, l.run_id limit max_rows) x
    union all
    select * from (
      select l.*, 2 from live l where wanted is null and l.state = 'waiting' order by l.class, l.run_id limit max_rows) x
    union all
    select * from (
      select l.*, 2 from live l where l.tenant_id = wanted and l.state = 'waiting'
      order by l.class, l.run_id limit max_rows) x
  ), chosen as materialized (
    select q.tenant_id, q.run_id, q.agent_id, q.agent_limit, q.class, q.queued_at, 0 as turn, q.rank,
      coalesce(q.place, 1000) as place
    from queued q
    union all
    select k.tenant_id, k.run_id, k.agent_id, k.agent_limit, k.class, k.queued_at, k.turn, k.rank, 0 from kept k
    order by turn, class, place, rank, run_id limit max_rows
  ), full_tenant as materialized (
    -- Without a limit of its agent only the tenant's can hold a run.
    select t.tenant_id
    from (select distinct c.tenant_id from chosen c where c.turn = 1 and c.agent_limit is not null) held
    join platform.tenants t on t.tenant_id = held.tenant_id
    cross join lateral (select (t.quotas #>> '{runs,max_executing_runs}')::int as most) quota
    where (
      select count(*) from (
        select from live l
        where l.tenant_id || '/' || l.class::text = any (array[t.tenant_id || '/0', t.tenant_id || '/1', t.tenant_id || '/2'])
          and l.rank > 0 and l.state in ('queued', 'running') limit quota.most) executing) >= quota.most
  )
  select c.tenant_id, c.run_id, c.agent_id, c.class, c.queued_at,
    case c.turn
      when 2 then 'signal'
      when 1 then case when c.agent_limit is null or f.tenant_id is not null then 'tenant_limit' else 'agent_limit' end
      else case when not p.has_executor then 'any_executor' when p.is_full then 'platform_limit' else 'executor' end
    end,
    case c.turn when 0 then least(c.place, 1000) end
  from chosen c cross join platform p left join full_tenant f on f.tenant_id = c.tenant_id
  order by c.turn, c.class, c.place, c.rank, c.run_id
$$;

drop function orchestrator.class_depths();
drop function orchestrator.tenant_depths(text);

-- What waits and what is under way, by class, of all tenants. With `most` no more than so many are counted as queued and
-- as held, and the oldest that is queued is looked for among the first 1,000, for what has waited for long is near the
-- front; null: everything is looked at.
create function orchestrator.class_depths(most int)
returns table (class smallint, queued bigint, held bigint, running bigint, oldest_seconds double precision)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  with executing as materialized (
    select l.class, count(*) as running from live l where l.state = 'running' group by l.class
  )
  select c.class::smallint, in_line.queued, kept.held, coalesce(e.running, 0),
    coalesce(extract(epoch from now() - least(first.queued_at, first_held.queued_at)), 0)::double precision
  from generate_series(0, 2) as c(class)
  cross join lateral (
    select count(*) as queued
    from (select from live l where l.state = 'queued' and l.class = c.class::smallint limit most) x) in_line
  cross join lateral (
    select count(*) as held
    from (select from live l where l.rank = 0 and l.class = c.class::smallint limit most) x) kept
  cross join lateral (
    select min(x.queued_at) as queued_at
    from (select l.queued_at from live l where l.state = 'queued' and l.class = c.class::smallint
      order by l.rank limit case when most is not null then 1000 end) x) first
  left join lateral (
    select l.queued_at from live l where l.rank = 0 and l.class = c.class::smallint
    order by l.run_id limit 1) first_held on true
  left join executing e on e.class = c.class::smallint
  order by c.class
$$;

-- As orchestrator.class_depths, of one tenant; `most` bounds what is queued and running together.
create function orchestrator.tenant_depths(wanted text, most int)
returns table (class smallint, queued bigint, held bigint, running bigint, oldest_seconds double precision)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select c.class::smallint, in_line.queued, kept.held, in_line.running,
    coalesce(extract(epoch from now() - least(in_line.queued_at, first_held.queued_at)), 0)::double precision
  from generate_series(0, 2) as c(class)
  cross join lateral (
    select count(*) filter (where x.state = 'queued') as queued, count(*) filter (where x.state = 'running') as running,
      min(x.queued_at) filter (where x.state = 'queued') as queued_at
    from (select l.state, l.queued_at from live l
      where l.tenant_id || '/' || l.class::text = wanted || '/' || c.class::text and l.rank > 0
      order by l.rank limit most) x) in_line
  cross join lateral (
    select count(*) as held from (
      -- The order and the range leave live_held as the one way; the primary key would lead through all runs of the tenant.
      select from live l
      where l.tenant_id = wanted and l.state = 'held' and l.class between c.class::smallint and c.class::smallint
      order by l.class, l.run_id limit most) x) kept
  left join lateral (
    select l.queued_at from live l
    where l.tenant_id = wanted and l.state = 'held' and l.class between c.class::smallint and c.class::smallint
    order by l.class, l.run_id limit 1) first_held on true
  order by c.class
$$;

-- How many runs of all tenants wait, and how many are under way: for the figures of the platform, not of any tenant.
create or replace function orchestrator.run_depth() returns table (queued bigint, active bigint)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select (select count(*) from live l where l.state = 'queued') + (select count(*) from live l where l.rank = 0),
    (select count(*) from live l where l.state = 'running')
$$;

revoke execute on function orchestrator.class_depths(int), orchestrator.tenant_depths(text, int) from public;
grant execute on function orchestrator.class_depths(int), orchestrator.tenant_depths(text, int) to agentos_service;
