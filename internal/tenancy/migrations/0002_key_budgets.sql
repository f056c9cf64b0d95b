-- What an API key may use of models.

alter table platform.api_keys add column token_budgets jsonb not null default '[]'
  check (jsonb_typeof(token_budgets) = 'array');

drop function platform.find_api_key(bytea);
create function platform.find_api_key(wanted bytea)
  returns table (key_id text, tenant_id text, principal_id text, role text, scopes text[], expires_at timestamptz,
    revoked_at timestamptz, token_budgets jsonb)
  language sql stable rows 1 security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select k.key_id, k.tenant_id, k.principal_id, k.role, k.scopes, k.expires_at, k.revoked_at, k.token_budgets
    from platform.api_keys k where k.hash = wanted;
  end;
revoke execute on function platform.find_api_key(bytea) from public;
grant execute on function platform.find_api_key(bytea) to agentos_service;
