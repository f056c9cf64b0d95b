import type { OrchestratorHandler } from '../orchestrator.ts'
import { toEntry } from './memory-entry.ts'
import { searchEntries } from './search-entries.ts'

export const searchMemory: OrchestratorHandler<'searchMemory'> = async ({ body, params, scope }, { database }) => {
  const { limit = 10 } = body
  const rows = await database.read(scope, tx => searchEntries(tx, params.namespace, body.query, limit))
  return { status: 200, body: { entries: rows.map(row => ({ ...toEntry(row), score: row.score })) } }
}
