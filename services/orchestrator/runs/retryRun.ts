import type { OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import { draftRun } from './draft-run.ts'
import { findAgentOrReplay } from './runnable-agent.ts'
import type { CreateOutcome } from './store.ts'

export const retryRun: OrchestratorHandler<'retryRun'> = async ({ meta, params, scope }, deps) => {
  const { agentId, context, input, options, runId, tooling } = await deps.runs.getRetrySource(scope, params.run_id)
  deps.killSwitches.refuse({ tenantId: scope.tenantId, agentId })
  const { idempotency } = meta
  const found = await findAgentOrReplay(deps, scope, { agentId, idempotency, retryOf: runId })
  meta.audit?.note({ retry_of: runId })
  if (!('isNew' in found)) return answer(found)
  const { agent } = found
  const request = { input, context, tooling, run_options: options }
  const draft = draftRun({
    scope,
    meta,
    agent,
    request,
    idempotency,
    concurrentRuns: deps.concurrentRuns,
  })
  meta.audit?.resource(draft.runId)
  return answer(await deps.runs.createRun({ ...draft, retryOf: runId, audit: meta.audit?.take() ?? null }))
}

function answer(outcome: CreateOutcome) {
  const created = toCreatedRun(outcome)
  if ('error' in created) throw created.error
  return { status: created.status, body: { run: created.run } }
}
