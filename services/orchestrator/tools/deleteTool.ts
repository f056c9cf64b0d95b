import type { OrchestratorHandler } from '../orchestrator.ts'
import { refuseBuiltin } from './builtin-conflict.ts'
import { deleteToolRow, toolMissing } from './tool-store.ts'

export const deleteTool: OrchestratorHandler<'deleteTool'> = async ({ params, scope }, { builtinTools, database }) => {
  refuseBuiltin(builtinTools, params.tool_id)
  await database.transact(scope, async tx => {
    if (!(await deleteToolRow(tx, params.tool_id))) toolMissing()
  })
  return { status: 204 }
}
