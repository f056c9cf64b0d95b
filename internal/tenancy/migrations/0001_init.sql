-- The platform's own tables: tenants and who may act in them, the audit log, rates.
-- Every table of a tenant has row-level security. What must look across tenants is one of the functions below.

grant usage on schema platform to agentos_service;

-- The tenant of this transaction; null, and so no row at all, where none is set.
create function platform.current_tenant() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '');

-- Isolates a table by its column tenant_id. FORCE holds for the owner too, who need not be a superuser: the second
-- policy lets in the owner alone, so that SECURITY DEFINER functions see the rows of every tenant.
-- Every schema uses it: call platform.isolate_tenants('orchestrator.runs');
create procedure platform.isolate_tenants(target regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security, force row level security', target);
  execute format('create policy tenant_isolation on %s using (tenant_id = platform.current_tenant()) '
    'with check (tenant_id = platform.current_tenant())', target);
  execute format('create policy definer_functions on %s to %I using (true) with check (true)', target, current_user);
end
$$;

-- Tenants ------------------------------------------------------------------------------------------------------------

create table platform.tenants (
  tenant_id text primary key check (length(tenant_id) between 1 and 128),
  name text not null,
  status text not null default 'active' check (status in ('active', 'disabled')),
  plan_tier text not null default 'standard',
  default_policy_id text,
  entitlements jsonb not null default '{}' check (jsonb_typeof(entitlements) = 'object'),
  quotas jsonb not null default '{}' check (jsonb_typeof(quotas) = 'object'),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Its operators would lock themselves out.
  check (tenant_id <> 'tnt_platform' or status = 'active')
);
call platform.isolate_tenants('platform.tenants');
grant select on platform.tenants to agentos_service;

insert into platform.tenants (tenant_id, name, plan_tier) values ('tnt_platform', 'Platform', 'platform');

create table platform.members (
  tenant_id text not null default platform.current_tenant() references platform.tenants on delete cascade,
  principal_id text not null,
  principal_type text not null default 'user' check (principal_type in ('user', 'service', 'agent')),
  role text not null check (role in ('operator', 'owner', 'admin', 'developer', 'viewer', 'auditor', 'service')),
  display_name text,
  added_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, principal_id),
  check (role <> 'operator' or tenant_id = 'tnt_platform')
);
call platform.isolate_tenants('platform.members');
grant select, insert, update (principal_type, role, display_name, updated_at), delete on platform.members to agentos_service;

-- A key is kept as the SHA-256 of its text. Revoked and expired keys stay, so that the audit log can be read.
create table platform.api_keys (
  key_id text primary key,
  tenant_id text not null default platform.current_tenant() references platform.tenants on delete cascade,
  name text not null,
  prefix text not null,
  hash bytea not null unique check (octet_length(hash) = 32),
  principal_id text not null,
  role text check (role in ('operator', 'owner', 'admin', 'developer', 'viewer', 'auditor', 'service')),
  scopes text[],
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  rotated_at timestamptz,
  -- Without scopes of its own a key has those of its role.
  check (role is not null or scopes is not null),
  check (role <> 'operator' or tenant_id = 'tnt_platform'),
  check (tenant_id = 'tnt_platform' or scopes is null or not scopes && array['tenants:admin', 'federation:admin'])
);
create index api_keys_of_tenant on platform.api_keys (tenant_id, key_id);
call platform.isolate_tenants('platform.api_keys');
grant select, insert, update (name, prefix, hash, rotated_at, expires_at, revoked_at) on platform.api_keys to agentos_service;

-- Look-ups before a tenant is known ----------------------------------------------------------------------------------

create function platform.find_tenant(wanted text) returns setof platform.tenants
  language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select * from platform.tenants where tenant_id = wanted;
  end;

create function platform.find_api_key(wanted bytea)
  returns table (key_id text, tenant_id text, principal_id text, role text, scopes text[], expires_at timestamptz, revoked_at timestamptz)
  language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select k.key_id, k.tenant_id, k.principal_id, k.role, k.scopes, k.expires_at, k.revoked_at
    from platform.api_keys k where k.hash = wanted;
  end;

