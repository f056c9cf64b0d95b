import { fail } from '#errors'
import type { RunContext, RunInput, RunOptions, RunTooling } from '../execution/ports.ts'
import type { Transaction } from '../schema.ts'
import { isRetryable } from './rules.ts'
import { statusOf } from './run-object.ts'

/** A run's request, to be made again with the agent's present version. */
export interface RetrySource {
  readonly runId: string
  readonly agentId: string
  readonly input: RunInput
  readonly context: RunContext
  readonly tooling: RunTooling
  readonly options: RunOptions
  /** Whose run it was, and with which rights. */
  readonly principalId: string
  readonly grantedScopes: readonly string[]
}

/** Errors: not_found, conflict (it has not failed and was not canceled). */
export async function selectRetrySource(tx: Transaction, runId: string): Promise<RetrySource> {
  const row = await tx
    .selectFrom('orchestrator.runs as r')
    .leftJoin('orchestrator.live as l', join =>
      join.onRef('l.tenant_id', '=', 'r.tenant_id').onRef('l.run_id', '=', 'r.run_id'),
    )
    .select(['r.run_id', 'r.agent_id', 'r.input', 'r.context', 'r.tooling', 'r.options', 'r.status'])
    .select(['l.state as live_state', 'l.started_at', 'r.principal_id', 'r.granted_scopes'])
    .where('r.run_id', '=', runId)
    .executeTakeFirst()
  if (row === undefined) fail('not_found', 'There is no such run')
  const status = statusOf(row)
  if (!isRetryable(status)) {
    fail('conflict', `The run is ${status}; only a failed or canceled run can be retried`)
  }
  const { agent_id: agentId, context, granted_scopes: grantedScopes, input, options } = row
  const { principal_id: principalId, tooling } = row
  return { runId, agentId, input, context, tooling, options, principalId, grantedScopes }
}
