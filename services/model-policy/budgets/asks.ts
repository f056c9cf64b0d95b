import { type Lease, toHolding } from './lease.ts'
import type { Limit } from './limits.ts'
import type { Spend } from './spend.ts'

/** Which of the limits stands against a call, and what is used or held of it. */
export interface Refusal {
  readonly limit: Limit
  readonly used: Spend
  readonly resetsAt: Date
}

/** A call that asks for more than is free here. */
export interface Ask {
  readonly tenantId: string
  readonly leases: readonly Lease[]
  readonly limits: readonly Limit[]
  readonly need: Spend
}

/** What the database says to an ask. */
export interface AskAnswer {
  readonly granted: boolean
  readonly ahead: number
  readonly budget: number
  readonly tokens: number
  readonly microcents: number
  readonly resets_at: string
}

/** How many calls like the one that asks are asked for ahead; the database gives fewer where little is left. */
const aheadCalls = 64

/** For each lease of an ask, what of its free room is set aside and what is lacking. */
export type Claims = readonly { readonly claimed: Spend; readonly lacking: Spend }[]

/** Under other limits than it was leased, what is free is asked for anew. */
export function returnsOf({ leases, limits }: Ask): object[] {
  return leases.flatMap((lease, index) => {
    const limit = limits[index] as Limit
    if (lease.isUnder(limit)) return []
    lease.maxTokens = limit.maxTokens
    lease.maxMicrocents = limit.maxMicrocents
    return toHolding(lease, lease.takeFree())
  })
}

export function claimsOf({ leases, need }: Ask): Claims {
  return leases.map(lease => lease.claim(need))
}

export function unclaim({ leases }: Ask, claims: Claims): void {
  leases.forEach((lease, index) => {
    lease.unclaim((claims[index] as Claims[number]).claimed)
  })
}

/** Takes what was granted, and admits the call; or tells what stands against it. */
export function admit({ leases, limits, need }: Ask, claims: Claims, answer: AskAnswer): Refusal | null {
  if (!answer.granted) {
    // What this process had free is held, and stands against nobody here.
    const { claimed } = claims[answer.budget] as Claims[number]
    return {
      limit: limits[answer.budget] as Limit,
      used: { tokens: answer.tokens - claimed.tokens, microcents: answer.microcents - claimed.microcents },
      resetsAt: new Date(answer.resets_at),
    }
  }
  leases.forEach((lease, index) => {
    const { lacking } = claims[index] as Claims[number]
    lease.grow({
      tokens: lacking.tokens + answer.ahead * need.tokens,
      microcents: lacking.microcents + answer.ahead * need.microcents,
    })
    lease.admit(need)
  })
  return null
}

/** Of several who ask at once for the same, the first asks ahead for all. */
export function toWireAsks(asks: readonly Ask[], claims: readonly Claims[]): object[] {
  const asking = new Set<Lease>()
  return asks.map(({ leases, limits, need, tenantId }, index) => {
    const isFirst = !leases.some(lease => asking.has(lease))
    for (const lease of leases) asking.add(lease)
    const budgets = limits.map(({ maxMicrocents, maxTokens, subject, window }, at) => ({
      subject,
      window,
      ...((claims[index] as Claims)[at] as Claims[number]).lacking,
      max_tokens: maxTokens,
      max_microcents: maxMicrocents,
    }))
    return { tenant_id: tenantId, ...need, ahead: isFirst ? aheadCalls : 0, budgets }
  })
}
