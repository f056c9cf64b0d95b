import type { KillSubject } from '#killswitch'
import type { ModelPolicy } from '../model-policy.ts'
import type { ChatOptions } from '../providers/provider.ts'
import type { Candidate, Chain } from '../routing/chain.ts'
import type { ModelCall } from './chat-call.ts'

type Deps = Pick<ModelPolicy, 'killSwitches'>

/** Errors: `policy_blocked` where a kill switch stops the caller, whichever model it would be. */
export function refuseKilled(call: ModelCall, { killSwitches }: Deps): void {
  killSwitches.refuse(subjectOf(call))
}

/** The candidates whose models are not switched off. Errors: `policy_blocked` where all are. */
export function withoutKilled(call: ModelCall, chain: Chain, { killSwitches }: Deps): Chain {
  const against = chain.map(({ model }) => killSwitches.against({ ...subjectOf(call), modelId: model.modelId }))
  const [head, ...rest] = chain.filter((_, index) => against[index] === null)
  if (head === undefined) throw against[0]
  return [head, ...rest]
}

/** Asks a candidate, unless or until a kill switch stops it. Errors: `policy_blocked`. */
export function unlessKilled<Result>(
  call: ModelCall,
  { model: { modelId } }: Candidate,
  options: ChatOptions,
  { killSwitches }: Deps,
  ask: (options: ChatOptions) => Promise<Result>,
): Promise<Result> {
  const subject = { ...subjectOf(call), modelId }
  return killSwitches.guard(subject, options.signal, signal => ask({ ...options, signal }))
}

function subjectOf({ scope: { principal, tenantId } }: ModelCall): KillSubject {
  return { tenantId, agentId: principal.run?.agentId }
}
