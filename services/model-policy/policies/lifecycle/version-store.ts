import { sql } from 'kysely'
import { fail } from '#errors'
import type { Transaction } from '../../schema.ts'
import type { PolicyDocument } from '../engine/document.ts'
import type { PolicyVersionRow } from './policy.ts'

/** Newest first; `before` is the version after which the page starts. */
export async function listVersionRows(
  tx: Transaction,
  policyId: string,
  before: number | null,
  limit: number,
): Promise<PolicyVersionRow[]> {
  return tx
    .selectFrom('model_policy.policy_versions')
    .selectAll()
    .where('policy_id', '=', policyId)
    .$if(before !== null, query => query.where('version', '<', before as number))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
}

/** Errors: `not_found` for a version that the policy never had. */
export async function requireVersion(tx: Transaction, policyId: string, version: number): Promise<PolicyVersionRow> {
  const row = await tx
    .selectFrom('model_policy.policy_versions')
    .selectAll()
    .where('policy_id', '=', policyId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? fail('not_found', `The policy has no version ${version}; listPolicyVersions shows those it has.`)
}

export async function insertVersion(
  tx: Transaction,
  policyId: string,
  version: number,
  document: PolicyDocument,
  principalId: string,
): Promise<void> {
  await tx
    .insertInto('model_policy.policy_versions')
    .values({ policy_id: policyId, version, document: JSON.stringify(document), created_by: principalId })
    .execute()
}

/** Notes that a version has passed its fixtures; the first time counts. */
export async function markTested(tx: Transaction, { policy_id, version }: PolicyVersionRow): Promise<void> {
  await tx
    .updateTable('model_policy.policy_versions')
    .set({ tested_at: sql`coalesce(tested_at, now())` })
    .where('policy_id', '=', policy_id)
    .where('version', '=', version)
    .execute()
}
