import { sql } from 'kysely'
import { fail } from '#errors'
import type { Transaction } from '../schema.ts'
import { type MemoryRow, memoryColumns } from './memory-entry.ts'
import { entryWords } from './words.ts'

export const maxValueBytes = 65_536

/** What a tenant may keep where its quota names nothing. */
export const defaultMemoryBytes = 256 * 1024 * 1024

export async function findEntry(tx: Transaction, namespace: string, key: string): Promise<MemoryRow | undefined> {
  return tx
    .selectFrom('orchestrator.memory')
    .select(memoryColumns)
    .where('namespace', '=', namespace)
    .where('key', '=', key)
    .executeTakeFirst()
}

export async function listEntries(
  tx: Transaction,
  namespace: string,
  after: string | null,
  limit: number,
): Promise<MemoryRow[]> {
  return tx
    .selectFrom('orchestrator.memory')
    .select(memoryColumns)
    .where('namespace', '=', namespace)
    .where('key', '>', after ?? '')
    .orderBy('key')
    .limit(limit)
    .execute()
}

export interface EntryDraft {
  readonly namespace: string
  readonly key: string
  readonly value: unknown
}

/**
 * Makes or replaces an entry. Errors: `payload_too_large` above 64 KiB of JSON; `quota_exceeded` where the tenant's
 * entries would come to more than `maxBytes`, exact under concurrent writes.
 */
export async function putEntry(tx: Transaction, draft: EntryDraft, maxBytes: number): Promise<MemoryRow> {
  const { namespace, key } = draft
  const value = serialize(draft.value)
  const sizeBytes = Buffer.byteLength(value)
  const written = {
    value,
    size_bytes: sizeBytes,
    words: sql<string>`array_to_tsvector(${entryWords(key, draft.value)}::text[])`,
  }
  const row = await tx
    .insertInto('orchestrator.memory')
    .values({ namespace, key, ...written })
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'namespace', 'key']).doUpdateSet({ ...written, updated_at: sql`now()` }),
    )
    .returning(memoryColumns)
    .executeTakeFirstOrThrow()
  await requireWithin(tx, maxBytes, sizeBytes)
  return row
}

/** Whether there was such an entry. */
export async function deleteEntry(tx: Transaction, namespace: string, key: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('orchestrator.memory')
    .where('namespace', '=', namespace)
    .where('key', '=', key)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function serialize(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null'
  const sizeBytes = Buffer.byteLength(text)
  if (sizeBytes <= maxValueBytes) return text
  return fail('payload_too_large', `The value has ${sizeBytes} bytes of JSON; a key holds at most ${maxValueBytes}.`, {
    details: { limit_bytes: maxValueBytes, size_bytes: sizeBytes },
  })
}

/** The write before this has counted itself and made every other one of the tenant wait. */
async function requireWithin(tx: Transaction, maxBytes: number, sizeBytes: number): Promise<void> {
  const { used_bytes } = await tx.selectFrom('orchestrator.memory_usage').select('used_bytes').executeTakeFirstOrThrow()
  const used = Number(used_bytes) - sizeBytes
  if (used + sizeBytes <= maxBytes) return
  fail('quota_exceeded', `The tenant may keep ${maxBytes} bytes: other entries take ${used}, this one ${sizeBytes}.`, {
    details: { quota: 'max_memory_bytes', limit: maxBytes, used },
  })
}
