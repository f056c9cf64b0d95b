import { type Candidate, type Plan, skip } from './chain.ts'
import type { ChainRequirements } from './requirements.ts'

/**
 * Leaves out models that have lately been slower than the call may be, as long as another is left: where none is quick
 * enough, each gets its chance within the call's time. A model that nobody has measured counts as quick enough.
 */
export function leaveOutSlow(plan: Plan, wanted: ChainRequirements['latency']): Plan {
  if (wanted === undefined) return plan
  const judged = plan.chain.map(candidate => ({ candidate, reason: slowness(candidate, wanted) }))
  const [first, ...others] = judged.filter(({ reason }) => reason === null).map(({ candidate }) => candidate)
  if (first === undefined) return plan
  const slow = judged.flatMap(({ candidate, reason }) => (reason === null ? [] : skip(candidate.model, reason)))
  return { ...plan, chain: [first, ...others], skipped: [...plan.skipped, ...slow] }
}

function slowness({ model, state }: Candidate, wanted: NonNullable<ChainRequirements['latency']>): string | null {
  const { p95 } = state.latencyOf(model.modelId, wanted.measured)
  if (p95 === null || p95 <= wanted.mostMs) return null
  const begins = wanted.measured === 'stream' ? ' to begin' : ''
  return `requirements.max_latency_ms is ${wanted.mostMs}; ${model.modelId} lately took ${Math.ceil(p95)}${begins}`
}
