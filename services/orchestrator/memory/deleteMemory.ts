import { fail } from '#errors'
import type { OrchestratorHandler } from '../orchestrator.ts'
import { memoryAction } from '../policies/memory-actions.ts'
import { deleteEntry } from './memory-store.ts'

export const deleteMemory: OrchestratorHandler<'deleteMemory'> = async ({ meta, params, scope }, deps) => {
  meta.audit?.resource(`${params.namespace}/${params.key}`)
  await deps.policyGate(meta, scope).permit(memoryAction('delete', params.namespace, params.key), meta.signal)
  await deps.database.transact(scope, async tx => {
    if (!(await deleteEntry(tx, params.namespace, params.key))) fail('not_found', 'There is no such entry.')
  })
  return { status: 204 }
}
