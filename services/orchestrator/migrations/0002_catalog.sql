-- What tenants configure and keep: agents with their versions, tools, memory.
-- Documents are json, not jsonb: nothing is looked up inside them, and json holds every character that JSON can.
-- Names sort by their bytes, so that a page ends at the same place whatever the locale of the database.
-- The reference to the tenant lets nothing be written into a tenant that is being deleted.

create table orchestrator.agents (
  tenant_id text not null default platform.current_tenant() references platform.tenants,
  agent_id text collate "C" not null,
  name text not null,
  description text,
  version int not null check (version >= 1),
  status text not null check (status in ('active', 'inactive', 'deprecated')),
  config json not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, agent_id)
);
call platform.isolate_tenants('orchestrator.agents');

-- Immutable: each change of an agent adds one. They end with their agent.
create table orchestrator.agent_versions (
  tenant_id text not null default platform.current_tenant(),
  agent_id text collate "C" not null,
  version int not null check (version >= 1),
  name text not null,
  description text,
  status text not null check (status in ('active', 'inactive', 'deprecated')),
  config json not null,
  rollback_of int,
  created_at timestamptz not null default now(),
  created_by text not null,
  primary key (tenant_id, agent_id, version),
  foreign key (tenant_id, agent_id) references orchestrator.agents on delete cascade
);
call platform.isolate_tenants('orchestrator.agent_versions');

create table orchestrator.tools (
  tenant_id text not null default platform.current_tenant() references platform.tenants,
  tool_id text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('http')),
  description text,
  input_schema json not null,
  config json not null,
  effect text not null check (effect in ('none', 'idempotent', 'once')),
  timeout_ms int not null check (timeout_ms >= 1),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, tool_id)
);
call platform.isolate_tenants('orchestrator.tools');

-- `words` are those of key and value, by which an entry is found.
create table orchestrator.memory (
  tenant_id text not null default platform.current_tenant() references platform.tenants,
  namespace text collate "C" not null,
  key text collate "C" not null,
  value json not null,
  size_bytes int not null check (size_bytes between 0 and 65536),
  words tsvector not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, namespace, key)
);
call platform.isolate_tenants('orchestrator.memory');

-- What a tenant's entries come to, kept by the trigger below: a quota is checked without reading them all, and the row
-- makes writers of one tenant wait for each other, so that the check is exact.
create table orchestrator.memory_usage (
  tenant_id text primary key default platform.current_tenant(),
  used_bytes bigint not null check (used_bytes >= 0)
) with (fillfactor = 50);
call platform.isolate_tenants('orchestrator.memory_usage');

create function orchestrator.count_memory() returns trigger
language plpgsql security definer
set search_path = orchestrator, pg_temp
as $$
declare
  grown int := coalesce(new.size_bytes, 0) - coalesce(old.size_bytes, 0);
  tenant text := coalesce(new.tenant_id, old.tenant_id);
begin
  update memory_usage set used_bytes = used_bytes + grown where tenant_id = tenant;
  if not found and grown > 0 then
    insert into memory_usage as u (tenant_id, used_bytes) values (tenant, grown)
    on conflict (tenant_id) do update set used_bytes = u.used_bytes + excluded.used_bytes;
  end if;
  return null;
end $$;

create trigger count_memory after insert or update or delete on orchestrator.memory
for each row execute function orchestrator.count_memory();

revoke execute on function orchestrator.count_memory() from public;
grant select, insert, update, delete on orchestrator.agents, orchestrator.tools, orchestrator.memory to agentos_service;
grant select, insert on orchestrator.agent_versions to agentos_service;
grant select on orchestrator.memory_usage to agentos_service;
