import type { PolicyDocument } from './document.ts'

/**
 * What holds until a tenant puts a policy of the same id in force: whatever its entitlements and scopes allow. A tenant
 * that wants its actions denied unless it allows them puts a narrower one in its place.
 */
export const baseline = {
  policyId: 'pol_baseline',
  version: 1,
  document: {
    description: 'Built in: what entitlements and scopes allow is allowed. Propose a policy of this id to narrow it.',
    effect: 'allow',
    subjects: ['*'],
    actions: ['*'],
    resources: ['*'],
    reason: 'nothing forbids it',
    fixtures: [{ name: 'a model call', action: 'model.chat', resource: 'any-model', expect: 'allow' }],
  },
} as const satisfies { policyId: string; version: number; document: PolicyDocument }
