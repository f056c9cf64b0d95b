import { AgentosError } from '#errors'
import type { Reservation } from '../budgets/accounts.ts'
import type { ModelPolicy } from '../model-policy.ts'
import { microcentsOf } from '../routing/catalog.ts'
import type { Candidate } from '../routing/chain.ts'
import type { Hedge } from '../routing/race.ts'
import type { LedgerEntry } from '../usage/ledger.ts'
import type { ModelCall } from './chat-call.ts'
import type { Operation, Work } from './govern.ts'

export interface HedgeBillOptions {
  readonly call: ModelCall
  readonly operation: Operation
  readonly work: Pick<Work<unknown>, 'lost' | 'outcome'>
  /** Whether a call of the model has begun and not ended: between two tries there is nothing to give up. */
  readonly isUnderWay: (candidate: Candidate) => boolean
  /** What the budgets hold for the chain. */
  readonly reservation: Reservation | null
  /** Holds a further model's share. Errors: `quota_exceeded`. */
  readonly reserve: (candidate: Candidate) => Promise<Reservation>
  /** Bills a call, or gives back what is held for it. */
  readonly settle: (reservation: Reservation | null, entry: LedgerEntry | null) => Promise<void>
  readonly deps: Pick<ModelPolicy, 'logger' | 'metrics'>
}

/**
 * What a call costs that two models are asked for: each has a reservation of its own, without which the second is not
 * asked, and the one that is given up is billed for what it was sent and had written.
 */
export class HedgeBill {
  readonly #options: HedgeBillOptions
  #hedge: { readonly candidate: Candidate; readonly reservation: Reservation } | null = null
  #lost: Candidate | null = null
  #lostAfterMs = 0
  readonly #began = performance.now()

  constructor(options: HedgeBillOptions) {
    this.#options = options
  }

  rules(afterMs: number): Hedge {
    return {
      afterMs,
      admit: candidate => this.#admit(candidate),
      onLost: candidate => {
        if (!this.#options.isUnderWay(candidate)) return
        this.#lost = candidate
        this.#lostAfterMs = Math.round(performance.now() - this.#began)
      },
    }
  }

  /** Whether the call of the model was given up because the other one answers. */
  isLost(candidate: Candidate): boolean {
    return candidate === this.#lost
  }

  /** What is held for the candidate that answered, or was asked last. */
  reservationOf(candidate: Candidate): Reservation | null {
    return candidate === this.#hedge?.candidate ? this.#hedge.reservation : this.#options.reservation
  }

  /** Bills, or gives back, what is held for the other one. Never rejects. */
  async settleOther(answered: Candidate): Promise<void> {
    if (this.#hedge === null) return
    const isHedge = answered === this.#hedge.candidate
    const held = isHedge ? this.#options.reservation : this.#hedge.reservation
    const { call, deps, operation, settle, work } = this.#options
    const lost = this.#lost
    const usage = lost === null ? null : work.lost(lost)
    const facts = { call, operation, latencyMs: this.#lostAfterMs, cached: false } as const
    const outcome = { decision: work.outcome().decision, errorCode: 'timeout' } as const
    const entry =
      usage === null || lost === null
        ? null
        : { ...facts, ...outcome, candidate: lost, usage, costMicrocents: microcentsOf(lost.model, usage) }
    try {
      await settle(held, entry)
    } catch (error) {
      const { requestId, scope } = call
      deps.logger.error({ error, request_id: requestId, tenant_id: scope.tenantId }, 'a hedged call is not billed')
    }
  }

  async #admit(candidate: Candidate): Promise<boolean> {
    try {
      this.#hedge = { candidate, reservation: await this.#options.reserve(candidate) }
      this.#options.deps.metrics.hedges.inc({ backend: candidate.model.backend })
      return true
    } catch (error) {
      // A budget without room for two has room for the one that is under way.
      if (error instanceof AgentosError && error.code === 'quota_exceeded') return false
      this.#options.deps.logger.warn({ error, backend: candidate.model.backend }, 'a call cannot be hedged')
      return false
    }
  }
}
