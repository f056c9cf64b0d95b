import type { OrchestratorHandler } from '../orchestrator.ts'
import { memoryAction } from '../policies/memory-actions.ts'
import { toEntry } from './memory-entry.ts'
import { searchEntries } from './search-entries.ts'

export const searchMemory: OrchestratorHandler<'searchMemory'> = async ({ body, meta, params, scope }, deps) => {
  const { limit = 10, policy_context } = body
  await deps.policyGate(meta, scope, policy_context).permit(memoryAction('read', params.namespace), meta.signal)
  const rows = await deps.database.read(scope, tx => searchEntries(tx, params.namespace, body.query, limit))
  return { status: 200, body: { entries: rows.map(row => ({ ...toEntry(row), score: row.score })) } }
}
