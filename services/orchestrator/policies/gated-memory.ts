import type { Memory } from '../execution/ports.ts'
import { memoryAction } from './memory-actions.ts'
import type { PolicyGate } from './policy-gate.ts'

/** The memory under the tenant's policies: each access is asked for. Errors: those of the gate. */
export function gatedMemory(memory: Memory, gate: PolicyGate, signal?: AbortSignal): Memory {
  return {
    async get(namespace, key) {
      await gate.permit(memoryAction('read', namespace, key), signal)
      return memory.get(namespace, key)
    },
    async put(namespace, key, value) {
      await gate.permit(memoryAction('write', namespace, key), signal)
      return memory.put(namespace, key, value)
    },
    async delete(namespace, key) {
      await gate.permit(memoryAction('delete', namespace, key), signal)
      return memory.delete(namespace, key)
    },
    async list(namespace, limit) {
      await gate.permit(memoryAction('read', namespace), signal)
      return memory.list(namespace, limit)
    },
  }
}
