import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toMember } from './member.ts'
import { listMemberRows } from './member-store.ts'

export const listMembers: OrchestratorHandler<'listMembers'> = async ({ query, scope }, { database }) => {
  const { limit = 50 } = query
  const found = await database.read(scope, tx => listMemberRows(tx, decodeCursor(query.after), limit + 1))
  const { mark, rows } = toPage(found, limit, row => row.principal_id)
  return { status: 200, body: { members: rows.map(toMember), ...mark } }
}
