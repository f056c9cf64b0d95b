import { sql } from 'kysely'
import type { Transaction } from '../schema.ts'
import { type MemoryRow, memoryColumns } from './memory-entry.ts'
import { wordsOf } from './words.ts'

/** The entries that hold any word of the query in key or value, best first. */
export async function searchEntries(
  tx: Transaction,
  namespace: string,
  query: string,
  limit: number,
): Promise<(MemoryRow & { score: number })[]> {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const wanted = sql`${words.map(word => `'${word}'`).join(' | ')}::tsquery`
  return tx
    .selectFrom('orchestrator.memory')
    .select(memoryColumns)
    .select(sql<number>`ts_rank(words, ${wanted}, 1)::float8`.as('score'))
    .where('namespace', '=', namespace)
    .where(sql<boolean>`words @@ ${wanted}`)
    .orderBy('score', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
}
