import type { components } from '#contract/orchestrator'
import type { MemberRow } from '#tenancy'

export type Member = components['schemas']['Member']

export function toMember(row: MemberRow): Member {
  return {
    tenant_id: row.tenant_id,
    principal_id: row.principal_id,
    principal_type: row.principal_type,
    role: row.role,
    ...(row.display_name !== null && { display_name: row.display_name }),
    created_at: row.added_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
