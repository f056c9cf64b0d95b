-- Attempts of a call outlive its executor.
--
-- A step whose last attempt failed and is to be repeated is `retrying`: `attempt` and `error` are of that attempt, and
-- whoever takes the run over goes on with the next. It is no step of the run's totals until it is recorded.

alter table orchestrator.steps drop constraint steps_state_check;
alter table orchestrator.steps add constraint steps_state_check check (state in ('started', 'retrying', 'recorded'));

-- Writes steps, events and ends of many runs in one transaction and returns the items that are written; the others are
-- fenced: their run is no longer this executor's, or not under this epoch. An item that had been written before a lost
-- connection is found by the number of writes that went before it, or by the end that it gave its run.
create or replace function orchestrator.write_runs(items json) returns table (i int)
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
      attempt = excluded.attempt, started_at = excluded.started_at, duration_ms = excluded.duration_ms,
      tokens_total = excluded.tokens_total, cost_usd = excluded.cost_usd, sequence = excluded.sequence
    where steps.state <> 'recorded'
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
