import type { Transaction } from '../schema.ts'

/** Whether the agent has a run that is not over. */
export async function hasUnfinishedRuns(tx: Transaction, agentId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('orchestrator.live as l')
    .innerJoin('orchestrator.runs as r', join =>
      join.onRef('r.tenant_id', '=', 'l.tenant_id').onRef('r.run_id', '=', 'l.run_id'),
    )
    .select('r.run_id')
    .where('r.agent_id', '=', agentId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
