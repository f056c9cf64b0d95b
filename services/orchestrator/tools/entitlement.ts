import { fail } from '#errors'
import type { Tenant } from '#tenancy'

/** The ids of the tools that the tenant may use; null: all of them. */
export function entitledTools({ entitlements }: Tenant): readonly string[] | null {
  return entitlements.tool_ids_allowed ?? null
}

export function isEntitled(tenant: Tenant, toolId: string): boolean {
  return entitledTools(tenant)?.includes(toolId) ?? true
}

/** Errors: `policy_blocked`, the same for tools that do not exist. */
export function requireEntitled(tenant: Tenant, toolId: string): void {
  if (isEntitled(tenant, toolId)) return
  fail('policy_blocked', `The tenant is not entitled to ${toolId}; an operator can allow it.`, {
    details: { reasons: [`entitlements.tool_ids_allowed does not hold ${toolId}`] },
  })
}
