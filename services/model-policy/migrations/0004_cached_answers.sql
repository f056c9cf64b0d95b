-- Answers of models that callers allowed to be used again, by the digest of all that was asked.

create table model_policy.cached_answers (
  tenant_id text not null default platform.current_tenant(),
  key bytea not null check (octet_length(key) = 32),
  -- as the model gave it: what policies say of it is decided anew for each caller
  answer json not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (tenant_id, key)
);
create index cached_answers_by_expiry on model_policy.cached_answers (expires_at);
call platform.isolate_tenants('model_policy.cached_answers');
grant select, insert, update, delete on model_policy.cached_answers to agentos_service;

-- Removes what has expired, and of each tenant all but the latest so many. Returns how many.
create function model_policy.sweep_cached_answers(most int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  expired int;
  crowded int;
begin
  delete from model_policy.cached_answers where expires_at <= now();
  get diagnostics expired = row_count;
  delete from model_policy.cached_answers c using (
    select tenant_id, key, row_number() over (partition by tenant_id order by created_at desc) as place
    from model_policy.cached_answers
  ) ranked
  where ranked.place > most and c.tenant_id = ranked.tenant_id and c.key = ranked.key;
  get diagnostics crowded = row_count;
  return expired + crowded;
end
$$;

create or replace function model_policy.forget_tenant(wanted text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
  select pg_advisory_xact_lock(model_policy.deletion_lock(wanted));
  delete from model_policy.usage_ledger where tenant_id = wanted;
  delete from model_policy.cached_answers where tenant_id = wanted;
  delete from model_policy.budget_use where tenant_id = wanted;
  delete from model_policy.budget_holdings where tenant_id = wanted;
  delete from model_policy.policy_versions where tenant_id = wanted;
  delete from model_policy.policies where tenant_id = wanted;
end;

revoke execute on function model_policy.sweep_cached_answers from public;
grant execute on function model_policy.sweep_cached_answers to agentos_service;
