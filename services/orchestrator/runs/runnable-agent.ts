import { fail } from '#errors'
import { isDatabaseFailure } from '#storage'
import type { TenantScope } from '#tenancy'
import { insertAgent, requireAgent } from '../agents/agent-store.ts'
import { defaultAgent } from '../agents/default-agent.ts'
import type { Orchestrator } from '../orchestrator.ts'
import type { FoundAgentRow } from './agent-finder.ts'
import type { KeyedRequest, RunDraft, RunnableAgent } from './draft.ts'
import type { CreateOutcome } from './store.ts'

type AgentContent = Omit<FoundAgentRow, 'seen'>

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
  deps: Pick<Orchestrator, 'agents' | 'database' | 'mode'>,
  { principal, tenantId }: TenantScope,
  agentId: string,
): Promise<FoundAgent> {
  const { agents, database, mode } = deps
  const row = await agents.find(tenantId, agentId)
  if (row !== null) return { agent: requireRunnable(row), isNew: false }
  if (mode === 'prod') fail('not_found', 'There is no such agent.')
  return database.transact({ tenantId }, async tx => {
    const made = await insertAgent(tx, agentId, { ...defaultAgent, name: agentId }, principal.principalId)
    // Another request may have made it first.
    if (made === undefined) return { agent: requireRunnable(await requireAgent(tx, agentId)), isNew: false }
    return { agent: requireRunnable(made), isNew: true }
  })
}

/**
 * As findRunnableAgent, but a request whose key was used is answered with that rather than refused for what has become of
 * its agent since.
 */
export async function findAgentOrReplay(
  deps: Pick<Orchestrator, 'agents' | 'database' | 'mode' | 'runs'>,
  scope: TenantScope,
  request: Pick<KeyedRequest, 'agentId' | 'retryOf'> & Pick<RunDraft, 'idempotency'>,
): Promise<FoundAgent | CreateOutcome> {
  try {
    return await findRunnableAgent(deps, scope, request.agentId)
  } catch (refusal) {
    const { idempotency } = request
    if (idempotency === null || isDatabaseFailure(refusal)) throw refusal
    const { principal, tenantId } = scope
    const replay = await deps.runs.findReplay({ ...request, idempotency, tenantId, principalId: principal.principalId })
    if (replay === null) throw refusal
    return replay
  }
}

/** The agent as it was found last, if it was. What it is now is told by the create. */
export function recallRunnableAgent(
  { agents }: Pick<Orchestrator, 'agents'>,
  { tenantId }: TenantScope,
  agentId: string,
): RunnableAgent | undefined {
  const row = agents.recall(tenantId, agentId)
  return row === undefined || row.status === 'inactive' ? undefined : { ...toRunnable(row), seen: row.seen }
}

function requireRunnable(row: AgentContent): RunnableAgent {
  if (row.status === 'inactive') fail('conflict', 'The agent is inactive and takes no runs; make it active first.')
  return toRunnable(row)
}

const toRunnable = ({ agent_id, config, version }: AgentContent): RunnableAgent => ({
  agentId: agent_id,
  version,
  config,
})
