import { sql } from 'kysely'
import type { Transaction } from '../../schema.ts'
import { baseline } from '../engine/baseline.ts'
import { type CompiledPolicy, compilePolicy } from '../engine/compile-policy.ts'
import type { PolicyDocument } from '../engine/document.ts'
import { type PolicyInUse, PolicySet } from '../engine/policy-set.ts'
import { inForce } from './policy.ts'

/** The policies of a tenant as they were at one moment. */
export interface LoadedSet {
  /** Differs after every change of the tenant's policies. */
  readonly revision: string
  readonly set: PolicySet
}

/** What is in use now: the set that is known already where nothing has changed since. */
export async function loadSet(tx: Transaction, known: LoadedSet | undefined): Promise<LoadedSet> {
  const { revision } = await tx
    .selectFrom('model_policy.policies')
    .select(sql<string>`coalesce(sum(changes), 0)::text`.as('revision'))
    .executeTakeFirstOrThrow()
  return known?.revision === revision ? known : { revision, set: new PolicySet(await readInUse(tx)) }
}

async function readInUse(tx: Transaction): Promise<PolicyInUse[]> {
  const rows = await tx
    .selectFrom('model_policy.policies as policies')
    .innerJoin('model_policy.policy_versions as versions', 'versions.policy_id', 'policies.policy_id')
    .select(['policies.policy_id', 'policies.promoted', 'policies.staged_version', 'policies.staged_percent'])
    .select(['versions.version', 'versions.document'])
    .where(
      sql<boolean>`versions.version in (policies.staged_version, policies.promoted[cardinality(policies.promoted)])`,
    )
    .orderBy('policies.policy_id')
    .execute()
  const ids = [...new Set(rows.map(row => row.policy_id))]
  const inUse = ids.map(id => toInUse(rows.filter(row => row.policy_id === id)))
  const isOwn = inUse.some(({ enforced }) => enforced?.policyId === baseline.policyId)
  return isOwn ? inUse : withBaseline(inUse)
}

interface VersionInUse {
  readonly policy_id: string
  readonly promoted: number[]
  readonly staged_version: number | null
  readonly staged_percent: number | null
  readonly version: number
  readonly document: PolicyDocument
}

function toInUse(versions: readonly VersionInUse[]): PolicyInUse {
  const compiled = (wanted: number | null) => {
    const found = versions.find(({ version }) => version === wanted)
    return found === undefined ? null : compileStored(found)
  }
  const [first] = versions as [VersionInUse]
  const staged = compiled(first.staged_version)
  const { staged_percent: percent } = first
  return {
    enforced: compiled(inForce(first)),
    staged: staged && { policy: staged, mode: percent === null ? 'shadow' : 'canary', percent: percent ?? 0 },
  }
}

/** The built-in policy holds as the version in force, also while the tenant tries out its own. */
function withBaseline(inUse: readonly PolicyInUse[]): PolicyInUse[] {
  const { document, policyId, version } = baseline
  const enforced = compilePolicy(policyId, version, document)
  const own = inUse.find(({ staged }) => staged?.policy.policyId === policyId)
  return [...inUse.filter(entry => entry !== own), { enforced, staged: own?.staged ?? null }]
}

/** A condition that was good when it was written and is not any more denies, as one that cannot be evaluated. */
function compileStored({ document, policy_id: policyId, version }: VersionInUse): CompiledPolicy {
  try {
    return compilePolicy(policyId, version, document)
  } catch (cause) {
    const { when: _, ...rest } = document
    const condition = () => {
      throw new Error('The condition cannot be compiled', { cause })
    }
    return { ...compilePolicy(policyId, version, rest), condition }
  }
}
