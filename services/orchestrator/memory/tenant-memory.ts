import type { Database } from '#storage'
import type { Memory } from '../execution/ports.ts'
import type { OrchestratorSchema } from '../schema.ts'
import { deleteEntry, findEntry, listEntries, putEntry } from './memory-store.ts'

/** The Memory port over one tenant's rows; `maxBytes` is the tenant's quota. */
export function tenantMemory(database: Database<OrchestratorSchema>, tenantId: string, maxBytes: number): Memory {
  const tenant = { tenantId }
  return {
    get: async (namespace, key) => (await database.read(tenant, tx => findEntry(tx, namespace, key)))?.value,
    put: async (namespace, key, value) => {
      await database.transact(tenant, tx => putEntry(tx, { namespace, key, value }, maxBytes))
    },
    delete: (namespace, key) => database.transact(tenant, tx => deleteEntry(tx, namespace, key)),
    list: (namespace, limit) => database.read(tenant, tx => listEntries(tx, namespace, null, limit)),
  }
}
