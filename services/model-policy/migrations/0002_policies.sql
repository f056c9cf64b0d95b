-- Policies: who may do what. Each change is a version of its own; which versions are in use stands beside them.

create table model_policy.policies (
  tenant_id text not null default platform.current_tenant(),
  policy_id text not null,
  -- the latest that was written
  version int not null check (version >= 1),
  -- the version that is tried out; as a canary for so many per cent of the runs, in shadow where there is no share
  staged_version int,
  staged_percent int check (staged_percent between 1 and 100),
  -- the versions that were put in force, in that order; the last one is in force
  promoted int[] not null default '{}',
  -- raised by each change of what is in use, so that their sum tells whether anything of a tenant's has changed
  changes bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, policy_id),
  check (staged_version is not null or staged_percent is null)
);
call platform.isolate_tenants('model_policy.policies');

-- Nothing of a version ever changes but that it passes its fixtures.
create table model_policy.policy_versions (
  tenant_id text not null default platform.current_tenant(),
  policy_id text not null,
  version int not null check (version >= 1),
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  tested_at timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  primary key (tenant_id, policy_id, version),
  foreign key (tenant_id, policy_id) references model_policy.policies on delete cascade
);
call platform.isolate_tenants('model_policy.policy_versions');

grant select, insert, update (version, staged_version, staged_percent, promoted, changes, updated_at)
  on model_policy.policies to agentos_service;
grant select, insert, update (tested_at) on model_policy.policy_versions to agentos_service;

create or replace function model_policy.forget_tenant(wanted text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
  delete from model_policy.usage_ledger where tenant_id = wanted;
  delete from model_policy.budget_windows where tenant_id = wanted;
  delete from model_policy.budget_holds where tenant_id = wanted;
  delete from model_policy.policy_versions where tenant_id = wanted;
  delete from model_policy.policies where tenant_id = wanted;
end;
