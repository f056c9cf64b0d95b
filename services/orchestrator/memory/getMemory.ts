import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { memoryAction } from '../policies/memory-actions.ts'
import { toEntry } from './memory-entry.ts'
import { findEntry } from './memory-store.ts'

export const getMemory: OrchestratorHandler<'getMemory'> = async ({ meta, params, scope }, deps) => {
  await deps.policyGate(meta, scope).permit(memoryAction('read', params.namespace, params.key), meta.signal)
  const row = await deps.database.read(scope, tx => findEntry(tx, params.namespace, params.key))
  return { status: 200, body: { entry: toEntry(row ?? fail('not_found', 'There is no such entry.')) } }
}
