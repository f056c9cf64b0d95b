/** What a call uses, or can use at most. */
export interface Spend {
  readonly tokens: number
  /** Hundred-millionths of a US dollar, whole. */
  readonly microcents: number
}

export const nothing: Spend = { tokens: 0, microcents: 0 }

export const microcentsPerUsd = 100_000_000

/** Beyond it, numbers are not whole any more; no budget of this size is ever used up. */
const most = Number.MAX_SAFE_INTEGER

export function toMicrocents(usd: number): number {
  return Math.min(most, Math.round(usd * microcentsPerUsd))
}

export function toUsd(microcents: number): number {
  return microcents / microcentsPerUsd
}

export function toTokens(limit: number): number {
  return Math.min(most, limit)
}
