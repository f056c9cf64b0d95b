import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireEntitled } from './entitlement.ts'
import { draftTool } from './tool-draft.ts'
import { insertToolRow } from './tool-store.ts'
import { toWireTool } from './wire-tool.ts'

export const createTool: OrchestratorHandler<'createTool'> = async ({ body, meta, scope }, deps) => {
  const { tool_id: toolId } = body
  meta.audit?.resource(toolId)
  requireEntitled(scope.tenant, toolId)
  if (deps.builtinTools.has(toolId)) fail('conflict', `The tool ${toolId} is built in; choose another tool_id.`)
  const draft = draftTool(body, null)
  const row = await deps.database.transact(scope, async tx => {
    const made = await insertToolRow(tx, { tool_id: toolId, ...draft })
    return made ?? fail('conflict', `A tool ${toolId} exists already; choose another tool_id, or update that one.`)
  })
  return { status: 201, body: { tool: toWireTool(row) } }
}
