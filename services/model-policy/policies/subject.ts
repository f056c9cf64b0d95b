import type { TenantScope } from '#tenancy'
import type { PolicySubject } from './engine/policy-request.ts'

/** Who acts, as the credential proves it: a run's agent where an executor calls for a run. */
export function subjectOf({ principal: { kind, principalId, run } }: TenantScope): PolicySubject {
  return { principal_id: principalId, kind, agent_id: run?.agentId ?? '', run_id: run?.runId ?? '' }
}
