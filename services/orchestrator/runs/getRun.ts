import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'

export const getRun: OrchestratorHandler<'getRun'> = async ({ params, scope }, { runs }) => {
  const run = (await runs.getRun(scope, params.run_id)) ?? fail('not_found', 'There is no such run')
  return { status: 200, body: { run } }
}
