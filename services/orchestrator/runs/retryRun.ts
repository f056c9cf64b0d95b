import type { OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import { draftRun } from './draft-run.ts'
import { findRunnableAgent } from './runnable-agent.ts'

export const retryRun: OrchestratorHandler<'retryRun'> = async ({ meta, params, scope }, deps) => {
  const { agentId, context, input, options, runId, tooling } = await deps.runs.getRetrySource(scope, params.run_id)
  const { agent } = await findRunnableAgent(deps, scope, agentId)
  const request = { input, context, tooling, run_options: options }
  const draft = draftRun({
    scope,
    meta,
    agent,
    request,
    idempotency: meta.idempotency,
    concurrentRuns: deps.concurrentRuns,
  })
  meta.audit?.resource(draft.runId)
  meta.audit?.note({ retry_of: runId })
  const created = toCreatedRun(
    await deps.runs.createRun({ ...draft, retryOf: runId, audit: meta.audit?.take() ?? null }),
  )
  if ('error' in created) throw created.error
  return { status: created.status, body: { run: created.run } }
}
