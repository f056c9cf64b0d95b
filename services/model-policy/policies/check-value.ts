import { fail } from '#errors'
import { checkText, type TextPlace } from './check-text.ts'
import { allowed, joinOutcomes, type PolicyOutcome } from './outcome.ts'
import type { Ruleset } from './ruleset.ts'

export interface ValueOutcome<Value> extends PolicyOutcome {
  /** The value with every text in it as it may pass. */
  readonly value: Value
}

const deepest = 256

/**
 * Holds every text and number within a JSON value against a ruleset; names of members are left alone. Errors: `invalid_request`
 * where the value is nested more than 256 levels deep.
 */
export function checkValue<Value>(value: Value, ruleset: Ruleset, place: TextPlace = {}): ValueOutcome<Value> {
  const { outcome, value: passed } = walk(value, ruleset, place, 0)
  return { ...outcome, value: passed as Value }
}

interface Walked {
  readonly outcome: PolicyOutcome
  readonly value: unknown
}

function walk(value: unknown, ruleset: Ruleset, place: TextPlace, depth: number): Walked {
  if (depth > deepest) fail('invalid_request', `A value must not be nested more than ${deepest} levels deep.`)
  if (typeof value === 'string') {
    const { text, ...outcome } = checkText(value, ruleset, place)
    return { outcome: plainly(outcome), value: text }
  }
  if (typeof value === 'number') {
    const { text, ...outcome } = checkText(String(value), ruleset, place)
    return { outcome: plainly(outcome), value: outcome.decision === 'allowed' ? value : text }
  }
  if (value === null || typeof value !== 'object') return { outcome: allowed, value }
  const entries = Object.entries(value).map(
    ([name, member]) => [name, walk(member, ruleset, within(place, name), depth + 1)] as const,
  )
  const outcome = joinOutcomes(entries.map(([, member]) => member.outcome))
  if (outcome.decision === 'allowed') return { outcome, value }
  if (Array.isArray(value)) return { outcome, value: entries.map(([, member]) => member.value) }
  return { outcome, value: Object.fromEntries(entries.map(([name, member]) => [name, member.value])) }
}

/** Outcomes of nothing found are one and the same, so that many are joined at no cost. */
function plainly(outcome: PolicyOutcome): PolicyOutcome {
  return outcome.decision === 'allowed' ? allowed : outcome
}

function within(place: TextPlace, name: string): TextPlace {
  return { ...place, path: place.path === undefined ? name : `${place.path}/${name}` }
}
