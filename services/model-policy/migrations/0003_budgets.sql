-- Budgets of tenants, agents and API keys, in several windows at once, and all accounts of calls in one statement.
--
-- A process leases a little of a budget ahead, decides most of its calls by itself, and settles what they used. What it
-- holds stands under its name, which lapses where it is not renewed: the room that a killed process held comes back.
-- Costs are whole micro-cents: hundred-millionths of a US dollar.

create table model_policy.budget_use (
  tenant_id text not null default platform.current_tenant(),
  -- '' for the tenant itself, 'agent:<agent_id>', 'key:<key_id>'
  subject text not null,
  window_kind text not null check (window_kind in ('minute', 'hour', 'day', 'month')),
  -- the window that was last used; what is used in an earlier one counts no more
  window_start timestamptz not null,
  tokens bigint not null,
  microcents bigint not null,
  primary key (tenant_id, subject, window_kind)
) with (fillfactor = 50);
call platform.isolate_tenants('model_policy.budget_use');

-- One row for each process that holds anything of any budget.
create table model_policy.budget_holders (
  holder text primary key,
  expires_at timestamptz not null,
  -- until when its own process last renewed it
  renewed_until timestamptz not null
) with (fillfactor = 50);

create table model_policy.budget_holdings (
  tenant_id text not null default platform.current_tenant(),
  subject text not null,
  window_kind text not null check (window_kind in ('minute', 'hour', 'day', 'month')),
  holder text not null,
  tokens bigint not null check (tokens >= 0),
  microcents bigint not null check (microcents >= 0),
  primary key (tenant_id, subject, window_kind, holder)
) with (fillfactor = 50);
call platform.isolate_tenants('model_policy.budget_holdings');
create index budget_holdings_by_holder on model_policy.budget_holdings (holder);

insert into model_policy.budget_use (tenant_id, subject, window_kind, window_start, tokens, microcents)
select distinct on (tenant_id, window_kind)
  tenant_id, '', window_kind, window_start, tokens, round(cost_usd * 100000000)
from model_policy.budget_windows order by tenant_id, window_kind, window_start desc;

alter table model_policy.usage_ledger add column key_id text, add column price_version text,
  -- the answer was kept from an earlier call
  add column cached boolean not null default false;

grant select on model_policy.budget_use, model_policy.budget_holdings, model_policy.budget_holders to agentos_service;

-- Where nobody has renewed for half of the time, nobody could: the database was away. What those held that renewed till
-- then stands as if no time had passed, or whoever comes back first would get what others have still to settle.
create function model_policy.bridge_silence(seconds int default 30) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  update model_policy.budget_holders set expires_at = now() + seconds * interval '1 second'
  where not exists (
      select from model_policy.budget_holders where expires_at > now() + seconds * interval '1 second' / 2
    )
    and renewed_until > (select max(renewed_until) from model_policy.budget_holders) - seconds * interval '1 second' / 2;
end;

