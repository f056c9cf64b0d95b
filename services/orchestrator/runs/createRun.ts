import type { OrchestratorHandler } from '../orchestrator.ts'
import { toCreatedRun } from './created-run.ts'
import { draftRun } from './draft-run.ts'
import { findRunnableAgent } from './runnable-agent.ts'

export const createRun: OrchestratorHandler<'createRun'> = async ({ body, meta, params, scope }, deps) => {
  const { agent, isNew } = await findRunnableAgent(deps, scope, params.agent_id)
  const draft = draftRun({
    scope,
    meta,
    agent,
    request: body,
    idempotency: meta.idempotency,
    concurrentRuns: deps.concurrentRuns,
  })
  meta.audit?.resource(draft.runId)
  const created = toCreatedRun(await deps.runs.createRun({ ...draft, audit: meta.audit?.take() ?? null }))
  if ('error' in created) throw created.error
  return { status: created.status, body: { run: created.run, ...(isNew && { agent_created: true }) } }
}
