import type { OrchestratorHandler } from '../orchestrator.ts'
import { toMember } from './member.ts'
import { requireMember } from './member-store.ts'

export const getMember: OrchestratorHandler<'getMember'> = async ({ params, scope }, { database }) => {
  const row = await database.read(scope, tx => requireMember(tx, params.principal_id))
  return { status: 200, body: { member: toMember(row) } }
}
