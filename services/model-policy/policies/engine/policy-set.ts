import { isInShare } from './canary.ts'
import type { CompiledPolicy } from './compile-policy.ts'
import { type Effect, effects, type PolicyMode } from './document.ts'
import type { PolicyRequest } from './policy-request.ts'
import { actions, fits } from './vocabulary.ts'

/** One policy with the versions of it that are in use; at least one of the two. */
export interface PolicyInUse {
  readonly enforced: CompiledPolicy | null
  readonly staged: Staged | null
}

export interface Staged {
  readonly policy: CompiledPolicy
  readonly mode: 'canary' | 'shadow'
  /** Of the runs, for a canary. */
  readonly percent: number
}

/** A policy that applies to a request. */
export interface Applied {
  readonly policy: CompiledPolicy
  readonly mode: PolicyMode
  readonly effect: Effect
  readonly reason: string
  /** Its condition could not be evaluated, and so it denies. */
  readonly isFaulty: boolean
}

/** A version that does not decide (yet), and what it would have done. */
export interface Foreseen extends Omit<Applied, 'effect' | 'isFaulty'> {
  /** Null where the version does not apply. */
  readonly effect: Effect | null
  /** What would have been decided with this version in force. */
  readonly decision: Effect
}

export interface Decision {
  readonly effect: Effect
  /** Null where nothing applied: what no policy allows is denied. */
  readonly decidedBy: Applied | null
  /** All that applied without regard to a rate, the strongest first. */
  readonly applied: readonly Applied[]
  /** Denials that hold only beyond a rate: whoever acts on the decision must draw from each. */
  readonly limits: readonly Applied[]
  readonly foreseen: readonly Foreseen[]
}

/**
 * The policies of one tenant. Those that are about an action are found by its name; of these, conditions are evaluated
 * only where subject and resource fit.
 */
export class PolicySet {
  readonly #policies: readonly PolicyInUse[]
  readonly #byAction = new Map<string, readonly PolicyInUse[]>()

  constructor(policies: readonly PolicyInUse[]) {
    this.#policies = policies
    const named = policies.flatMap(({ enforced, staged }) => [
      ...(enforced?.actions ?? []),
      ...(staged?.policy.actions ?? []),
    ])
    const whole = named.filter(name => !name.endsWith('*'))
    for (const action of new Set([...actions, ...whole])) this.#byAction.set(action, this.#about(action))
  }

  get size(): number {
    return this.#policies.length
  }

  /** Decides on a request: deny, then require_approval, redact, allow; denied where nothing applies. */
  decide(request: PolicyRequest): Decision {
    const applied: Applied[] = []
    const limits: Applied[] = []
    const waiting: { readonly entry: PolicyInUse; readonly staged: Staged }[] = []
    for (const entry of this.#byAction.get(request.action) ?? this.#about(request.action)) {
      const { enforced, staged } = entry
      const decides = staged?.mode === 'canary' && isInShare(staged.policy, staged.percent, request)
      if (staged !== null && !decides) waiting.push({ entry, staged })
      const policy = decides ? staged.policy : enforced
      const found = policy === null ? null : apply(policy, decides ? 'canary' : 'enforce', request)
      if (found === null) continue
      if (found.policy.limit !== null && !found.isFaulty) limits.push(found)
      else applied.push(found)
    }
    applied.sort((one, other) => effects.indexOf(one.effect) - effects.indexOf(other.effect))
    const [decidedBy = null] = applied
    const foreseen = waiting.flatMap(({ entry, staged }) => foresee(entry, staged, applied, request))
    return { effect: decidedBy?.effect ?? 'deny', decidedBy, applied, limits, foreseen }
  }

  #about(action: string): PolicyInUse[] {
    const isAbout = (policy: CompiledPolicy | null) => policy?.actions.some(pattern => fits(action, pattern)) ?? false
    return this.#policies.filter(({ enforced, staged }) => isAbout(enforced) || isAbout(staged?.policy ?? null))
  }
}

/** The policy as it applies to the request; null where it does not. What cannot be evaluated denies. */
export function apply(policy: CompiledPolicy, mode: PolicyMode, request: PolicyRequest): Applied | null {
  if (!policy.actions.some(pattern => fits(request.action, pattern)) || !policy.concerns(request)) return null
  const { condition, effect, reason } = policy
  if (condition === null) return { policy, mode, effect, reason, isFaulty: false }
  try {
    if (!request.isDecidable) throw new TypeError('The facts are too large, or of other types than they should be')
    return condition(request) ? { policy, mode, effect, reason, isFaulty: false } : null
  } catch {
    return { policy, mode, effect: 'deny', reason: 'its condition could not be evaluated', isFaulty: true }
  }
}

function foresee(
  { enforced }: PolicyInUse,
  { mode, policy }: Staged,
  applied: readonly Applied[],
  request: PolicyRequest,
): Foreseen[] {
  const found = apply(policy, mode, request)
  const others = applied.filter(other => other.policy !== enforced).map(({ effect }) => effect)
  // How much of a rate is left is not known without drawing from it, so a limit changes nothing here.
  const counts = found !== null && (policy.limit === null || found.isFaulty)
  const decision = strongest(counts ? [...others, found.effect] : others)
  if (found === null && decision === strongest(applied.map(({ effect }) => effect))) return []
  return [{ policy, mode, reason: found?.reason ?? policy.reason, effect: found?.effect ?? null, decision }]
}

function strongest(found: readonly Effect[]): Effect {
  return effects.find(effect => found.includes(effect)) ?? 'deny'
}
