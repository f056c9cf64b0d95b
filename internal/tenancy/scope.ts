import type { Scope } from './scopes.ts'
import type { Tenant, TokenBudget } from './tenant.ts'

/** What the storage needs to know of a caller: the one tenant whose rows exist for it. */
export interface TenantRef {
  readonly tenantId: string
  /** Work that must commit with the caller's own writes (its audit record); run last in each `transact`. */
  readonly beforeCommit?: (transaction: unknown) => Promise<void>
}

export type PrincipalKind = 'user' | 'service' | 'agent'

/** Who is calling, as proved by the credential. */
export interface Principal {
  readonly principalId: string
  readonly kind: PrincipalKind
  /** How the identity was proved; `header` exists in demo and dev only. */
  readonly credential: 'header' | 'api_key' | 'jwt' | 'internal' | 'service_token'
  /** The API key's id, where the credential is one. */
  readonly keyId?: string
  /** What the API key may use of models, where that is limited. */
  readonly budgets?: readonly TokenBudget[]
  /** The run for which an executor calls, where the credential is `internal`, with the budgets of its agent. */
  readonly run?: { readonly runId: string; readonly agentId: string; readonly budgets?: readonly TokenBudget[] }
}

/** One caller in one tenant with the permissions it has there: the only way to tenant-owned data. */
export interface TenantScope extends TenantRef {
  readonly tenant: Tenant
  readonly principal: Principal
  readonly scopes: ReadonlySet<Scope>
}
