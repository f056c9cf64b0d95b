import { fail } from '#errors'
import type { Scope } from '#tenancy'
import type { Memory } from '../execution/ports.ts'

/** The memory as far as the caller's scopes reach: a tool is no way around them. Errors: `forbidden`. */
export function scopedMemory(memory: Memory, scopes: ReadonlySet<Scope>): Memory {
  const need = (scope: Scope) => {
    if (!scopes.has(scope)) fail('forbidden', `This needs the scope ${scope}, which the caller does not have.`)
  }
  return {
    async get(namespace, key) {
      need('memory:read')
      return memory.get(namespace, key)
    },
    async put(namespace, key, value) {
      need('memory:write')
      return memory.put(namespace, key, value)
    },
    async delete(namespace, key) {
      need('memory:write')
      return memory.delete(namespace, key)
    },
    async list(namespace, limit) {
      need('memory:read')
      return memory.list(namespace, limit)
    },
  }
}
