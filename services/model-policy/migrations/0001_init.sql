-- The model-policy service's own tables: what was used, and what may still be.

create table model_policy.usage_ledger (
  tenant_id text not null default platform.current_tenant(),
  -- usage ids are ULIDs, so the key is also the order of time
  entry_id text not null,
  created_at timestamptz not null default now(),
  principal_id text not null,
  agent_id text,
  run_id text,
  request_id text not null,
  operation text not null check (operation in ('chat', 'embed')),
  model_id text not null,
  backend text not null,
  policy_decision text not null check (policy_decision in ('allowed', 'redacted', 'blocked')),
  -- null where the call was answered; else how it ended after its answer had begun
  error_code text,
  input_tokens bigint not null check (input_tokens >= 0),
  output_tokens bigint not null check (output_tokens >= 0),
  estimated boolean not null,
  -- null where nobody said what the model costs
  cost_usd numeric(18, 8) check (cost_usd >= 0),
  latency_ms integer not null check (latency_ms >= 0),
  primary key (tenant_id, entry_id)
);
create index usage_ledger_by_time on model_policy.usage_ledger (tenant_id, created_at);
call platform.isolate_tenants('model_policy.usage_ledger');

-- What a budget's window has used, kept beside the ledger so that a reservation never sums it.
create table model_policy.budget_windows (
  tenant_id text not null default platform.current_tenant(),
  window_kind text not null check (window_kind in ('minute', 'hour', 'day', 'month')),
  window_start timestamptz not null,
  tokens bigint not null default 0,
  cost_usd numeric(18, 8) not null default 0,
  primary key (tenant_id, window_kind, window_start)
);
call platform.isolate_tenants('model_policy.budget_windows');

-- Upper bounds of calls in flight. A hold whose process died lapses at expires_at.
create table model_policy.budget_holds (
  tenant_id text not null default platform.current_tenant(),
  hold_id text not null,
  tokens bigint not null,
  cost_usd numeric(18, 8) not null,
  expires_at timestamptz not null,
  primary key (tenant_id, hold_id)
);
call platform.isolate_tenants('model_policy.budget_holds');

grant select, insert on model_policy.usage_ledger to agentos_service;
grant select, insert, update, delete on model_policy.budget_windows, model_policy.budget_holds to agentos_service;

-- Takes a hold where used + held + wanted stays within both limits; answers what stands against them.
-- Runs as its caller: row-level security confines it to the caller's tenant. The lock makes it exact across processes.
create function model_policy.reserve_budget(
  hold text, kind text, wanted_tokens bigint, wanted_cost numeric, max_tokens bigint, max_cost numeric, hold_for interval
) returns table (granted boolean, used_tokens bigint, used_cost numeric, resets_at timestamptz)
language plpgsql as $$
declare
  this_window timestamptz := date_trunc(kind, now(), 'UTC');
begin
  perform pg_advisory_xact_lock(hashtextextended(platform.current_tenant(), 11));
  delete from model_policy.budget_holds h where h.expires_at <= now();
  delete from model_policy.budget_windows w where w.window_kind = kind and w.window_start < this_window;
  -- Used and held in one statement, so from one snapshot: a call that is settled between two would be in neither.
  select (select coalesce(sum(w.tokens), 0) from model_policy.budget_windows w
            where w.window_kind = kind and w.window_start = this_window)
       + (select coalesce(sum(h.tokens), 0) from model_policy.budget_holds h),
         (select coalesce(sum(w.cost_usd), 0) from model_policy.budget_windows w
            where w.window_kind = kind and w.window_start = this_window)
       + (select coalesce(sum(h.cost_usd), 0) from model_policy.budget_holds h)
    into used_tokens, used_cost;
  resets_at := (this_window at time zone 'UTC' + ('1 ' || kind)::interval) at time zone 'UTC';
  granted := (max_tokens is null or used_tokens + wanted_tokens <= max_tokens)
    and (max_cost is null or used_cost + wanted_cost <= max_cost);
  if granted then
    insert into model_policy.budget_holds (hold_id, tokens, cost_usd, expires_at)
      values (hold, wanted_tokens, wanted_cost, now() + hold_for);
  end if;
  return next;
end $$;

-- Turns a hold into use: what was really used counts, whatever was held.
create function model_policy.settle_budget(hold text, kind text, used_tokens bigint, used_cost numeric) returns void
language sql as $$
  delete from model_policy.budget_holds where hold_id = hold;
  insert into model_policy.budget_windows as w (window_kind, window_start, tokens, cost_usd)
    values (kind, date_trunc(kind, now(), 'UTC'), used_tokens, used_cost)
    on conflict (tenant_id, window_kind, window_start)
    do update set tokens = w.tokens + excluded.tokens, cost_usd = w.cost_usd + excluded.cost_usd;
$$;

-- The end of a tenant: what platform.delete_tenant calls in every schema.
create function model_policy.forget_tenant(wanted text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
  delete from model_policy.usage_ledger where tenant_id = wanted;
  delete from model_policy.budget_windows where tenant_id = wanted;
  delete from model_policy.budget_holds where tenant_id = wanted;
end;

revoke execute on all routines in schema model_policy from public;
grant execute on function model_policy.reserve_budget, model_policy.settle_budget to agentos_service;
