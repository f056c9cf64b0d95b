import type { OrchestratorHandler } from '../orchestrator.ts'
import { memoryAction } from '../policies/memory-actions.ts'
import { toEntry } from './memory-entry.ts'
import { defaultMemoryBytes, putEntry } from './memory-store.ts'

export const updateMemory: OrchestratorHandler<'updateMemory'> = async (call, deps) => {
  const { body, meta, params, scope } = call
  meta.audit?.resource(`${params.namespace}/${params.key}`)
  const gate = deps.policyGate(meta, scope, body.policy_context)
  await gate.permit(memoryAction('write', params.namespace, params.key), meta.signal)
  const maxBytes = scope.tenant.quotas.storage?.max_memory_bytes ?? defaultMemoryBytes
  const row = await deps.database.transact(scope, async tx => {
    const entry = await putEntry(tx, { ...params, value: body.value }, maxBytes)
    meta.audit?.note({ size_bytes: entry.size_bytes })
    return entry
  })
  return { status: 200, body: { entry: toEntry(row) } }
}
