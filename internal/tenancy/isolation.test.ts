import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertTenant, type TestDatabase, testDatabase } from '#testing'

let test: TestDatabase
let service: pg.Client

beforeAll(async () => {
  test = await testDatabase()
  service = new pg.Client({ connectionString: test.url })
  await service.connect()
  await insertTenant(test.owner, 'tnt_a')
  await insertTenant(test.owner, 'tnt_b')
  await test.owner.query(`
    insert into platform.members (tenant_id, principal_id, role) values ('tnt_a', 'usr_1', 'owner'), ('tnt_b', 'usr_1', 'owner');
    insert into platform.api_keys (tenant_id, key_id, name, prefix, hash, principal_id, role, created_by)
      select t, 'key_' || t, 'k', 'aos_', sha256(t::bytea), 'usr_1', 'owner', 'usr_1' from unnest(array['tnt_a', 'tnt_b']) t;
    select platform.append_audit(json_agg(json_build_object('audit_id', 'aud_' || t, 'tenant_id', t, 'opened_at', now(), 'closed_at', now(),
      'principal_id', 'usr_1', 'credential', 'jwt', 'action', 'a.b', 'outcome', 'ok'))) from unnest(array['tnt_a', 'tnt_b']) t;
    select platform.seal_audit(10)`)
})
afterAll(async () => {
  await service.end()
  await test.close()
})

/** Runs a statement as the services' role in a transaction of tnt_a, which is taken back. */
async function asTenantA(statement: string) {
  await service.query("begin; set local app.tenant_id = 'tnt_a'")
  try {
    return await service.query(statement)
  } finally {
    await service.query('rollback')
  }
}

describe.each(['tenants', 'members', 'api_keys', 'audit_records', 'audit_heads'])('platform.%s', table => {
  it('shows a tenant its own row alone, and nothing without a tenant', async () => {
    expect((await asTenantA(`select tenant_id from platform.${table}`)).rows).toEqual([{ tenant_id: 'tnt_a' }])
    expect((await service.query(`select from platform.${table}`)).rowCount).toBe(0)
  })
})

it('has forced row-level security on every table with a tenant, for an owner who is no superuser too', async () => {
  const { rows } = await test.owner.query(`
    select c.relname, c.relrowsecurity and c.relforcerowsecurity as isolated, array_agg(p.polname::text order by p.polname) as policies
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' left join pg_policy p on p.polrelid = c.oid
    where c.relnamespace = 'platform'::regnamespace and c.relkind = 'r' group by c.oid order by 1`)
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(row => !row.isolated || row.policies.join() !== 'definer_functions,tenant_isolation')).toEqual([])
})

it.each([
  ['change an audit record', "update platform.audit_records set action = 'x'"],
  ['delete an audit record', 'delete from platform.audit_records'],
  ['empty the audit log', 'truncate platform.audit_records'],
  ['insert an audit record past append_audit', "insert into platform.audit_records (audit_id) values ('x')"],
  ['move the head of its chain', 'update platform.audit_heads set seal_seq = 0'],
  ['change its own tenant', "update platform.tenants set quotas = '{}'"],
  ['take back a key by deleting it', 'delete from platform.api_keys'],
  ['give a key another role', "update platform.api_keys set role = 'owner'"],
  ['give a key away', "update platform.api_keys set tenant_id = 'tnt_b'"],
  ['read the counters of rates', 'select from platform.rates'],
  ['isolate a table of its own', "call platform.isolate_tenants('platform.tenants')"],
  ['forget a tenant', "select platform.forget_tenant('tnt_b')"],
])('does not let a service %s', async (_, statement) => {
  await expect(asTenantA(statement)).rejects.toMatchObject({ code: '42501' })
})

it.each([
  [
    'a member who is an operator',
    "insert into platform.members (principal_id, role) values ('usr_2', 'operator')",
    '23514',
  ],
  [
    'a key that is an operator',
    "insert into platform.api_keys (key_id, name, prefix, hash, principal_id, role, created_by) values ('key_x', 'x', 'x', sha256('x'), 'x', 'operator', 'x')",
    '23514',
  ],
  [
    'a key with a platform scope',
    "insert into platform.api_keys (key_id, name, prefix, hash, principal_id, role, scopes, created_by) values ('key_x', 'x', 'x', sha256('x'), 'x', 'owner', '{tenants:admin}', 'x')",
    '23514',
  ],
  [
    'a member of another tenant',
    "insert into platform.members (tenant_id, principal_id, role) values ('tnt_b', 'usr_2', 'owner')",
    '42501',
  ],
])('refuses %s in an ordinary tenant', async (_, statement, code) => {
  await expect(asTenantA(statement)).rejects.toMatchObject({ code })
})

it('lets nobody but services call what looks across tenants', async () => {
  const { rows } = await test.owner.query(`
    select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
    where p.pronamespace = 'platform'::regnamespace and acl.grantee = 0`)
  expect(rows).toEqual([])
})

it('pins the search path of every function that runs as the owner', async () => {
  const { rows } = await test.owner.query(`
    select proname from pg_proc where pronamespace = 'platform'::regnamespace and prosecdef
      and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false)`)
  expect(rows).toEqual([])
})
