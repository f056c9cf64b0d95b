import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAgent } from './agent.ts'
import { addVersion, lockAgent } from './agent-store.ts'
import { requireVersion } from './version-store.ts'

export const rollbackAgent: OrchestratorHandler<'rollbackAgent'> = async (call, { database }) => {
  const { body, meta, params, scope } = call
  const row = await database.transact(scope, async tx => {
    const agent = await lockAgent(tx, params.agent_id)
    const earlier = await requireVersion(tx, agent.agent_id, body.version)
    const changed = await addVersion(tx, agent, earlier, scope.principal.principalId, earlier.version)
    meta.audit?.note({ version: changed.version, rollback_of: earlier.version })
    return changed
  })
  return { status: 200, body: { agent: toAgent(row) } }
}
