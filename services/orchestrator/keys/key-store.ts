import { type Insertable, sql } from 'kysely'
import type { NewApiKey } from '#auth'
import { fail } from '#errors'
import type { PlatformSchema } from '#tenancy'
import type { Transaction } from '../schema.ts'
import type { ShownKey } from './api-key.ts'

const shownColumns = [
  'key_id',
  'tenant_id',
  'name',
  'prefix',
  'principal_id',
  'role',
  'scopes',
  'token_budgets',
  'created_by',
  'created_at',
  'expires_at',
  'revoked_at',
  'last_used_at',
  'rotated_at',
] as const satisfies readonly (keyof ShownKey)[]

/** Newest first; `before` is the key after which the page starts. */
export async function listKeyRows(tx: Transaction, before: string | null, limit: number): Promise<ShownKey[]> {
  return tx
    .selectFrom('platform.api_keys')
    .select(shownColumns)
    .$if(before !== null, query => query.where('key_id', '<', before as string))
    .orderBy('key_id', 'desc')
    .limit(limit)
    .execute()
}

export async function insertKey(
  tx: Transaction,
  key: Insertable<PlatformSchema['platform.api_keys']>,
): Promise<ShownKey> {
  return tx.insertInto('platform.api_keys').values(key).returning(shownColumns).executeTakeFirstOrThrow()
}

/** Errors: `not_found`. */
export async function requireKey(tx: Transaction, keyId: string): Promise<ShownKey> {
  const row = await tx
    .selectFrom('platform.api_keys')
    .select(shownColumns)
    .where('key_id', '=', keyId)
    .executeTakeFirst()
  return row ?? fail('not_found', 'There is no such API key.')
}

/** The key with another secret; the old one is nobody's from the commit on. */
export async function replaceSecret(tx: Transaction, keyId: string, { hash, prefix }: NewApiKey): Promise<ShownKey> {
  return tx
    .updateTable('platform.api_keys')
    .set({ hash, prefix, rotated_at: sql`now()` })
    .where('key_id', '=', keyId)
    .returning(shownColumns)
    .executeTakeFirstOrThrow()
}

/** Ends the key; one that is revoked already stays so since the first time. */
export async function markRevoked(tx: Transaction, keyId: string): Promise<void> {
  await tx
    .updateTable('platform.api_keys')
    .set({ revoked_at: sql`now()` })
    .where('key_id', '=', keyId)
    .where('revoked_at', 'is', null)
    .execute()
}