-- Opens a holder in the place of a former one, with what its calls in flight hold: holdings is an array of
-- {tenant_id, subject, window, tokens, microcents}.
create function model_policy.open_holder(former text, opened text, seconds int, holdings jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform model_policy.bridge_silence(seconds);
  -- The holder first: that waits for an account of its calls that is still under way.
  delete from model_policy.budget_holders where holder = former;
  delete from model_policy.budget_holdings where holder = former;
  insert into model_policy.budget_holders (holder, expires_at, renewed_until)
  select opened, t, t from (select now() + seconds * interval '1 second') n (t);
  insert into model_policy.budget_holdings (tenant_id, subject, window_kind, holder, tokens, microcents)
  select h.tenant_id, h.subject, h."window", opened, h.tokens, h.microcents
  from jsonb_to_recordset(holdings) h (tenant_id text, subject text, "window" text, tokens bigint, microcents bigint);
end
$$;

-- Lets a holder live on, and removes those that have lapsed, and what is not held any more. False where this one has.
create function model_policy.renew_holder(renewed text, seconds int) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  lapsed text[];
begin
  if not exists (select from model_policy.budget_holders where holder = renewed) then return false; end if;
  perform model_policy.bridge_silence(seconds);
  update model_policy.budget_holders
  set expires_at = now() + seconds * interval '1 second', renewed_until = now() + seconds * interval '1 second'
  where holder = renewed and expires_at > now();
  if not found then return false; end if;
  delete from model_policy.budget_holdings where holder = renewed and tokens = 0 and microcents = 0;
  select array_agg(holder) into lapsed from (
    select holder from model_policy.budget_holders where expires_at <= now() for update skip locked
  ) l;
  if lapsed is not null then
    delete from model_policy.budget_holders where holder = any (lapsed);
    delete from model_policy.budget_holdings where holder = any (lapsed);
  end if;
  return true;
end
$$;

create function model_policy.close_holder(closed text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from model_policy.budget_holders where holder = closed;
  delete from model_policy.budget_holdings where holder = closed;
end;

-- Held by whoever settles for a tenant, and alone by whoever deletes it.
create function model_policy.deletion_lock(tenant text) returns bigint
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
  return hashtextextended('model_policy.deletion:' || tenant, 0);

-- All that the calls of one process come to, of any tenants, in one statement. Answers null where the holder has lapsed:
-- then nothing was done. Else {settled: [the ids of the entries that are new], asked: [{granted, ahead} or {granted,
-- budget, tokens, microcents, resets_at}, …]}, the latter in the order in which they came.
--
-- tenants: whose settlements they are; none of these tenants can be deleted in the middle.
-- settlements: what was used: a row of the ledger, with {tokens, microcents, budgets: [[subject, window], …]} beside it;
--   one without an entry_id is told to the budgets alone, one whose entry is there already does nothing, and none does
--   whose tenant has been deleted.
-- audits: the audit records that commit with them, as platform.append_audit takes them; null: there are none.
-- returns: what is given back unused. {tenant_id, subject, window, tokens, microcents}
-- asks: what is wanted, all of it or nothing, and so many times the need ahead as hardly lessens what is left.
--   {tenant_id, tokens, microcents, ahead, budgets: [{subject, window, tokens, microcents, max_tokens, max_microcents}, …]},
--   where the budgets' own figures are what is lacking there.
--
-- Few and plain statements, each of them left out where it has nothing to do: starting a large one costs more than its rows.
-- Their plans are made once: left to itself, the planner plans the sums anew in each call, which costs more than they do.
create function model_policy.account_calls(
  this_holder text, tenants text[], settlements json, audits json, returns jsonb, asks jsonb, is_budgeted boolean
) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
as $$
declare
  entered text[];
  asked jsonb := '[]';
  ask record;
  budget record;
  refusal jsonb;
  times bigint;
begin
  if asks is not null then perform model_policy.bridge_silence(); end if;
  perform from model_policy.budget_holders where holder = this_holder and expires_at > now() for key share;
  if not found then return null; end if;
  perform pg_advisory_xact_lock_shared(model_policy.deletion_lock(t)) from unnest(tenants) t;

  -- Whoever asks waits for whoever else decides on the same budgets. All lock them in the order of their keys.
  if asks is not null then
    insert into model_policy.budget_use as u (tenant_id, subject, window_kind, window_start, tokens, microcents)
    select k.tenant_id, k.subject, k.kind, date_trunc(k.kind, now(), 'UTC'), 0, 0
    from (
      select a.value->>'tenant_id', b.value->>'subject', b.value->>'window'
      from jsonb_array_elements(asks) a, jsonb_array_elements(a.value->'budgets') b
      union
      select s.value->>'tenant_id', b.value->>0, b.value->>1
      from json_array_elements(settlements) s, json_array_elements(s.value->'budgets') b
    ) k (tenant_id, subject, kind)
    where exists (select from platform.tenants t where t.tenant_id = k.tenant_id)
    order by 1, 2, 3
    on conflict (tenant_id, subject, window_kind) do update set
      window_start = greatest(u.window_start, excluded.window_start),
      tokens = case when u.window_start < excluded.window_start then 0 else u.tokens end,
      microcents = case when u.window_start < excluded.window_start then 0 else u.microcents end;
  end if;

  if settlements is not null then
    with added as (
      insert into model_policy.usage_ledger (tenant_id, entry_id, principal_id, key_id, agent_id, run_id, request_id,
        operation, model_id, backend, policy_decision, error_code, input_tokens, output_tokens, estimated, cost_usd,
        price_version, latency_ms, cached)
      select tenant_id, entry_id, principal_id, key_id, agent_id, run_id, request_id, operation, model_id, backend,
        policy_decision, error_code, input_tokens, output_tokens, estimated, cost_microcents::numeric / 100000000,
        price_version, latency_ms, coalesce(cached, false)
      from json_to_recordset(settlements) s (tenant_id text, entry_id text, principal_id text, key_id text, agent_id text,
        run_id text, request_id text, operation text, model_id text, backend text, policy_decision text, error_code text,
        input_tokens bigint, output_tokens bigint, estimated boolean, cost_microcents bigint, price_version text,
        latency_ms int, cached boolean)
      where entry_id is not null and exists (select from platform.tenants t where t.tenant_id = s.tenant_id)
      on conflict (tenant_id, entry_id) do nothing
      returning entry_id
    )
    select array_agg(entry_id) into entered from added;
  end if;

  if audits is not null then perform platform.append_audit(audits); end if;

  if is_budgeted then
    with used as (
      select s.tenant_id, b.value->>0 as subject, b.value->>1 as kind, sum(s.tokens)::bigint as tokens,
        sum(s.microcents)::bigint as microcents
      from json_to_recordset(settlements) s (tenant_id text, entry_id text, tokens bigint, microcents bigint, budgets json),
        json_array_elements(s.budgets) b
      where s.entry_id = any (entered)
        or s.entry_id is null and exists (select from platform.tenants t where t.tenant_id = s.tenant_id)
      group by 1, 2, 3 order by 1, 2, 3
    ), counted as (
      insert into model_policy.budget_use as u (tenant_id, subject, window_kind, window_start, tokens, microcents)
      select tenant_id, subject, kind, date_trunc(kind, now(), 'UTC'), tokens, microcents from used
      on conflict (tenant_id, subject, window_kind) do update set
        window_start = greatest(u.window_start, excluded.window_start),
        tokens = excluded.tokens + case when u.window_start < excluded.window_start then 0 else u.tokens end,
        microcents = excluded.microcents + case when u.window_start < excluded.window_start then 0 else u.microcents end
    )
    update model_policy.budget_holdings h
    set tokens = greatest(0, h.tokens - u.tokens), microcents = greatest(0, h.microcents - u.microcents)
    from used u
    where h.tenant_id = u.tenant_id and h.subject = u.subject and h.window_kind = u.kind and h.holder = this_holder;
  end if;

  if returns is not null then
    update model_policy.budget_holdings h
    set tokens = greatest(0, h.tokens - r.tokens), microcents = greatest(0, h.microcents - r.microcents)
    from (
      select tenant_id, subject, "window", sum(tokens)::bigint as tokens, sum(microcents)::bigint as microcents
      from jsonb_to_recordset(returns) r (tenant_id text, subject text, "window" text, tokens bigint, microcents bigint)
      group by 1, 2, 3
    ) r
    where h.tenant_id = r.tenant_id and h.subject = r.subject and h.window_kind = r."window" and h.holder = this_holder;
  end if;

  if asks is null then
    return jsonb_build_object('settled', coalesce(entered, '{}'), 'asked', asked);
  end if;
  for ask in
    select a.* from jsonb_to_recordset(asks) a (tenant_id text, tokens bigint, microcents bigint, ahead bigint, budgets jsonb)
  loop
    refusal := null;
    times := ask.ahead;
    for budget in
      select b.ordinality - 1 as place, r.*, u.tokens as used_tokens, u.microcents as used_microcents,
        held.tokens as held_tokens, held.microcents as held_microcents
      from jsonb_array_elements(ask.budgets) with ordinality b,
        jsonb_to_record(b.value) r (subject text, "window" text, tokens bigint, microcents bigint, max_tokens bigint,
          max_microcents bigint),
        model_policy.budget_use u,
        lateral (
          select coalesce(sum(h.tokens), 0)::bigint as tokens, coalesce(sum(h.microcents), 0)::bigint as microcents
          from model_policy.budget_holdings h join model_policy.budget_holders o using (holder)
          where h.tenant_id = ask.tenant_id and h.subject = r.subject and h.window_kind = r."window"
            and o.expires_at > now()
        ) held
      where u.tenant_id = ask.tenant_id and u.subject = r.subject and u.window_kind = r."window"
      order by 1
    loop
      times := least(times,
        (budget.max_tokens - budget.used_tokens - budget.held_tokens - budget.tokens) / 256 / greatest(1, ask.tokens),
        (budget.max_microcents - budget.used_microcents - budget.held_microcents - budget.microcents) / 256
          / greatest(1, ask.microcents));
      if budget.used_tokens + budget.held_tokens + budget.tokens > budget.max_tokens
        or budget.used_microcents + budget.held_microcents + budget.microcents > budget.max_microcents
      then
        refusal := jsonb_build_object('granted', false, 'budget', budget.place,
          'tokens', budget.used_tokens + budget.held_tokens,
          'microcents', budget.used_microcents + budget.held_microcents,
          'resets_at', (date_trunc(budget."window", now(), 'UTC') at time zone 'UTC'
            + ('1 ' || budget."window")::interval) at time zone 'UTC');
        exit;
      end if;
    end loop;
    if refusal is null then
      insert into model_policy.budget_holdings as h (tenant_id, subject, window_kind, holder, tokens, microcents)
      select ask.tenant_id, r.subject, r."window", this_holder, r.tokens + times * ask.tokens,
        r.microcents + times * ask.microcents
      from jsonb_to_recordset(ask.budgets) r (subject text, "window" text, tokens bigint, microcents bigint)
      on conflict (tenant_id, subject, window_kind, holder) do update set
        tokens = h.tokens + excluded.tokens, microcents = h.microcents + excluded.microcents;
    end if;
    asked := asked || coalesce(refusal, jsonb_build_object('granted', true, 'ahead', times));
  end loop;
  return jsonb_build_object('settled', coalesce(entered, '{}'), 'asked', asked);
end
$$;

create or replace function model_policy.forget_tenant(wanted text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
  select pg_advisory_xact_lock(model_policy.deletion_lock(wanted));
  delete from model_policy.usage_ledger where tenant_id = wanted;
  delete from model_policy.budget_use where tenant_id = wanted;
  delete from model_policy.budget_holdings where tenant_id = wanted;
  delete from model_policy.policy_versions where tenant_id = wanted;
  delete from model_policy.policies where tenant_id = wanted;
end;

drop function model_policy.reserve_budget, model_policy.settle_budget;
drop table model_policy.budget_windows, model_policy.budget_holds;

revoke execute on function model_policy.bridge_silence, model_policy.open_holder, model_policy.renew_holder,
  model_policy.close_holder, model_policy.account_calls from public;
grant execute on function model_policy.open_holder, model_policy.renew_holder, model_policy.close_holder,
  model_policy.account_calls to agentos_service;