create function platform.find_member(wanted_tenant text, wanted_principal text) returns table (role text)
  language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select m.role from platform.members m where m.tenant_id = wanted_tenant and m.principal_id = wanted_principal;
  end;

-- Notes that keys were used; at most once a minute for each, whichever process asks.
create function platform.touch_api_keys(used text[]) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  begin atomic
    update platform.api_keys set last_used_at = now()
    where key_id = any (used) and (last_used_at is null or last_used_at < now() - interval '1 minute');
  end;

-- Operators: the only ones who act on tenants other than their own ---------------------------------------------------

create function platform.require_operator() returns void
  language plpgsql stable
as $$
begin
  if platform.current_tenant() is distinct from 'tnt_platform' then
    raise insufficient_privilege using message = 'only the platform tenant may act on other tenants';
  end if;
end
$$;

create function platform.list_tenants(after text, page int, wanted_status text) returns setof platform.tenants
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.require_operator();
  return query select * from platform.tenants t
    where (after is null or t.tenant_id > after) and (wanted_status is null or t.status = wanted_status)
    order by t.tenant_id limit page;
end
$$;

-- Returns the new tenant, or nothing where its id is taken.
create function platform.create_tenant(draft jsonb) returns setof platform.tenants
  language plpgsql rows 1 security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.require_operator();
  return query insert into platform.tenants as t
    (tenant_id, name, status, plan_tier, default_policy_id, entitlements, quotas, metadata)
    values (draft ->> 'tenant_id', draft ->> 'name', coalesce(draft ->> 'status', 'active'),
      coalesce(draft ->> 'plan_tier', 'standard'), draft ->> 'default_policy_id',
      coalesce(draft -> 'entitlements', '{}'), coalesce(draft -> 'quotas', '{}'), coalesce(draft -> 'metadata', '{}'))
    on conflict (tenant_id) do nothing
    returning t.*;
end
$$;

-- The tenant, locked until the end of the transaction: read, decide, update.
create function platform.lock_tenant(wanted text) returns setof platform.tenants
  language plpgsql rows 1 security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.require_operator();
  return query select * from platform.tenants t where t.tenant_id = wanted for update;
end
$$;

-- Sets the members that `change` has and keeps the others. Returns the tenant, or nothing where it does not exist.
create function platform.update_tenant(wanted text, change jsonb) returns setof platform.tenants
  language plpgsql rows 1 security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.require_operator();
  return query update platform.tenants as t set
      name = coalesce(change ->> 'name', t.name),
      status = coalesce(change ->> 'status', t.status),
      plan_tier = coalesce(change ->> 'plan_tier', t.plan_tier),
      default_policy_id = case when change ? 'default_policy_id' then change ->> 'default_policy_id' else t.default_policy_id end,
      entitlements = coalesce(change -> 'entitlements', t.entitlements),
      quotas = coalesce(change -> 'quotas', t.quotas),
      metadata = coalesce(change -> 'metadata', t.metadata),
      updated_at = now()
    where t.tenant_id = wanted
    returning t.*;
end
$$;

-- The audit log: append only -----------------------------------------------------------------------------------------

-- Services may only read it: records come in by append_audit, and seal_audit sets the last three columns. Ids are time-ordered, so the primary key is also the
-- index that lists a tenant's records, newest first.
create table platform.audit_records (
  audit_id text not null,
  tenant_id text not null default platform.current_tenant(),
  opened_at timestamptz not null,
  closed_at timestamptz not null,
  principal_id text not null,
  credential text not null,
  action text not null,
  resource text,
  outcome text not null check (outcome in ('ok', 'denied', 'failed')),
  status int,
  error_code text,
  request_id text,
  correlation_id text,
  traceparent text,
  details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
  seal_seq bigint,
  prev_hash bytea,
  hash bytea,
  primary key (tenant_id, audit_id)
) with (autovacuum_vacuum_scale_factor = 0.05);
create index audit_records_unsealed on platform.audit_records (audit_id) where seal_seq is null;
call platform.isolate_tenants('platform.audit_records');
grant select on platform.audit_records to agentos_service;

