import type { OrchestratorHandler } from '../orchestrator.ts'
import { isEntitled } from './entitlement.ts'
import { findToolRow, toolMissing } from './tool-store.ts'
import { toWireBuiltin, toWireTool } from './wire-tool.ts'

export const getTool: OrchestratorHandler<'getTool'> = async ({ params, scope }, { builtinTools, database }) => {
  if (!isEntitled(scope.tenant, params.tool_id)) toolMissing()
  const builtin = builtinTools.get(params.tool_id)
  if (builtin !== undefined) return { status: 200, body: { tool: toWireBuiltin(builtin, scope.tenant) } }
  const row = await database.read(scope, tx => findToolRow(tx, params.tool_id))
  return { status: 200, body: { tool: toWireTool(row ?? toolMissing()) } }
}
