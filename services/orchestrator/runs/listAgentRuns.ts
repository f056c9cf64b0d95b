import { requireAgent } from '../agents/agent-store.ts'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toFilter, toPageBody, toPageRequest } from './list-query.ts'

export const listAgentRuns: OrchestratorHandler<'listAgentRuns'> = async (
  { params, query, scope },
  { database, runs },
) => {
  await database.read(scope, tx => requireAgent(tx, params.agent_id))
  const page = await runs.listRuns(scope, toFilter(query, params.agent_id), toPageRequest(query))
  return { status: 200, body: toPageBody('runs', page) }
}
