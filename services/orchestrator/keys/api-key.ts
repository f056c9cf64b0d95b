import { grantedScopes, keyGrant } from '#auth'
import type { components } from '#contract/orchestrator'
import type { ApiKeyRow, Scope } from '#tenancy'

export type ApiKey = components['schemas']['ApiKey']

/** A key without its hash, which leaves the database only to be compared there. */
export type ShownKey = Omit<ApiKeyRow, 'hash'>

export function toApiKey(row: ShownKey, now: Date): ApiKey {
  return {
    key_id: row.key_id,
    tenant_id: row.tenant_id,
    name: row.name,
    principal_id: row.principal_id,
    prefix: row.prefix,
    ...(row.role !== null && { role: row.role }),
    scopes: [...scopesOf(row)],
    ...(row.token_budgets.length > 0 && { token_budgets: row.token_budgets }),
    status: statusOf(row, now),
    created_at: row.created_at.toISOString(),
    created_by: row.created_by,
    ...(row.rotated_at !== null && { rotated_at: row.rotated_at.toISOString() }),
    ...(row.expires_at !== null && { expires_at: row.expires_at.toISOString() }),
    ...(row.revoked_at !== null && { revoked_at: row.revoked_at.toISOString() }),
  }
}

/** What the key may do, as the authenticator reads it. */
export function scopesOf(row: ShownKey): ReadonlySet<Scope> {
  return grantedScopes(row.tenant_id, keyGrant(row))
}

export function statusOf({ expires_at, revoked_at }: ShownKey, now: Date): ApiKey['status'] {
  if (revoked_at !== null) return 'revoked'
  return expires_at !== null && expires_at <= now ? 'expired' : 'active'
}
