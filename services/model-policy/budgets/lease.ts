import type { Limit } from './limits.ts'
import { nothing, type Spend } from './spend.ts'

/**
 * What this process holds of one budget, as the database has it under the process's name, and what calls need of it. The
 * difference is free: a call that fits into it is decided here.
 */
export class Lease {
  readonly tenantId: string
  readonly subject: string
  readonly window: Limit['window']
  /** The limits under which it was leased. */
  maxTokens: number | null
  maxMicrocents: number | null
  /** When the last call ended, of the monotonic clock. */
  idleSince = performance.now()
  #held: Spend = nothing
  #needed: Spend = nothing
  #claimed: Spend = nothing
  #calls = 0
  #waiting = 0

  constructor(tenantId: string, { maxMicrocents, maxTokens, subject, window }: Limit) {
    this.tenantId = tenantId
    this.subject = subject
    this.window = window
    this.maxTokens = maxTokens
    this.maxMicrocents = maxMicrocents
  }

  get free(): Spend {
    return {
      tokens: Math.max(0, this.#held.tokens - this.#needed.tokens - this.#claimed.tokens),
      microcents: Math.max(0, this.#held.microcents - this.#needed.microcents - this.#claimed.microcents),
    }
  }

  /** What the calls in flight hold. */
  get needed(): Spend {
    return this.#needed
  }

  /** No call is in flight or waits to be admitted. */
  get isIdle(): boolean {
    return this.#calls === 0 && this.#waiting === 0
  }

  get isEmpty(): boolean {
    return this.isIdle && this.#held.tokens === 0 && this.#held.microcents === 0
  }

  isUnder({ maxMicrocents, maxTokens }: Limit): boolean {
    return this.maxTokens === maxTokens && this.maxMicrocents === maxMicrocents
  }

  covers({ microcents, tokens }: Spend): boolean {
    const { free } = this
    return free.tokens >= tokens && free.microcents >= microcents
  }

  /** A call waits for what is not free; until `unawait` the lease is not idle. */
  await(): void {
    this.#waiting += 1
  }

  unawait(): void {
    this.#waiting -= 1
  }

  /** A call goes ahead within what is held. */
  admit(need: Spend): void {
    this.#calls += 1
    this.#needed = sum(this.#needed, need)
  }

  /** A call has ended; so much of what it needed was really used, and is held no more. */
  end(need: Spend, used: Spend): void {
    this.#calls -= 1
    this.idleSince = performance.now()
    this.#needed = difference(this.#needed, need)
    this.#held = difference(this.#held, used)
  }

  /** Sets what is free aside for a call that asks for more, and tells what it lacks. */
  claim(need: Spend): { readonly claimed: Spend; readonly lacking: Spend } {
    const { free } = this
    const claimed = {
      tokens: Math.min(free.tokens, need.tokens),
      microcents: Math.min(free.microcents, need.microcents),
    }
    this.#claimed = sum(this.#claimed, claimed)
    return { claimed, lacking: difference(need, claimed) }
  }

  unclaim(claimed: Spend): void {
    const rest = difference(this.#claimed, claimed)
    this.#claimed = rest.tokens === 0 && rest.microcents === 0 ? nothing : rest
  }

  grow(granted: Spend): void {
    this.#held = sum(this.#held, granted)
  }

  /** Lets go of what is free, for the database to be told. */
  takeFree(): Spend {
    const { free } = this
    this.#held = difference(this.#held, free)
    return free
  }

  /** The database holds for this process what it was told, and nothing besides. */
  rebase(told: Spend): void {
    this.#held = told
    this.#claimed = nothing
  }
}

/** What a lease holds, as the database is told of it. */
export function toHolding({ subject, tenantId, window }: Lease, { microcents, tokens }: Spend): object {
  return { tenant_id: tenantId, subject, window, tokens, microcents }
}

function sum(a: Spend, b: Spend): Spend {
  return { tokens: a.tokens + b.tokens, microcents: a.microcents + b.microcents }
}

function difference(a: Spend, b: Spend): Spend {
  return { tokens: Math.max(0, a.tokens - b.tokens), microcents: Math.max(0, a.microcents - b.microcents) }
}
