import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAgent } from './agent.ts'
import { listAgentRows } from './agent-store.ts'

export const listAgents: OrchestratorHandler<'listAgents'> = async ({ query, scope }, { database }) => {
  const { limit = 50 } = query
  const found = await database.read(scope, tx => listAgentRows(tx, decodeCursor(query.after), limit + 1))
  const { mark, rows } = toPage(found, limit, row => row.agent_id)
  return { status: 200, body: { agents: rows.map(toAgent), ...mark } }
}
