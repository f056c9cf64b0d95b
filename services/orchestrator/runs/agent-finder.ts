import { BatchQueue, type Database } from '#storage'
import type { AgentRow } from '../agents/agent.ts'

/** What a run needs to know of its agent. */
export type FoundAgentRow = Pick<AgentRow, 'agent_id' | 'config' | 'status' | 'version'>

interface Wanted {
  readonly tenantId: string
  readonly agentId: string
}

const lookUpsAtOnce = 2

/** Looks agents up as they are now, for many requests in one round trip: every run begins with it. */
export class AgentFinder {
  readonly #lookUps: BatchQueue<Wanted, FoundAgentRow | null>

  constructor(database: Pick<Database<unknown>, 'call'>) {
    this.#lookUps = new BatchQueue({
      flush: wanted => findAgents(database, wanted),
      concurrency: lookUpsAtOnce,
      persistMs: 0,
    })
  }

  /** Null: the tenant has no such agent. Errors: dependency_unavailable. */
  find(tenantId: string, agentId: string): Promise<FoundAgentRow | null> {
    return this.#lookUps.push({ tenantId, agentId })
  }
}

async function findAgents(
  database: Pick<Database<unknown>, 'call'>,
  wanted: readonly Wanted[],
): Promise<(FoundAgentRow | null)[]> {
  const rows = await database.call<FoundAgentRow & { i: number }>({
    name: 'find_agents',
    text: 'select i, agent_id, version, status, config from orchestrator.find_agents($1, $2)',
    values: [wanted.map(({ tenantId }) => tenantId), wanted.map(({ agentId }) => agentId)],
  })
  const found: (FoundAgentRow | null)[] = wanted.map(() => null)
  for (const { i, ...row } of rows) found[i - 1] = row
  return found
}
