import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { fail } from '#errors'
import type { Transaction } from '../../schema.ts'
import type { PolicyDocument } from '../engine/document.ts'
import type { PolicyRow } from './policy.ts'
import { insertVersion } from './version-store.ts'

/** So many a tenant can have: each is looked at in each decision about its action. */
const mostPolicies = 256

/** The policy; undefined where there is none, or only another tenant's. */
export async function findPolicy(tx: Transaction, policyId: string): Promise<PolicyRow | undefined> {
  return selectPolicies(tx).where('policies.policy_id', '=', policyId).executeTakeFirst()
}

export async function listPolicyRows(tx: Transaction, after: string | null, limit: number): Promise<PolicyRow[]> {
  return selectPolicies(tx)
    .where('policies.policy_id', '>', after ?? '')
    .orderBy('policies.policy_id')
    .limit(limit)
    .execute()
}

/** The policy, locked until the transaction ends: its changes come one after the other. Errors: `not_found`. */
export async function lockPolicy(tx: Transaction, policyId: string): Promise<PolicyRow> {
  await tx
    .selectFrom('model_policy.policies')
    .select('policy_id')
    .where('policy_id', '=', policyId)
    .forUpdate()
    .execute()
  return (await findPolicy(tx, policyId)) ?? policyMissing()
}

/** The policy at version 1, or undefined where its id is taken. Errors: `conflict` where the tenant has too many. */
export async function insertPolicy(
  tx: Transaction,
  policyId: string,
  document: PolicyDocument,
  principalId: string,
): Promise<PolicyRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(platform.current_tenant(), 12))`.execute(tx)
  const { count } = await tx
    .selectFrom('model_policy.policies')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostPolicies)
    fail('conflict', `The tenant has ${count} policies, and can have no more; change one of them.`)
  const made = await tx
    .insertInto('model_policy.policies')
    .values({ policy_id: policyId, version: 1 })
    .onConflict(conflict => conflict.columns(['tenant_id', 'policy_id']).doNothing())
    .returning('policy_id')
    .executeTakeFirst()
  if (made === undefined) return undefined
  await insertVersion(tx, policyId, 1, document, principalId)
  return findPolicy(tx, policyId)
}

/** The locked policy with the document as its next version; as it was where nothing differs. */
export async function changePolicy(
  tx: Transaction,
  policy: PolicyRow,
  document: PolicyDocument,
  principalId: string,
): Promise<PolicyRow> {
  if (isDeepStrictEqual(policy.document, document)) return policy
  const version = policy.version + 1
  await insertVersion(tx, policy.policy_id, version, document, principalId)
  return update(tx, policy.policy_id, { version })
}

/** Which versions of a locked policy are in use from now on. */
export interface InUse {
  readonly staged_version: number | null
  /** Null: in shadow. */
  readonly staged_percent: number | null
  readonly promoted?: number[]
}

export function setInUse(tx: Transaction, { policy_id: policyId }: PolicyRow, inUse: InUse): Promise<PolicyRow> {
  return update(tx, policyId, inUse)
}

async function update(tx: Transaction, policyId: string, columns: Partial<InUse> & { readonly version?: number }) {
  await tx
    .updateTable('model_policy.policies')
    .set({ ...columns, changes: sql`changes + 1`, updated_at: sql`now()` })
    .where('policy_id', '=', policyId)
    .execute()
  return (await findPolicy(tx, policyId)) ?? policyMissing()
}

function selectPolicies(tx: Transaction) {
  return tx
    .selectFrom('model_policy.policies as policies')
    .innerJoin('model_policy.policy_versions as latest', join =>
      join.onRef('latest.policy_id', '=', 'policies.policy_id').onRef('latest.version', '=', 'policies.version'),
    )
    .selectAll('policies')
    .select(['latest.document', 'latest.tested_at'])
}

/** Errors: `not_found`, the same for another tenant's policy as for a missing one. */
export function policyMissing(): never {
  fail('not_found', 'There is no such policy.')
}
