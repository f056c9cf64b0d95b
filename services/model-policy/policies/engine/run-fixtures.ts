import { compilePolicy } from './compile-policy.ts'
import type { Effect, PolicyDocument, PolicyFixture } from './document.ts'
import { toPolicyRequest } from './policy-request.ts'
import { apply } from './policy-set.ts'

export interface FixtureResult {
  readonly name: string
  readonly passed: boolean
  readonly expected: PolicyFixture['expect']
  readonly actual: Effect | 'none'
  readonly reason?: string
}

/** Decides each fixture of a document by the document alone. */
export function runFixtures(policyId: string, version: number, document: PolicyDocument): FixtureResult[] {
  const policy = compilePolicy(policyId, version, document)
  return document.fixtures.map(fixture => {
    const found = apply(policy, 'shadow', toPolicyRequest(fixture.subject, fixture, fixture.context, fixture.name))
    const actual = found?.effect ?? 'none'
    const { expect: expected, name } = fixture
    return { name, passed: actual === expected, expected, actual, ...(found !== null && { reason: found.reason }) }
  })
}
