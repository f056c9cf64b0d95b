import type { OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import type { RunnableAgent } from './draft.ts'
import { draftRun } from './draft-run.ts'
import { findAgentOrReplay, recallRunnableAgent } from './runnable-agent.ts'
import type { CreateOutcome } from './store.ts'

export const createRun: OrchestratorHandler<'createRun'> = async ({ body, meta, params, scope }, deps) => {
  deps.killSwitches.refuse({ tenantId: scope.tenantId, agentId: params.agent_id })
  const create = (agent: RunnableAgent): Promise<CreateOutcome> => {
    const { concurrentRuns, runs } = deps
    const draft = draftRun({ scope, meta, agent, request: body, idempotency: meta.idempotency, concurrentRuns })
    meta.audit?.resource(draft.runId)
    return runs.createRun({ ...draft, audit: meta.audit?.take() ?? null })
  }

  // Most agents are remembered, and are still what they were: a look-up beforehand would tell nothing.
  const remembered = recallRunnableAgent(deps, scope, params.agent_id)
  let outcome = remembered && (await create(remembered))
  let isNew = false
  if (outcome === undefined || outcome.outcome === 'agent_changed') {
    const { idempotency } = meta
    const found = await findAgentOrReplay(deps, scope, { agentId: params.agent_id, idempotency })
    if ('isNew' in found) isNew = found.isNew
    outcome = 'isNew' in found ? await create(found.agent) : found
    if (outcome.outcome === 'replayed') meta.audit?.resource(outcome.run.run_id)
  }
  const created = toCreatedRun(outcome)
  if ('error' in created) throw created.error
  return { status: created.status, body: { run: created.run, ...(isNew && { agent_created: true }) } }
}
