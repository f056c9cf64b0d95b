import { hash } from 'node:crypto'
import { idTime } from '#ids'
import type { AgentConfig, RunContext, RunInput, RunOptions, RunTooling } from '../execution/ports.ts'
import { priorityClasses } from './rules.ts'
import type { RunObject } from './run-object.ts'
import { toRunObject } from './run-object.ts'

/** The agent of a run that is to be made. */
export interface RunnableAgent {
  readonly agentId: string
  readonly version: number
  readonly config: AgentConfig
  /** Which content of the agent this was; the run is made only where it still is. Absent: it was looked up just now. */
  readonly seen?: string
}

/** All that a run is made from. The effective options and tooling, not the requested ones. */
export interface RunDraft {
  readonly tenantId: string
  /** Made by the caller, so that a create whose outcome is unknown can be repeated and stays one run. */
  readonly runId: string
  readonly agent: RunnableAgent
  readonly principalId: string
  readonly grantedScopes: readonly string[]
  readonly input: RunInput
  readonly context: RunContext
  readonly tooling: RunTooling
  readonly options: RunOptions
  /** `digest` is the SHA-256 of the canonical body, hex. */
  readonly idempotency: { readonly key: string; readonly digest: string } | null
  readonly correlationId: string
  readonly traceparent: string
  readonly retryOf?: string
  readonly parent?: { readonly runId: string; readonly rootRunId: string }
  /** How many of the tenant's runs may be unfinished at once, this one included; null: any number. */
  readonly maxConcurrentRuns: number | null
  /** The audit record that commits with the run, as platform.append_audit takes it. */
  readonly audit: object | null
}

/** The draft as an item of orchestrator.create_runs, without its index. Documents go as text; see 0001_runs.sql. */
export function toCreateItem(draft: RunDraft, keyTtlSeconds: number): string {
  const { agent, idempotency, options } = draft
  return JSON.stringify({
    tenant_id: draft.tenantId,
    run_id: draft.runId,
    agent_id: agent.agentId,
    agent_version: agent.version,
    agent_config: JSON.stringify(agent.config),
    agent_seen: agent.seen,
    agent_limit: agent.config.max_executing_runs,
    principal_id: draft.principalId,
    granted_scopes: draft.grantedScopes,
    input: JSON.stringify(draft.input),
    context: JSON.stringify(draft.context),
    tooling: JSON.stringify(draft.tooling),
    options: JSON.stringify(options),
    labels: draft.context.labels ?? {},
    class: priorityClasses[options.priority],
    timeout_ms: options.timeout_ms,
    parent_run_id: draft.parent?.runId,
    root_run_id: draft.parent?.rootRunId,
    retry_of: draft.retryOf,
    correlation_id: draft.correlationId,
    traceparent: draft.traceparent,
    created_at: idTime(draft.runId),
    ...(idempotency && {
      key_digest: `\\x${keyDigest({ ...draft, agentId: agent.agentId, idempotency })}`,
      body_digest: `\\x${bodyDigest({ ...draft, idempotency })}`,
      key_ttl_seconds: keyTtlSeconds,
    }),
    max_concurrent_runs: draft.maxConcurrentRuns,
    audit: draft.audit,
  })
}

/** A request that has a key. */
export interface KeyedRequest {
  readonly tenantId: string
  readonly principalId: string
  readonly agentId: string
  readonly idempotency: NonNullable<RunDraft['idempotency']>
  readonly retryOf?: string
}

/** Under what the key is remembered for the request's tenant: SHA-256, hex. */
export function keyDigest({ agentId, idempotency, principalId }: Omit<KeyedRequest, 'tenantId'>): string {
  return sha256(principalId, agentId, idempotency.key)
}

/** What tells the request from others with its key, SHA-256, hex: retries of two runs may have the same body. */
export function bodyDigest({ idempotency, retryOf }: Pick<KeyedRequest, 'idempotency' | 'retryOf'>): string {
  return sha256(idempotency.digest, retryOf ?? '')
}

/** The run as it is right after it was created. */
export function toCreatedRun(draft: RunDraft): RunObject {
  return toRunObject({
    tenant_id: draft.tenantId,
    agent_id: draft.agent.agentId,
    agent_version: draft.agent.version,
    run_id: draft.runId,
    status: 'live',
    live_state: 'queued',
    principal_id: draft.principalId,
    retry_of: draft.retryOf ?? null,
    labels: draft.context.labels ?? {},
    created_at: idTime(draft.runId),
    started_at: null,
    completed_at: null,
    cancel_requested_at: null,
    options: draft.options,
    output: null,
    error: null,
    correlation_id: draft.correlationId,
    steps_total: 0,
    tool_calls_total: 0,
    model_calls_total: 0,
    tokens_total: 0,
    cost_usd: 0,
  })
}

function sha256(...parts: readonly string[]): string {
  return hash('sha256', parts.join('\0'), 'hex')
}
