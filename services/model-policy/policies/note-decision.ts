import type { ModelMetrics } from '../models/model-metrics.ts'
import { baseline } from './engine/baseline.ts'
import type { Decision } from './engine/policy-set.ts'
import type { Note } from './note.ts'
import { nameOf } from './refusal.ts'

/** Puts into the audit which policies decided, and into audit and metrics what staged versions would have done. */
export function noteDecisions(
  decisions: readonly Decision[],
  metrics: Pick<ModelMetrics, 'policyShadows'>,
  note?: Note,
): void {
  const deciding = decisions.flatMap(({ decidedBy }) => decidedBy ?? [])
  const policies = namesOf(deciding.filter(({ policy }) => policy.policyId !== baseline.policyId))
  const foreseen = decisions.flatMap(({ effect, foreseen: all }) => all.map(one => ({ ...one, now: effect })))
  for (const { decision, mode, now } of foreseen)
    metrics.policyShadows.inc({ mode, decision, differs: String(decision !== now) })
  const shadow = namesOf(foreseen.filter(({ decision, now }) => decision !== now))
  if (policies.length > 0) note?.({ policies })
  if (shadow.length > 0) note?.({ would_differ: shadow })
}

function namesOf(found: readonly Pick<NonNullable<Decision['decidedBy']>, 'policy'>[]): string[] {
  return [...new Set(found.map(({ policy }) => nameOf(policy)))]
}
