import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toPageBody, toPageRequest } from './list-query.ts'

export const listRunSteps: OrchestratorHandler<'listRunSteps'> = async ({ params, query, scope }, { runs }) => {
  const run = await runs.getRun(scope, params.run_id)
  if (run === null) fail('not_found', 'There is no such run')
  const page = await runs.listSteps(scope, params.run_id, toPageRequest(query))
  return { status: 200, body: toPageBody('steps', page) }
}
