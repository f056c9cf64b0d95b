import { fail } from '#errors'
import type { Rates } from '#quota'
import type { TenantScope } from '#tenancy'
import type { CompiledPolicy } from './engine/compile-policy.ts'
import type { PolicyLimit } from './engine/document.ts'
import type { PolicyRequest } from './engine/policy-request.ts'
import type { Decision } from './engine/policy-set.ts'
import { allowed, type PolicyOutcome } from './outcome.ts'

/** What a decision means for what it is about: all that refuses it is `blocked`, and says why. */
export function outcomeOf(
  { applied, decidedBy, effect }: Decision,
  { action, resource }: PolicyRequest,
): PolicyOutcome {
  if (effect === 'allow' || effect === 'redact') return allowed
  if (decidedBy === null)
    return { decision: 'blocked', reasons: [`no policy allows ${action} on ${resource.id}`], redactions: [] }
  const deciding = applied.filter(other => other.effect === effect)
  const wanting = effect === 'require_approval' ? ' (an approval is needed)' : ''
  const reasons = deciding.map(({ policy, reason }) => `${nameOf(policy)}: ${reason}${wanting}`)
  return { decision: 'blocked', reasons, redactions: [] }
}

/**
 * Draws from the rate of every denial that holds only beyond one. Errors: `rate_limited` with the policy in
 * `details.reasons`, `dependency_unavailable` where the counters cannot be reached.
 */
export async function drawLimits(
  limits: Iterable<CompiledPolicy>,
  request: PolicyRequest,
  scope: TenantScope,
  rates: Rates,
): Promise<void> {
  for (const policy of limits) {
    const { limit } = policy
    if (limit === null) continue
    const bucket = `${policy.policyId} ${policy.version} ${sharerOf(limit, request)}`
    const rate = { limit: limit.requests, windowMs: limit.per_seconds * 1_000 }
    const { allowed: passes, resetSeconds } = await rates.consumeOf(bucket, rate, scope)
    if (!passes) refuse(policy, limit, resetSeconds)
  }
}

function refuse(policy: CompiledPolicy, { per, per_seconds: seconds, requests }: PolicyLimit, resetSeconds: number) {
  const reasons = [`${nameOf(policy)}: ${policy.reason}`]
  fail('rate_limited', `A policy allows ${requests} in ${seconds} s for each ${per}: ${policy.reason}.`, {
    details: { reasons, limit: requests, window_seconds: seconds, per },
    retryAfterSeconds: resetSeconds,
  })
}

/** Whose rate it is; what belongs to no agent, or to no run, is counted by its principal. */
function sharerOf({ per }: PolicyLimit, { subject }: PolicyRequest): string {
  if (per === 'tenant') return 'tenant'
  const own = { agent: subject.agent_id, run: subject.run_id, principal: '' }[per]
  return own === '' ? `principal ${subject.principal_id}` : `${per} ${own}`
}

/** A policy's version as reasons and the audit name it. */
export function nameOf({ policyId, version }: Pick<CompiledPolicy, 'policyId' | 'version'>): string {
  return `${policyId}@${version}`
}
