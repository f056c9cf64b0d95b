import type { TenantScope, TokenBudget } from '#tenancy'
import { toMicrocents, toTokens } from './spend.ts'

export const windows = ['minute', 'hour', 'day', 'month'] as const

export type Window = (typeof windows)[number]

/** What a call may use of one budget in one window; null: without a limit. */
export interface Limit {
  /** `''` for the tenant, `agent:<agent_id>`, `key:<key_id>`. */
  readonly subject: string
  readonly window: Window
  readonly maxTokens: number | null
  readonly maxMicrocents: number | null
}

/** Whether the tenant itself has a budget in any window. */
export function hasBudget({ quotas }: TenantScope['tenant']): boolean {
  const { token_budget: one, token_budgets: several = [] } = quotas.models ?? {}
  return one !== undefined || several.length > 0
}

/** Every budget that a call of this caller draws from: its tenant's, those of its run's agent, and those of its API key. */
export function limitsOf({ principal, tenant }: TenantScope): Limit[] {
  const { token_budget: one, token_budgets: several = [] } = tenant.quotas.models ?? {}
  const { budgets, keyId, run } = principal
  return [
    ...(one === undefined && several.length === 0 ? [] : toLimits('', one === undefined ? several : [one, ...several])),
    ...(run?.budgets === undefined ? [] : toLimits(`agent:${run.agentId}`, run.budgets)),
    ...(budgets === undefined ? [] : toLimits(`key:${keyId}`, budgets)),
  ]
}

/** One limit for each window: of two for the same the lower figures hold. */
export function toLimits(subject: string, budgets: readonly TokenBudget[]): Limit[] {
  const limits = new Map<Window, Limit>()
  for (const { max_cost_usd: usd, max_tokens: tokens, window } of budgets) {
    const other = limits.get(window)
    limits.set(window, {
      subject,
      window,
      maxTokens: lower(other?.maxTokens, tokens === undefined ? null : toTokens(tokens)),
      maxMicrocents: lower(other?.maxMicrocents, usd === undefined ? null : toMicrocents(usd)),
    })
  }
  return [...limits.values()]
}

function lower(one: number | null | undefined, other: number | null): number | null {
  if (one === null || one === undefined) return other
  return other === null ? one : Math.min(one, other)
}