-- Where each tenant's chain ends.
create table platform.audit_heads (
  tenant_id text primary key,
  seal_seq bigint not null,
  hash bytea not null
) with (fillfactor = 50);
call platform.isolate_tenants('platform.audit_heads');
grant select on platform.audit_heads to agentos_service;

-- Appends records of any tenants; one that is already there is skipped, so that a batch may be sent again.
-- Returns how many are new.
create function platform.append_audit(records json) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  appended int;
begin
  insert into platform.audit_records (audit_id, tenant_id, opened_at, closed_at, principal_id, credential, action, resource,
    outcome, status, error_code, request_id, correlation_id, traceparent, details)
  select r.audit_id, r.tenant_id, r.opened_at, r.closed_at, r.principal_id, r.credential, r.action, r.resource,
    r.outcome, r.status, r.error_code, r.request_id, r.correlation_id, r.traceparent, coalesce(r.details, '{}')
  from json_populate_recordset(null::platform.audit_records, records) r
  on conflict (tenant_id, audit_id) do nothing;
  get diagnostics appended = row_count;
  return appended;
end
$$;

create function platform.link_audit(state bytea, head bytea, record bytea) returns bytea
  language sql immutable parallel safe
  return sha256(coalesce(state, head) || record);

create aggregate platform.chain_audit(bytea, bytea) (sfunc = platform.link_audit, stype = bytea);

create function platform.lock_audit_chains(wait boolean) returns boolean
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if wait then
    perform pg_advisory_xact_lock(hashtextextended('platform.audit_heads', 0));
    return true;
  end if;
  return pg_try_advisory_xact_lock(hashtextextended('platform.audit_heads', 0));
end
$$;

