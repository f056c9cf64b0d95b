import { type BrokenRecord, verifyAudit as verifyChain } from '#audit'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { auditedTenant } from './audited-tenant.ts'

export const verifyAudit: OrchestratorHandler<'verifyAudit'> = async ({ meta, query, scope }, deps) => {
  meta.audit?.resource(query.tenant_id ?? scope.tenantId)
  const tenant = await auditedTenant(query.tenant_id, scope, deps.tenants)
  const { firstBroken, head, ok, sealed, unsealed } = await verifyChain(deps.database, tenant)
  meta.audit?.note({ ok, sealed_total: sealed })
  const verification = {
    tenant_id: tenant.tenantId,
    ok,
    sealed_total: sealed,
    unsealed_total: unsealed,
    ...(head !== null && { head_hash: head }),
    ...(firstBroken && { first_broken: toBroken(firstBroken) }),
    verified_at: meta.now.toISOString(),
  }
  return { status: 200, body: { verification } }
}

function toBroken({ audit_id, reason, seal_seq }: BrokenRecord) {
  return { ...(audit_id !== null && { audit_id }), seal_seq, reason }
}
