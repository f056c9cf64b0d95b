import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { fail } from '#errors'
import type { Transaction } from '../schema.ts'
import { type AgentContent, type AgentRow, contentOf, toColumns } from './agent.ts'
import { insertVersion } from './version-store.ts'

/** Errors: `not_found`, the same for another tenant's agent as for a missing one. */
export async function requireAgent(tx: Transaction, agentId: string): Promise<AgentRow> {
  return (await findAgent(tx, agentId)) ?? agentMissing()
}

export async function findAgent(tx: Transaction, agentId: string): Promise<AgentRow | undefined> {
  return tx.selectFrom('orchestrator.agents').selectAll().where('agent_id', '=', agentId).executeTakeFirst()
}

/** The agent, locked until the transaction ends: changes of one agent come one after the other. */
export async function lockAgent(tx: Transaction, agentId: string): Promise<AgentRow> {
  const row = await tx
    .selectFrom('orchestrator.agents')
    .selectAll()
    .where('agent_id', '=', agentId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? agentMissing()
}

export async function listAgentRows(tx: Transaction, after: string | null, limit: number): Promise<AgentRow[]> {
  return tx
    .selectFrom('orchestrator.agents')
    .selectAll()
    .where('agent_id', '>', after ?? '')
    .orderBy('agent_id')
    .limit(limit)
    .execute()
}

/** The agent at version 1, or undefined where its id is taken. */
export async function insertAgent(
  tx: Transaction,
  agentId: string,
  content: AgentContent,
  principalId: string,
): Promise<AgentRow | undefined> {
  const row = await tx
    .insertInto('orchestrator.agents')
    .values({ agent_id: agentId, ...toColumns(content), version: 1 })
    .onConflict(conflict => conflict.columns(['tenant_id', 'agent_id']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (row !== undefined) await insertVersion(tx, row, principalId, null)
  return row
}

/** The agent with the content as its next version; as it was where nothing differs. */
export async function changeAgent(
  tx: Transaction,
  agent: AgentRow,
  content: AgentContent,
  principalId: string,
): Promise<AgentRow> {
  if (isDeepStrictEqual(contentOf(agent), contentOf(content))) return agent
  return addVersion(tx, agent, content, principalId, null)
}

/** The locked agent with the content as its next version; `rollbackOf` is the version from which that came. */
export async function addVersion(
  tx: Transaction,
  agent: AgentRow,
  content: AgentContent,
  principalId: string,
  rollbackOf: number | null,
): Promise<AgentRow> {
  const row = await tx
    .updateTable('orchestrator.agents')
    .set({ ...toColumns(content), version: agent.version + 1, updated_at: sql`now()` })
    .where('agent_id', '=', agent.agent_id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await insertVersion(tx, row, principalId, rollbackOf)
  return row
}

/** The agent with all its versions. */
export async function deleteAgentRow(tx: Transaction, agentId: string): Promise<void> {
  await tx.deleteFrom('orchestrator.agents').where('agent_id', '=', agentId).execute()
}

function agentMissing(): never {
  fail('not_found', 'There is no such agent.')
}
