import type { OrchestratorHandler } from '../orchestrator.ts'

export const cancelRun: OrchestratorHandler<'cancelRun'> = async ({ params, scope }, { runs }) => {
  const run = await runs.cancelRun(scope, params.run_id, scope.principal.principalId)
  return { status: 200, body: { run } }
}
