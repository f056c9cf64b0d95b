import { hasBudget } from '../budgets/limits.ts'
import { type Chain, type Considered, skip } from '../routing/chain.ts'
import type { Measured } from '../routing/provider-state.ts'
import type { ChainRequirements } from '../routing/requirements.ts'
import type { ModelCall } from './chat-call.ts'

/** Whose calls a canary keeps together: a run's, and outside of runs a principal's. */
export function callerOf({ scope: { principal, tenantId } }: ModelCall): string {
  const { principalId, run } = principal
  return run ? `${tenantId} ${run.agentId} ${run.runId}` : `${tenantId} ${principalId}`
}

/** What the route must offer beside what the size of the call asks for. */
export function routingNeedsOf(
  { requirements: { maxLatencyMs }, scope }: ModelCall,
  measured: Measured,
): Pick<ChainRequirements, 'latency' | 'hasBudget'> {
  return {
    hasBudget: hasBudget(scope.tenant),
    ...(maxLatencyMs !== undefined && { latency: { mostMs: maxLatencyMs, measured } }),
  }
}

/** The models that the tenant's policies took out of a chain. */
export function refusedOf(able: Chain, permitted: Chain): Considered[] {
  return without(able, permitted, 'a policy blocks it')
}

/** The models that a kill switch took out of a chain. */
export function killedOf(permitted: Chain, left: Chain): Considered[] {
  return without(permitted, left, 'a kill switch stops it')
}

function without(before: Chain, after: Chain, reason: string): Considered[] {
  const kept = new Set(after.map(({ model }) => model))
  return before.filter(({ model }) => !kept.has(model)).map(({ model }) => skip(model, reason))
}
