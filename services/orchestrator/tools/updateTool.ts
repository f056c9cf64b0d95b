import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireSameId } from '../path-id.ts'
import { refuseBuiltin } from './builtin-conflict.ts'
import type { HttpToolConfig } from './http-tool/config.ts'
import { draftTool } from './tool-draft.ts'
import { lockToolRow, updateToolRow } from './tool-store.ts'
import { toWireTool } from './wire-tool.ts'

export const updateTool: OrchestratorHandler<'updateTool'> = async ({ body, params, scope }, deps) => {
  requireSameId('tool_id', body.tool_id, params.tool_id)
  refuseBuiltin(deps.builtinTools, params.tool_id)
  const row = await deps.database.transact(scope, async tx => {
    const stored = await lockToolRow(tx, params.tool_id)
    const draft = draftTool(body, stored.config as unknown as HttpToolConfig)
    return updateToolRow(tx, stored.tool_id, draft)
  })
  return { status: 200, body: { tool: toWireTool(row) } }
}
