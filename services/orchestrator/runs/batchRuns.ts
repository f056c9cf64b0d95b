import { AgentosError, asAgentosError, errors } from '#errors'
import type { CallMeta } from '#http'
import type { TenantScope } from '#tenancy'
import type { Orchestrator, OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import type { RunnableAgent } from './draft.ts'
import { draftRun, type RunRequest } from './draft-run.ts'
import { itemIdempotency } from './item-idempotency.ts'
import { findRunnableAgent } from './runnable-agent.ts'

export const batchRuns: OrchestratorHandler<'batchRuns'> = async ({ body, meta, params, scope }, deps) => {
  const { agent, isNew } = await findRunnableAgent(deps, scope, params.agent_id)
  const results = await Promise.all(
    body.runs.map((request, index) => createItem({ agent, deps, index, meta, request, scope })),
  )
  return { status: 200, body: { results, ...(isNew && { agent_created: true }) } }
}

interface Item {
  readonly deps: Orchestrator
  readonly scope: TenantScope
  readonly meta: CallMeta
  readonly agent: RunnableAgent
  readonly request: RunRequest & { readonly idempotency_key?: string }
  readonly index: number
}

/** One run of the batch; whatever stands in its way is its own result, never the batch's failure. */
async function createItem(item: Item) {
  const { index } = item
  try {
    const created = await createOne(item)
    if ('error' in created) throw created.error
    return { index, status: created.status, run: created.run }
  } catch (thrown) {
    const { code, details, message, retryable } = asAgentosError(thrown)
    // What is nobody's fault but ours fails the request, so that it is logged and retried whole.
    if (code === 'internal_error') throw thrown
    return { index, status: errors[code].status, error: { code, message, retryable, ...(details && { details }) } }
  }
}

async function createOne({ agent, deps, index, meta, request, scope }: Item) {
  // The request as a whole has drawn for its first item.
  if (index > 0) await drawRate(deps, scope)
  const idempotency = itemIdempotency(meta.idempotency, request, index)
  return toCreatedRun(
    await deps.runs.createRun(
      draftRun({ scope, meta, agent, request, idempotency, concurrentRuns: deps.concurrentRuns }),
    ),
  )
}

async function drawRate({ rates }: Orchestrator, scope: TenantScope): Promise<void> {
  const { allowed, limit, resetSeconds, windowSeconds } = await rates.consume('run_create', scope)
  if (allowed) return
  throw new AgentosError(
    'rate_limited',
    `The tenant's rate of ${limit} per ${windowSeconds} s is used up (run_create).`,
    {
      details: { bucket: 'run_create', limit, window_seconds: windowSeconds },
      retryAfterSeconds: resetSeconds,
    },
  )
}
