import { fail } from '#errors'
import type { TenantScope } from '#tenancy'
import type { AgentRow } from '../agents/agent.ts'
import { findAgent, insertAgent } from '../agents/agent-store.ts'
import { defaultAgent } from '../agents/default-agent.ts'
import type { Orchestrator } from '../orchestrator.ts'
import type { RunnableAgent } from './draft-run.ts'

export interface FoundAgent {
  readonly agent: RunnableAgent
  /** The agent did not exist, and was made from the default template. */
  readonly isNew: boolean
}

/**
 * The agent at its present version. In demo and dev one that does not exist is made from the default template.
 * Errors: `not_found` (in prod), `conflict` for one that is inactive.
 */
export async function findRunnableAgent(
  deps: Pick<Orchestrator, 'database' | 'mode'>,
  { principal, tenantId }: TenantScope,
  agentId: string,
): Promise<FoundAgent> {
  const { database, mode } = deps
  const tenant = { tenantId }
  const row = await database.read(tenant, tx => findAgent(tx, agentId))
  if (row !== undefined) return { agent: requireRunnable(row), isNew: false }
  if (mode === 'prod') fail('not_found', 'There is no such agent.')
  return database.transact(tenant, async tx => {
    const made = await insertAgent(tx, agentId, { ...defaultAgent, name: agentId }, principal.principalId)
    // Another request may have made it first.
    if (made === undefined) return { agent: requireRunnable((await findAgent(tx, agentId)) as AgentRow), isNew: false }
    return { agent: requireRunnable(made), isNew: true }
  })
}

function requireRunnable({ agent_id, config, status, version }: AgentRow): RunnableAgent {
  if (status === 'inactive') fail('conflict', 'The agent is inactive and takes no runs; make it active first.')
  return { agentId: agent_id, version, config }
}
