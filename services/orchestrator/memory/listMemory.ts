import { decodeCursor, toPage } from '#http'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { memoryAction } from '../policies/memory-actions.ts'
import { toEntry } from './memory-entry.ts'
import { listEntries } from './memory-store.ts'

export const listMemory: OrchestratorHandler<'listMemory'> = async ({ meta, params, query, scope }, deps) => {
  await deps.policyGate(meta, scope).permit(memoryAction('read', params.namespace), meta.signal)
  const { limit = 50 } = query
  const found = await deps.database.read(scope, tx =>
    listEntries(tx, params.namespace, decodeCursor(query.after), limit + 1),
  )
  const { mark, rows } = toPage(found, limit, row => row.key)
  return { status: 200, body: { entries: rows.map(toEntry), ...mark } }
}
