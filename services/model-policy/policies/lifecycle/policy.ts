import type { components } from '#contract/model-policy'
import { baseline } from '../engine/baseline.ts'
import type { PolicyDocument } from '../engine/document.ts'

type Policy = components['schemas']['Policy']
type PolicyVersion = components['schemas']['PolicyVersion']
type Stage = Policy['stages'][number]

/** A policy with the latest of its versions. */
export interface PolicyRow {
  readonly tenant_id: string
  readonly policy_id: string
  readonly version: number
  readonly staged_version: number | null
  readonly staged_percent: number | null
  readonly promoted: number[]
  readonly created_at: Date
  readonly updated_at: Date
  readonly document: PolicyDocument
  readonly tested_at: Date | null
}

export interface PolicyVersionRow {
  readonly tenant_id: string
  readonly policy_id: string
  readonly version: number
  readonly document: PolicyDocument
  readonly tested_at: Date | null
  readonly created_at: Date
  readonly created_by: string
}

export function toPolicy(row: PolicyRow): Policy {
  return {
    policy_id: row.policy_id,
    tenant_id: row.tenant_id,
    version: row.version,
    ...row.document,
    stages: stagesOf(row),
    tested: row.tested_at !== null,
    built_in: false,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

export function toPolicyVersion(row: PolicyVersionRow): PolicyVersion {
  return {
    policy_id: row.policy_id,
    tenant_id: row.tenant_id,
    version: row.version,
    ...row.document,
    tested: row.tested_at !== null,
    created_at: row.created_at.toISOString(),
    created_by: row.created_by,
  }
}

/** The built-in policy, as a tenant sees it that has none of that id. */
export function toBaseline(tenantId: string): Policy {
  const { document, policyId, version } = baseline
  const { actions, fixtures, resources, subjects, ...rest } = document
  return {
    policy_id: policyId,
    tenant_id: tenantId,
    version,
    ...rest,
    actions: [...actions],
    fixtures: [...fixtures],
    resources: [...resources],
    subjects: [...subjects],
    stages: [{ version, mode: 'enforce' }],
    tested: true,
    built_in: true,
  }
}

/** The document alone, of a body that may name the policy too. */
export function toDocument({ policy_id: _, ...document }: PolicyDocument & { readonly policy_id?: string }) {
  return document
}

/** The version in force; null where there is none. */
export function inForce({ promoted }: Pick<PolicyRow, 'promoted'>): number | null {
  return promoted.at(-1) ?? null
}

function stagesOf({ promoted, staged_percent: percent, staged_version: staged }: PolicyRow): Stage[] {
  const enforced = inForce({ promoted })
  return [
    ...(enforced === null ? [] : [{ version: enforced, mode: 'enforce' } as const]),
    ...(staged === null ? [] : [toStage(staged, percent)]),
  ]
}

function toStage(version: number, percent: number | null): Stage {
  return percent === null ? { version, mode: 'shadow' } : { version, mode: 'canary', percent }
}
