import { sql } from 'kysely'
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

/** Until the transaction ends no run of its tenant is created; those that were are seen from now on. */
export async function holdCreates(tx: Transaction): Promise<void> {
  await sql`select orchestrator.hold_creates()`.execute(tx)
}
