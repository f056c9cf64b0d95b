import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { fail } from '#errors'
import type { CatalogSchema } from '../catalog-schema.ts'
import type { Transaction } from '../schema.ts'

export type ToolRow = Selectable<CatalogSchema['orchestrator.tools']>

/** By id; null for `allowed` allows all. */
export async function listToolRows(
  tx: Transaction,
  after: string | null,
  limit: number,
  allowed: readonly string[] | null,
): Promise<ToolRow[]> {
  let query = tx.selectFrom('orchestrator.tools').selectAll().orderBy('tool_id').limit(limit)
  if (after !== null) query = query.where('tool_id', '>', after)
  if (allowed !== null) query = query.where('tool_id', '=', sql<string>`any(${allowed}::text[])`)
  return query.execute()
}

export async function findToolRows(tx: Transaction, toolIds: readonly string[]): Promise<ToolRow[]> {
  return tx.selectFrom('orchestrator.tools').selectAll().where('tool_id', 'in', toolIds).execute()
}

export async function findToolRow(tx: Transaction, toolId: string): Promise<ToolRow | undefined> {
  return tx.selectFrom('orchestrator.tools').selectAll().where('tool_id', '=', toolId).executeTakeFirst()
}

/** The tool, locked until the transaction ends. Errors: `not_found`. */
export async function lockToolRow(tx: Transaction, toolId: string): Promise<ToolRow> {
  const row = await tx
    .selectFrom('orchestrator.tools')
    .selectAll()
    .where('tool_id', '=', toolId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? toolMissing()
}

/** The new tool, or undefined where its id is taken. */
export async function insertToolRow(
  tx: Transaction,
  tool: Insertable<CatalogSchema['orchestrator.tools']>,
): Promise<ToolRow | undefined> {
  return tx
    .insertInto('orchestrator.tools')
    .values(tool)
    .onConflict(conflict => conflict.columns(['tenant_id', 'tool_id']).doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function updateToolRow(
  tx: Transaction,
  toolId: string,
  tool: Updateable<CatalogSchema['orchestrator.tools']>,
): Promise<ToolRow> {
  return tx
    .updateTable('orchestrator.tools')
    .set({ ...tool, updated_at: sql`now()` })
    .where('tool_id', '=', toolId)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Whether there was such a tool. */
export async function deleteToolRow(tx: Transaction, toolId: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('orchestrator.tools').where('tool_id', '=', toolId).executeTakeFirst()
  return numDeletedRows > 0n
}

export function toolMissing(): never {
  fail('not_found', 'There is no such tool.')
}
