import type { components } from '#contract/model-policy'

type Schemas = components['schemas']

/** What one version of a policy says. Source: schemas/policy/PolicyUpdate.json. */
export type PolicyDocument = Omit<Schemas['PolicyUpdate'], 'policy_id'>
export type PolicyFixture = Schemas['PolicyFixture']
export type PolicyLimit = Schemas['PolicyLimit']

/** From the strongest to the weakest: where several policies apply, the strongest decides. */
export const effects = ['deny', 'require_approval', 'redact', 'allow'] as const

export type Effect = (typeof effects)[number]

/** How far a version has come: `enforce` decides, `canary` decides for a share of the runs, `shadow` only tells. */
export type PolicyMode = 'enforce' | 'canary' | 'shadow'
