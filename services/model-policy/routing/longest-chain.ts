import type { Chain } from './chain.ts'

/** Milliseconds after which a call of the chain has ended, whatever fails, where one call takes at most `longestCallMs`. */
export function longestChainMs(chain: Chain, longestCallMs: number): number {
  const spans = chain.map(({ state: { retries } }) => retries.maxAttempts * (longestCallMs + retries.maxWaitMs))
  return spans.reduce((total, span) => total + span, 0)
}
