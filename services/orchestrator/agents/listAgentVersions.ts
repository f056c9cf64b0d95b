import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toAgentVersion } from './agent.ts'
import { requireAgent } from './agent-store.ts'
import { listVersionRows } from './version-store.ts'

export const listAgentVersions: OrchestratorHandler<'listAgentVersions'> = async (
  { params, query, scope },
  { database },
) => {
  const { limit = 50 } = query
  const before = decodeCursor(query.after, /^[1-9]\d{0,8}$/)
  const found = await database.read(scope, async tx => {
    await requireAgent(tx, params.agent_id)
    return listVersionRows(tx, params.agent_id, before === null ? null : Number(before), limit + 1)
  })
  const { mark, rows } = toPage(found, limit, row => String(row.version))
  return { status: 200, body: { versions: rows.map(toAgentVersion), ...mark } }
}
