import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAgent } from './agent.ts'
import { requireAgent } from './agent-store.ts'

export const getAgent: OrchestratorHandler<'getAgent'> = async ({ params, scope }, { database }) => {
  const row = await database.read(scope, tx => requireAgent(tx, params.agent_id))
  return { status: 200, body: { agent: toAgent(row) } }
}
