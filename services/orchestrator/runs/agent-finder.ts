import { LRUCache } from 'lru-cache'
import { BatchQueue, type Database } from '#storage'
import type { AgentRow } from '../agents/agent.ts'

/** What a run needs to know of its agent. `seen` is other for each content that the agent ever has. */
export type FoundAgentRow = Pick<AgentRow, 'agent_id' | 'config' | 'status' | 'version'> & { readonly seen: string }

interface Wanted {
  readonly tenantId: string
  readonly agentId: string
}

const lookUpsAtOnce = 2

/** Characters that are remembered, of all agents and of one. */
const remembered = { maxSize: 32_000_000, maxEntrySize: 100_000 }

/** What an agent costs beside its configuration: its key, its row and its place, in characters. */
const entryCost = 500

/**
 * Looks agents up as they are now, for many requests in one round trip, and remembers them: a create that is told what
 * was seen of the agent refuses the run where that has changed since.
 */
export class AgentFinder {
  readonly #lookUps: BatchQueue<Wanted, FoundAgentRow | null>
  readonly #remembered = new LRUCache<string, FoundAgentRow>({
    ...remembered,
    sizeCalculation: ({ config }) => JSON.stringify(config).length + entryCost,
  })

  constructor(database: Pick<Database<unknown>, 'call'>) {
    this.#lookUps = new BatchQueue({
      flush: wanted => findAgents(database, wanted),
      concurrency: lookUpsAtOnce,
      persistMs: 0,
    })
  }

  /** Null: the tenant has no such agent. Errors: dependency_unavailable. */
  async find(tenantId: string, agentId: string): Promise<FoundAgentRow | null> {
    const found = await this.#lookUps.push({ tenantId, agentId })
    const key = keyOf(tenantId, agentId)
    if (found === null) this.#remembered.delete(key)
    else this.#remembered.set(key, found)
    return found
  }

  /** The agent as it was found last, which may not be how it is now. */
  recall(tenantId: string, agentId: string): FoundAgentRow | undefined {
    return this.#remembered.get(keyOf(tenantId, agentId))
  }
}

const keyOf = (tenantId: string, agentId: string): string => `${tenantId}/${agentId}`

async function findAgents(
  database: Pick<Database<unknown>, 'call'>,
  wanted: readonly Wanted[],
): Promise<(FoundAgentRow | null)[]> {
  const rows = await database.call<FoundAgentRow & { i: number }>({
    name: 'find_agents',
    text: 'select i, agent_id, version, status, config, seen from orchestrator.find_agents($1, $2)',
    values: [wanted.map(({ tenantId }) => tenantId), wanted.map(({ agentId }) => agentId)],
  })
  const found: (FoundAgentRow | null)[] = wanted.map(() => null)
  for (const { i, ...row } of rows) found[i - 1] = row
  return found
}
