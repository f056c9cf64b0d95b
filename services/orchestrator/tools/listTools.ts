import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { entitledTools, isEntitled } from './entitlement.ts'
import { listToolRows } from './tool-store.ts'
import { toWireBuiltin, toWireTool } from './wire-tool.ts'

export const listTools: OrchestratorHandler<'listTools'> = async ({ query, scope }, { builtinTools, database }) => {
  const { limit = 50 } = query
  const after = decodeCursor(query.after)
  const allowed = entitledTools(scope.tenant)
  const rows = await database.read(scope, tx => listToolRows(tx, after, limit + 1, allowed))
  const own = rows.filter(row => !builtinTools.has(row.tool_id)).map(toWireTool)
  const builtin = [...builtinTools]
    .filter(([toolId]) => toolId > (after ?? '') && isEntitled(scope.tenant, toolId))
    .map(([, tool]) => toWireBuiltin(tool, scope.tenant))
  const found = [...own, ...builtin].sort((a, b) => (a.tool_id < b.tool_id ? -1 : 1)).slice(0, limit + 1)
  const page = toPage(found, limit, tool => tool.tool_id)
  return { status: 200, body: { tools: [...page.rows], ...page.mark } }
}