-- Chains the oldest unsealed records, each to the one before it of its tenant: hash = sha256(prev_hash || record).
-- A record is the JSON array of its columns as text, in the order below; the first of a tenant follows 32 zero bytes.
-- One process seals at a time; where another is at it, this returns 0. Otherwise it returns how many were sealed.
create function platform.seal_audit(batch int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  sealed int;
begin
  if not platform.lock_audit_chains(false) then
    return 0;
  end if;
  with unsealed as materialized (
    select * from platform.audit_records where seal_seq is null order by audit_id limit batch
  ), numbered as (
    select u.*, coalesce(h.hash, decode(repeat('00', 32), 'hex')) as head,
      coalesce(h.seal_seq, 0) + row_number() over (partition by u.tenant_id order by u.audit_id) as seq
    from unsealed u left join platform.audit_heads h on h.tenant_id = u.tenant_id
  ), chained as (
    select n.tenant_id, n.audit_id, n.seq, n.head, platform.chain_audit(n.head, convert_to(json_build_array(
        n.tenant_id, n.seq::text, n.audit_id,
        to_char(n.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(n.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        n.principal_id, n.credential, n.action, n.resource, n.outcome, n.status::text, n.error_code,
        n.request_id, n.correlation_id, n.traceparent, n.details::text
      )::text, 'UTF8')) over in_order as link
    from numbered n
    window in_order as (partition by n.tenant_id order by n.audit_id rows unbounded preceding)
  ), linked as materialized (
    select c.*, coalesce(lag(c.link) over in_order, c.head) as previous from chained c
    window in_order as (partition by c.tenant_id order by c.audit_id)
  ), heads as (
    insert into platform.audit_heads as h (tenant_id, seal_seq, hash)
    select distinct on (l.tenant_id) l.tenant_id, l.seq, l.link from linked l order by l.tenant_id, l.seq desc
    on conflict (tenant_id) do update set seal_seq = excluded.seal_seq, hash = excluded.hash
  )
  update platform.audit_records r set seal_seq = l.seq, prev_hash = l.previous, hash = l.link
  from linked l where r.tenant_id = l.tenant_id and r.audit_id = l.audit_id;
  get diagnostics sealed = row_count;
  return sealed;
end
$$;

-- Rates --------------------------------------------------------------------------------------------------------------

-- Counters of fixed windows; a window begins with the first draw after the one before has ended. Unlogged: a count costs
-- no flush to disk, and a crash of the server only empties windows of a minute or so.
create unlogged table platform.rates (
  tenant_id text not null,
  bucket text not null,
  points int not null,
  expires_at timestamptz not null,
  primary key (tenant_id, bucket)
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
call platform.isolate_tenants('platform.rates');

-- Draws from many counters at once, each named once, by the database's clock. Returns what has been drawn in each window.
-- In the order of the key, so that two processes never wait for each other.
create function platform.draw_rates(tenants text[], buckets text[], costs int[], windows_ms int[])
  returns table (tenant_id text, bucket text, points int, expires_in_ms int)
  language sql security definer set search_path = pg_catalog, pg_temp
  begin atomic
    insert into platform.rates as r (tenant_id, bucket, points, expires_at)
    select d.tenant_id, d.bucket, d.cost, now() + d.window_ms * interval '1 millisecond'
    from unnest(tenants, buckets, costs, windows_ms) d (tenant_id, bucket, cost, window_ms)
    order by d.tenant_id, d.bucket
    on conflict (tenant_id, bucket) do update set
      points = case when r.expires_at <= now() then excluded.points else r.points + excluded.points end,
      expires_at = case when r.expires_at <= now() then excluded.expires_at else r.expires_at end
    returning r.tenant_id, r.bucket, r.points, greatest(0, ceil(extract(epoch from r.expires_at - now()) * 1000))::int;
  end;

-- Removes counters that nobody has drawn from for an hour. Returns how many.
create function platform.sweep_rates() returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  swept int;
begin
  delete from platform.rates r using (
    select tenant_id, bucket from platform.rates where expires_at < now() - interval '1 hour' for update skip locked
  ) idle where r.tenant_id = idle.tenant_id and r.bucket = idle.bucket;
  get diagnostics swept = row_count;
  return swept;
end
$$;

-- The end of a tenant ------------------------------------------------------------------------------------------------

-- Every schema with rows of tenants has a function forget_tenant(text) that deletes them.
create function platform.forget_tenant(wanted text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.lock_audit_chains(true);
  delete from platform.audit_records where tenant_id = wanted;
  delete from platform.audit_heads where tenant_id = wanted;
  delete from platform.rates where tenant_id = wanted;
  delete from platform.tenants where tenant_id = wanted;
end
$$;

-- Deletes a tenant and all that is its own in every schema. Returns where its audit chain ended, to be kept in the
-- operator's own audit record; nothing where the tenant does not exist.
create function platform.delete_tenant(wanted text) returns table (seal_seq bigint, hash bytea)
  language plpgsql rows 1 security definer set search_path = pg_catalog, pg_temp
as $$
declare
  owner_schema text;
begin
  perform platform.require_operator();
  if wanted = 'tnt_platform' then
    raise insufficient_privilege using message = 'the platform tenant cannot be deleted';
  end if;
  perform from platform.tenants t where t.tenant_id = wanted for update;
  if not found then
    return;
  end if;
  return query select coalesce(h.seal_seq, 0), h.hash
    from (select wanted as tenant_id) t left join platform.audit_heads h on h.tenant_id = t.tenant_id;
  -- Tenants are referred to, so they go last.
  for owner_schema in
    select n.nspname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.proname = 'forget_tenant' and p.proowner = (select oid from pg_roles where rolname = current_user)
    order by n.nspname = 'platform', n.nspname
  loop
    execute format('select %I.forget_tenant($1)', owner_schema) using wanted;
  end loop;
end
$$;

-- Who may call what --------------------------------------------------------------------------------------------------

revoke execute on all routines in schema platform from public;
grant execute on function
  platform.current_tenant(),
  platform.find_tenant(text),
  platform.find_api_key(bytea),
  platform.find_member(text, text),
  platform.touch_api_keys(text[]),
  platform.list_tenants(text, int, text),
  platform.create_tenant(jsonb),
  platform.lock_tenant(text),
  platform.update_tenant(text, jsonb),
  platform.delete_tenant(text),
  platform.append_audit(json),
  platform.seal_audit(int),
  platform.draw_rates(text[], text[], int[], int[]),
  platform.sweep_rates()
to agentos_service;
