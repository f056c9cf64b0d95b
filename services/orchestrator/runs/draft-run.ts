import type { CallMeta } from '#http'
import { newId } from '#ids'
import { formatTraceparent } from '#telemetry'
import type { TenantScope } from '#tenancy'
import type { PolicyContext, RunContext, RunInput } from '../execution/ports.ts'
import { requireStorable } from '../tenants/storable.ts'
import type { RunDraft, RunnableAgent } from './draft.ts'
import { effectiveOptions, effectiveTooling, type RequestedOptions, type RequestedTooling } from './rules.ts'

/** What a caller asks of a run, however it was asked. */
export interface RunRequest {
  readonly input: RunInput | string
  readonly context?: RunContext
  readonly policy_context?: PolicyContext
  readonly tooling?: RequestedTooling
  readonly run_options?: RequestedOptions
}

export interface DraftParts {
  readonly scope: TenantScope
  readonly meta: CallMeta
  readonly agent: RunnableAgent
  readonly request: RunRequest
  readonly idempotency: RunDraft['idempotency']
  /** The platform's limit where the tenant's quota names none. */
  readonly concurrentRuns: number
}

/**
 * The run that a request asks for; its caller's scopes go with it, so that it can never do more than they could.
 * Errors: invalid_request for labels that cannot be kept.
 */
export function draftRun({ agent, concurrentRuns, idempotency, meta, request, scope }: DraftParts): RunDraft {
  const { input, policy_context, run_options = {}, tooling = {} } = request
  const context = { ...request.context, ...keptFacts(policy_context ?? request.context?.policy_context) }
  requireStorable(context.labels, '/context/labels')
  return {
    tenantId: scope.tenantId,
    runId: newId('run'),
    agent,
    principalId: scope.principal.principalId,
    grantedScopes: [...scope.scopes],
    input: typeof input === 'string' ? { type: 'text', text: input } : { type: 'text', text: input.text },
    context,
    tooling: effectiveTooling(tooling),
    options: effectiveOptions(run_options, agent.config),
    idempotency,
    correlationId: meta.correlationId,
    traceparent: formatTraceparent(meta.trace),
    maxConcurrentRuns: scope.tenant.quotas.runs?.max_concurrent_runs ?? concurrentRuns,
    audit: null,
  }
}

/** The facts that policies know: each call of the run repeats them, so nothing else is carried along. */
function keptFacts(given: PolicyContext | undefined): { readonly policy_context?: PolicyContext } {
  if (given === undefined) return {}
  const { consent_tags, data_classification, purpose, region } = given
  return {
    policy_context: {
      ...(data_classification !== undefined && { data_classification }),
      ...(region !== undefined && { region }),
      ...(purpose !== undefined && { purpose }),
      ...(consent_tags !== undefined && { consent_tags }),
    },
  }
}
