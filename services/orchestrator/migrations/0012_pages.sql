-- Pages of events that are bounded in bytes, so that no number of readers can ask for more than there is memory for.

drop function orchestrator.read_events(json, int);

-- For each cursor the events after it, `page` at most, and of those no more than have `page_bytes` of payload together,
-- but always one; `found` is how many there were before the bytes were counted. A cursor of a run that is over gets a
-- row without a sequence where nothing follows it.
create function orchestrator.read_events(items json, page int, page_bytes int)
returns table (
  i int, agent_id text, traceparent text, sequence int, "time" timestamptz, type text, step_id text, span_id text,
  payload json, found int)
language sql stable security definer
set search_path = orchestrator, pg_temp
set enable_seqscan = off set enable_bitmapscan = off set plan_cache_mode = force_generic_plan set jit = off
as $$
  select x.i, r.agent_id, r.traceparent, e.sequence, e.time, e.type, e.step_id, e.span_id, e.payload, e.found
  from json_to_recordset(items) as x(i int, tenant_id text, run_id text, after int)
  left join lateral (select * from runs y where y.tenant_id = x.tenant_id and y.run_id = x.run_id limit 1) r on true
  left join lateral (
    select p.*, count(*) over ()::int as found, sum(octet_length(p.payload::text)) over (order by p.sequence) as bytes
    from (
      select * from events e where e.tenant_id = x.tenant_id and e.run_id = r.run_id and e.sequence > x.after
      order by e.sequence limit page) p
  ) e on e.bytes <= page_bytes or e.sequence = x.after + 1
  where e.sequence is not null or r.status is distinct from 'live'
  order by x.i, e.sequence
$$;

revoke execute on function orchestrator.read_events(json, int, int) from public;
grant execute on function orchestrator.read_events(json, int, int) to agentos_service;
