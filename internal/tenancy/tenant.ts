/** A tenant as the platform enforces it. Absent members mean "no limit" (quotas) or "everything" (entitlements). */
export interface Tenant {
  readonly tenantId: string
  readonly name: string
  readonly status: 'active' | 'disabled'
  readonly planTier: string
  readonly defaultPolicyId?: string
  readonly entitlements: TenantEntitlements
  readonly quotas: TenantQuotas
  readonly metadata: Readonly<Record<string, unknown>>
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** The wire form of the tenant's entitlements, as stored. Source: schemas/tenant/Tenant.json. */
export interface TenantEntitlements {
  readonly model_tiers_allowed?: readonly string[]
  readonly model_backends_allowed?: readonly string[]
  readonly cloud_allowed?: boolean
  readonly tool_ids_allowed?: readonly string[]
}

/** The wire form of the tenant's quotas, as stored. Source: schemas/tenant/Tenant.json. */
export interface TenantQuotas {
  readonly runs?: {
    readonly max_concurrent_runs?: number
    readonly max_executing_runs?: number
    readonly run_create_qps?: number
    readonly run_create_burst?: number
  }
  readonly tools?: { readonly tool_calls_per_minute?: number }
  readonly models?: {
    readonly token_budget?: TokenBudget
    /** Further ones, for other windows. */
    readonly token_budgets?: readonly TokenBudget[]
    readonly max_tokens_per_request?: number
    readonly max_requests_per_minute?: number
  }
  readonly storage?: { readonly max_memory_bytes?: number }
  readonly retention?: { readonly events_days?: number; readonly runs_days?: number }
}

/** So many tokens, US dollars or both in each window. Source: schemas/tenant/TokenBudget.json. */
export interface TokenBudget {
  readonly window: 'minute' | 'hour' | 'day' | 'month'
  readonly max_tokens?: number
  readonly max_cost_usd?: number
}
