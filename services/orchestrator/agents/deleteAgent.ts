import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { hasUnfinishedRuns, holdCreates } from '../runs/unfinished.ts'
import { deleteAgentRow, lockAgent } from './agent-store.ts'

export const deleteAgent: OrchestratorHandler<'deleteAgent'> = async ({ params, scope }, { database }) => {
  await database.transact(scope, async tx => {
    await holdCreates(tx)
    const { agent_id } = await lockAgent(tx, params.agent_id)
    if (await hasUnfinishedRuns(tx, agent_id)) {
      fail('conflict', 'The agent has unfinished runs; cancel them or let them end.')
    }
    await deleteAgentRow(tx, agent_id)
  })
  return { status: 204 }
}
