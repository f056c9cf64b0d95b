import { fail } from '#errors'
import { newId } from '#ids'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAgent, toContent } from './agent.ts'
import { insertAgent } from './agent-store.ts'

export const createAgent: OrchestratorHandler<'createAgent'> = async ({ body, meta, scope }, { database }) => {
  const agentId = body.agent_id ?? newId('agt')
  meta.audit?.resource(agentId)
  const row = await database.transact(scope, async tx => {
    const made = await insertAgent(tx, agentId, toContent(body), scope.principal.principalId)
    return made ?? fail('conflict', `An agent ${agentId} exists already; choose another agent_id, or update that one.`)
  })
  return { status: 201, body: { agent: toAgent(row) } }
}
