import type pg from 'pg'
import { newApiKey } from '#auth'

export interface BenchTenant {
  readonly tenantId: string
  readonly apiKey: string
}

/** The agents of a benchmark's tenants: what each does is in programs.ts, how many events and steps it leaves is checked. */
export const agents = {
  noop: { config: { kind: 'noop' }, events: 3, steps: 0 },
  three: {
    config: { kind: 'agent', model_ref: 'tier:fast', system_prompt: 'Answer briefly.', tools: ['tool.echo'] },
    events: 15,
    steps: 3,
  },
} as const

export type AgentName = keyof typeof agents

/** Tenants with a key each and every agent: inserted by the owner, because the API refuses kinds that are none of its own. */
export async function insertTenants(owner: pg.Client, howMany: number): Promise<BenchTenant[]> {
  const made = Array.from({ length: howMany }, (_, i) => ({ tenantId: `tnt_bench_${i}`, ...newApiKey() }))
  const ids = made.map(({ tenantId }) => tenantId)
  await owner.query('insert into platform.tenants (tenant_id, name) select t, t from unnest($1::text[]) t', [ids])
  await owner.query(
    `insert into platform.api_keys (key_id, tenant_id, name, prefix, hash, principal_id, role, created_by)
     select 'key_' || t, t, 'bench', prefix, hash, 'prn_bench', 'developer', 'bench'
     from unnest($1::text[], $2::text[], $3::bytea[]) k (t, prefix, hash)`,
    [ids, made.map(({ prefix }) => prefix), made.map(({ hash }) => hash)],
  )
  for (const [name, { config }] of Object.entries(agents)) {
    await owner.query(
      `insert into orchestrator.agents (tenant_id, agent_id, name, version, status, config)
       select t, $2, $2, 1, 'active', $3 from unnest($1::text[]) t`,
      [ids, name, JSON.stringify(config)],
    )
  }
  return made.map(({ key, tenantId }) => ({ tenantId, apiKey: key }))
}
