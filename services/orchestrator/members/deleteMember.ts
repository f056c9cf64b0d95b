import type { OrchestratorHandler } from '../orchestrator.ts'
import { deleteMemberRow, requireOtherOwner } from './member-store.ts'

export const deleteMember: OrchestratorHandler<'deleteMember'> = async ({ params, scope }, { database }) => {
  await database.transact(scope, async tx => {
    await requireOtherOwner(tx, params.principal_id)
    await deleteMemberRow(tx, params.principal_id)
  })
  return { status: 204 }
}
