import { lockTenant, type Tenant, updateTenant } from '#tenancy'
import type { Transaction } from '../schema.ts'
import { tenantMissing } from './tenant.ts'

/** The tenant with the status; untouched where it has that already. Errors: `not_found`. */
export async function setStatus(tx: Transaction, tenantId: string, status: Tenant['status']): Promise<Tenant> {
  const present = (await lockTenant(tx, tenantId)) ?? tenantMissing()
  if (present.status === status) return present
  return (await updateTenant(tx, tenantId, { status })) ?? tenantMissing()
}
