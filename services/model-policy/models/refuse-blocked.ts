import { fail } from '#errors'
import type { PolicyOutcome } from '../policies/outcome.ts'

/** Errors: `policy_blocked`, with the reasons, each of which names its policy. */
export function refuseBlocked({ decision, reasons }: PolicyOutcome): void {
  if (decision === 'blocked')
    fail('policy_blocked', `A policy blocked this: ${reasons.join('; ')}.`, { details: { reasons } })
}
