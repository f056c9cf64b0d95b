import { AgentosError } from '#errors'
import type { GatedAction, PolicyGate } from '../policy-gate.ts'

/** Lets everything through. */
export const openGate: PolicyGate = { permit: async () => {} }

/** A gate that keeps what it was asked, and refuses what it is told to. */
export class WatchfulGate implements PolicyGate {
  readonly asked: GatedAction[] = []
  refuse: (action: GatedAction) => AgentosError | null = () => null

  async permit(action: GatedAction): Promise<void> {
    this.asked.push(action)
    const refusal = this.refuse(action)
    if (refusal !== null) throw refusal
  }
}

export function blocked(reason: string): AgentosError {
  return new AgentosError('policy_blocked', `A policy blocked this: ${reason}.`, { details: { reasons: [reason] } })
}
