-- Kill switches: while one is set, nothing runs of what it names.

create table platform.kill_switches (
  switch_id text primary key,
  -- whose calls it stops; null: everybody's
  tenant_id text references platform.tenants on delete cascade,
  kind text not null check (kind in ('platform', 'tenant', 'agent', 'model', 'tool')),
  -- the agent, model or tool
  target_id text,
  reason text not null,
  set_by text not null,
  created_at timestamptz not null default now(),
  check ((target_id is not null) = (kind in ('agent', 'model', 'tool'))),
  check (kind <> 'platform' or tenant_id is null),
  check (kind not in ('tenant', 'agent') or tenant_id is not null)
);
create unique index kill_switches_once on platform.kill_switches (kind, coalesce(tenant_id, ''), coalesce(target_id, ''));
call platform.isolate_tenants('platform.kill_switches');

-- All of them, whosever: every process holds its calls against them.
create function platform.list_kill_switches() returns setof platform.kill_switches
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select * from platform.kill_switches order by switch_id;
  end;

-- Nothing where the same switch is set already.
create function platform.set_kill_switch(id text, tenant text, what text, target text, why text, who text)
  returns setof platform.kill_switches
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if tenant is distinct from platform.current_tenant() then perform platform.require_operator(); end if;
  perform pg_notify('agentos_kill_switches', '');
  return query insert into platform.kill_switches (switch_id, tenant_id, kind, target_id, reason, set_by)
    values (id, tenant, what, target, why, who) on conflict do nothing returning *;
end
$$;

-- Clears a switch; of one tenant alone where one is named. False where there is none.
create function platform.clear_kill_switch(id text, only_tenant text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if only_tenant is distinct from platform.current_tenant() then perform platform.require_operator(); end if;
  perform pg_notify('agentos_kill_switches', '');
  delete from platform.kill_switches where switch_id = id and (only_tenant is null or tenant_id = only_tenant);
  return found;
end
$$;

revoke execute on function platform.list_kill_switches(), platform.set_kill_switch(text, text, text, text, text, text),
  platform.clear_kill_switch(text, text) from public;
grant execute on function platform.list_kill_switches(), platform.set_kill_switch(text, text, text, text, text, text),
  platform.clear_kill_switch(text, text) to agentos_service;
