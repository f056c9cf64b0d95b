import { fail } from '#errors'
import type { Transaction } from '../schema.ts'
import { type AgentRow, type AgentVersionRow, toColumns } from './agent.ts'

/** Newest first; `before` is the version after which the page starts. */
export async function listVersionRows(
  tx: Transaction,
  agentId: string,
  before: number | null,
  limit: number,
): Promise<AgentVersionRow[]> {
  return tx
    .selectFrom('orchestrator.agent_versions')
    .selectAll()
    .where('agent_id', '=', agentId)
    .$if(before !== null, query => query.where('version', '<', before as number))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
}

/** Errors: `not_found` for a version that the agent never had. */
export async function requireVersion(tx: Transaction, agentId: string, version: number): Promise<AgentVersionRow> {
  const row = await tx
    .selectFrom('orchestrator.agent_versions')
    .selectAll()
    .where('agent_id', '=', agentId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? fail('not_found', `The agent has no version ${version}; listAgentVersions shows those it has.`)
}

/** Freezes the agent as it is now. */
export async function insertVersion(
  tx: Transaction,
  agent: AgentRow,
  principalId: string,
  rollbackOf: number | null,
): Promise<void> {
  await tx
    .insertInto('orchestrator.agent_versions')
    .values({
      agent_id: agent.agent_id,
      version: agent.version,
      ...toColumns(agent),
      rollback_of: rollbackOf,
      created_by: principalId,
    })
    .execute()
}
