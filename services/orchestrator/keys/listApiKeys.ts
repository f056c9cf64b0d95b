import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { toApiKey } from './api-key.ts'
import { listKeyRows } from './key-store.ts'

export const listApiKeys: OrchestratorHandler<'listApiKeys'> = async ({ meta, query, scope }, { database }) => {
  const { limit = 50 } = query
  const found = await database.read(scope, tx => listKeyRows(tx, decodeCursor(query.after), limit + 1))
  const { mark, rows } = toPage(found, limit, row => row.key_id)
  return { status: 200, body: { api_keys: rows.map(row => toApiKey(row, meta.now)), ...mark } }
}
