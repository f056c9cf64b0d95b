import { roleScopes } from '#tenancy'
import { requireGrantable } from '../grantable.ts'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { requireSameId } from '../path-id.ts'
import { toMember } from './member.ts'
import { putMember, requireOtherOwner } from './member-store.ts'

export const updateMember: OrchestratorHandler<'updateMember'> = async (
  { body, meta, params, scope },
  { database },
) => {
  requireSameId('principal_id', body.principal_id, params.principal_id)
  requireGrantable(scope, roleScopes[body.role])
  const row = await database.transact(scope, async tx => {
    meta.audit?.note({ role: body.role })
    if (body.role !== 'owner') await requireOtherOwner(tx, params.principal_id)
    return putMember(tx, {
      principal_id: params.principal_id,
      principal_type: body.principal_type ?? 'user',
      role: body.role,
      display_name: body.display_name ?? null,
    })
  })
  return { status: 200, body: { member: toMember(row) } }
}
