import type { Selectable } from 'kysely'
import type { components } from '#contract/orchestrator'
import type { CatalogSchema } from '../catalog-schema.ts'

export type MemoryEntry = components['schemas']['MemoryEntry']
export type MemoryRow = Omit<Selectable<CatalogSchema['orchestrator.memory']>, 'words'>

export const memoryColumns = [
  'tenant_id',
  'namespace',
  'key',
  'value',
  'size_bytes',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof MemoryRow)[]

export function toEntry(row: MemoryRow): MemoryEntry {
  return {
    tenant_id: row.tenant_id,
    namespace: row.namespace,
    key: row.key,
    value: row.value,
    size_bytes: row.size_bytes,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
