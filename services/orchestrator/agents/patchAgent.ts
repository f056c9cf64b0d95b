import type { OrchestratorHandler } from '../orchestrator.ts'
import { contentOf, toAgent } from './agent.ts'
import { changeAgent, lockAgent } from './agent-store.ts'

export const patchAgent: OrchestratorHandler<'patchAgent'> = async ({ body, meta, params, scope }, { database }) => {
  const row = await database.transact(scope, async tx => {
    const agent = await lockAgent(tx, params.agent_id)
    const content = { ...contentOf(agent), ...body, config: { ...agent.config, ...body.config } }
    const changed = await changeAgent(tx, agent, content, scope.principal.principalId)
    meta.audit?.note({ version: changed.version })
    return changed
  })
  return { status: 200, body: { agent: toAgent(row) } }
}
