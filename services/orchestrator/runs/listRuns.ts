import type { OrchestratorHandler } from '../orchestrator.ts'
import { toFilter, toPageBody, toPageRequest } from './list-query.ts'

export const listRuns: OrchestratorHandler<'listRuns'> = async ({ query, scope }, { runs }) => {
  const page = await runs.listRuns(scope, toFilter(query, query.agent_id), toPageRequest(query))
  return { status: 200, body: toPageBody('runs', page) }
}
