import { AgentosError, asAgentosError, errors } from '#errors'
import type { CallMeta } from '#http'
import { isDatabaseFailure } from '#storage'
import type { TenantScope } from '#tenancy'
import type { Orchestrator, OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import { draftRun, type RunRequest } from './draft-run.ts'
import { itemIdempotency } from './item-idempotency.ts'
import { type FoundAgent, findRunnableAgent } from './runnable-agent.ts'

export const batchRuns: OrchestratorHandler<'batchRuns'> = async ({ body, meta, params, scope }, deps) => {
  deps.killSwitches.refuse({ tenantId: scope.tenantId, agentId: params.agent_id })
  const found = await findRunnableAgent(deps, scope, params.agent_id).catch(asRefusal)
  const isNew = 'isNew' in found && found.isNew
  const results = await Promise.all(
    body.runs.map((request, index) =>
      createItem({ agentId: params.agent_id, deps, found, index, meta, request, scope }),
    ),
  )
  // Keys that were used are answered whatever has become of the agent; where there is none, nothing but the refusal is left.
  if ('refusal' in found && results.every(({ run }) => run === undefined)) throw found.refusal
  return { status: 200, body: { results, ...(isNew && { agent_created: true }) } }
}

/** Why the agent takes no runs. */
interface Refused {
  readonly refusal: unknown
}

function asRefusal(refusal: unknown): Refused {
  if (isDatabaseFailure(refusal)) throw refusal
  return { refusal }
}

interface Item {
  readonly deps: Orchestrator
  readonly scope: TenantScope
  readonly meta: CallMeta
  readonly agentId: string
  readonly found: FoundAgent | Refused
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
    if (code === 'internal_error') {
      const { deps, meta, scope } = item
      const about = { index, tenant_id: scope.tenantId, correlation_id: meta.correlationId }
      deps.logger.error({ error: thrown, ...about }, 'a run of a batch could not be made')
    }
    return { index, status: errors[code].status, error: { code, message, retryable, ...(details && { details }) } }
  }
}

async function createOne({ agentId, deps, found, index, meta, request, scope }: Item) {
  // The request as a whole has drawn for its first item.
  if (index > 0) await drawRate(deps, scope)
  const idempotency = itemIdempotency(meta.idempotency, request, index)
  if ('refusal' in found) {
    const { principal, tenantId } = scope
    const { principalId } = principal
    const replay = idempotency && (await deps.runs.findReplay({ agentId, idempotency, principalId, tenantId }))
    if (replay === null) throw found.refusal
    return toCreatedRun(replay)
  }
  const { agent } = found
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
