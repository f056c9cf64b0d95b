import { AgentosError } from '#errors'
import type { RunObject } from './run-object.ts'
import type { CreateOutcome } from './store.ts'

/** The run and the status that a create answers with, or why there is none. */
export type CreatedRun = { readonly status: 200 | 201; readonly run: RunObject } | { readonly error: AgentosError }

/** What the caller is told of a create. */
export function toCreatedRun(outcome: CreateOutcome): CreatedRun {
  switch (outcome.outcome) {
    case 'created':
      return { status: 201, run: outcome.run }
    case 'replayed':
      return { status: 200, run: outcome.run }
    case 'conflict':
      return {
        error: new AgentosError(
          'conflict',
          'The idempotency key was used with another request, or for a run that is no longer kept; use a new key.',
        ),
      }
    case 'agent_changed':
      return { error: new AgentosError('conflict', 'The agent was changed at this moment; send the request again.') }
    case 'quota':
      return { error: quotaExceeded(outcome.used, outcome.limit) }
  }
}

function quotaExceeded(used: number, limit: number): AgentosError {
  return new AgentosError(
    'quota_exceeded',
    `${used} of the tenant's ${limit} concurrent runs are unfinished; wait for one to end.`,
    {
      details: { quota: 'max_concurrent_runs', limit, used },
      retryAfterSeconds: 1,
    },
  )
}
