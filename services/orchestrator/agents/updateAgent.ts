import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireSameId } from '../path-id.ts'
import { toAgent, toContent } from './agent.ts'
import { changeAgent, lockAgent } from './agent-store.ts'

export const updateAgent: OrchestratorHandler<'updateAgent'> = async ({ body, meta, params, scope }, { database }) => {
  requireSameId('agent_id', body.agent_id, params.agent_id)
  const row = await database.transact(scope, async tx => {
    const agent = await lockAgent(tx, params.agent_id)
    const changed = await changeAgent(tx, agent, toContent(body), scope.principal.principalId)
    meta.audit?.note({ version: changed.version })
    return changed
  })
  return { status: 200, body: { agent: toAgent(row) } }
}
