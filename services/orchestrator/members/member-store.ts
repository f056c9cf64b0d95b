import { type Insertable, sql } from 'kysely'
import { fail } from '#errors'
import type { MemberRow, PlatformSchema } from '#tenancy'
import type { Transaction } from '../schema.ts'

/** Errors: `not_found`. */
export async function requireMember(tx: Transaction, principalId: string): Promise<MemberRow> {
  const row = await tx
    .selectFrom('platform.members')
    .selectAll()
    .where('principal_id', '=', principalId)
    .executeTakeFirst()
  return row ?? memberMissing()
}

export async function listMemberRows(tx: Transaction, after: string | null, limit: number): Promise<MemberRow[]> {
  return tx
    .selectFrom('platform.members')
    .selectAll()
    .where('principal_id', '>', after ?? '')
    .orderBy('principal_id')
    .limit(limit)
    .execute()
}

/** Makes the member, or replaces all that it was. */
export async function putMember(
  tx: Transaction,
  member: Insertable<PlatformSchema['platform.members']>,
): Promise<MemberRow> {
  const { principal_id: _, ...values } = member
  return tx
    .insertInto('platform.members')
    .values(member)
    .onConflict(conflict =>
      conflict.columns(['tenant_id', 'principal_id']).doUpdateSet({ ...values, updated_at: sql`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Errors: `not_found`. */
export async function deleteMemberRow(tx: Transaction, principalId: string): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('platform.members')
    .where('principal_id', '=', principalId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) memberMissing()
}

/**
 * Before an owner ceases to be one. All owners are locked until the transaction ends, so that two who leave at the same
 * moment see each other. Errors: `conflict` where nobody else is an owner.
 */
export async function requireOtherOwner(tx: Transaction, principalId: string): Promise<void> {
  const owners = await tx
    .selectFrom('platform.members')
    .select('principal_id')
    .where('role', '=', 'owner')
    .orderBy('principal_id')
    .forUpdate()
    .execute()
  if (owners.length !== 1 || owners[0]?.principal_id !== principalId) return
  fail('conflict', "This is the tenant's last owner; make somebody else an owner first.")
}

function memberMissing(): never {
  fail('not_found', 'There is no such member.')
}
