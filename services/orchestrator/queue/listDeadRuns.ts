import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import type { StoredError } from '../runs/tables.ts'

interface DeadRow {
  tenant_id: string
  run_id: string
  agent_id: string
  error: StoredError
  created_at: Date
  completed_at: Date
}

export const listDeadRuns: OrchestratorHandler<'listDeadRuns'> = async ({ query }, { database }) => {
  const { after, limit = 50 } = query
  const found = await database.call<DeadRow>({
    name: 'dead_runs',
    text: 'select * from orchestrator.dead_runs($1, $2)',
    values: [decodeCursor(after), limit + 1],
  })
  const { mark, rows } = toPage(found, limit, row => row.run_id)
  return { status: 200, body: { dead_runs: rows.map(toDeadRun), ...mark } }
}

function toDeadRun({ completed_at, created_at, error: { code, details, message }, ...row }: DeadRow) {
  return {
    tenant_id: row.tenant_id,
    run_id: row.run_id,
    agent_id: row.agent_id,
    error: { code, message, ...(details && { details }) },
    created_at: created_at.toISOString(),
    completed_at: completed_at.toISOString(),
  }
}
