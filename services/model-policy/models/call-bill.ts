import { AgentosError, type ErrorCode } from '#errors'
import { isDatabaseFailure } from '#storage'
import type { Reservation } from '../budgets/accounts.ts'
import type { ModelPolicy } from '../model-policy.ts'
import type { Usage } from '../providers/provider.ts'
import { microcentsOf } from '../routing/catalog.ts'
import type { Candidate } from '../routing/chain.ts'
import type { Hedge } from '../routing/race.ts'
import type { LedgerEntry } from '../usage/ledger.ts'
import type { ModelCall } from './chat-call.ts'
import type { Operation, Work } from './work.ts'

export interface CallBillOptions {
  readonly call: ModelCall
  readonly operation: Operation
  readonly work: Pick<Work<unknown>, 'lost' | 'outcome'>
  /** What the budgets hold for whichever model of the chain answers. */
  readonly reservation: Reservation
  /** Holds what one more call of a model may use. Errors: `quota_exceeded`. */
  readonly reserve: (candidate: Candidate) => Promise<Reservation>
  /** Bills a call, or gives back what is held for it. */
  readonly settle: (reservation: Reservation | null, entry: LedgerEntry | null) => Promise<void>
  readonly deps: Pick<ModelPolicy, 'logger' | 'metrics'>
}

/**
 * What a call costs that may ask several models, or one several times. Whatever is asked has a reservation of its own: the
 * call's, until something is billed to it, or a further one, without which nothing is asked. The caller has an answer, or
 * hears of the failure, whatever becomes of the bills of attempts that failed.
 */
export class CallBill {
  readonly #options: CallBillOptions
  readonly #began = performance.now()
  readonly #underWay = new Set<Candidate>()
  /** Null where it has been spent. */
  #reservation: Reservation | null
  #hedge: { readonly candidate: Candidate; reservation: Reservation | null } | null = null
  #lost: { readonly candidate: Candidate; readonly afterMs: number } | null = null
  /** Why the database takes and grants nothing at the moment: the rest of the call does not wait for it again. */
  #away: unknown = null
  #isClosed = false

  constructor(options: CallBillOptions) {
    this.#options = options
    this.#reservation = options.reservation
  }

  /** When two models are asked at once. */
  hedge(afterMs: number): Hedge {
    return {
      afterMs,
      admit: candidate => this.#admit(candidate),
      onLost: candidate => {
        // Between two tries there is nothing to give up.
        if (this.#underWay.has(candidate)) this.#lost = { candidate, afterMs: elapsedMs(this.#began) }
      },
    }
  }

  /**
   * A model is about to be asked. Errors: `quota_exceeded` where an earlier try has spent what was held;
   * `dependency_unavailable`; the signal's reason.
   */
  async begin(candidate: Candidate, signal: AbortSignal): Promise<void> {
    if (this.reservationOf(candidate) === null) await unlessAborted(signal, this.#reserveFor(candidate))
    this.#underWay.add(candidate)
  }

  /** It has answered. */
  endWell(candidate: Candidate): void {
    this.#underWay.delete(candidate)
  }

  /** It has failed; what it used is billed, and waited for so that what it did not use is free again. Never rejects. */
  async end(candidate: Candidate, { code, signal, usage }: FailedAttempt): Promise<void> {
    this.#underWay.delete(candidate)
    if (usage === null) return
    const held = this.reservationOf(candidate)
    this.#hold(candidate, null)
    const billed = this.#bill(held, candidate, usage, code)
    // It goes on by itself where the call cannot wait.
    if (this.#away === null) await unlessAborted(signal, billed).catch(() => {})
  }

  /** Whether the model was given up because the other one answers. */
  isLost(candidate: Candidate): boolean {
    return candidate === this.#lost?.candidate
  }

  /** What is held for a model; null where that is spent. */
  reservationOf(candidate: Candidate): Reservation | null {
    return candidate === this.#hedge?.candidate ? this.#hedge.reservation : this.#reservation
  }

  /** Bills, or gives back, what is held beside the model that answered. Never rejects. */
  async settleOther(answered: Candidate): Promise<void> {
    this.#isClosed = true
    if (this.#hedge === null) return
    const held = answered === this.#hedge.candidate ? this.#reservation : this.#hedge.reservation
    const usage = this.#lost && this.#options.work.lost(this.#lost.candidate)
    if (usage !== null && this.#lost !== null) await this.#bill(held, this.#lost.candidate, usage, 'timeout')
    else await this.#options.settle(held, null)
  }

  /** Gives back all that is held: nothing has answered. Never rejects. */
  async close(asked: Candidate): Promise<void> {
    await this.#options.settle(this.reservationOf(asked), null)
    await this.settleOther(asked)
  }

  #hold(candidate: Candidate, reservation: Reservation | null): void {
    if (candidate === this.#hedge?.candidate) this.#hedge.reservation = reservation
    else this.#reservation = reservation
  }

  async #bill(held: Reservation | null, candidate: Candidate, usage: Usage, errorCode: ErrorCode): Promise<void> {
    const { call, deps, operation, settle, work } = this.#options
    const decision = errorCode === 'policy_blocked' ? 'blocked' : work.outcome().decision
    const latencyMs = this.isLost(candidate) ? (this.#lost?.afterMs ?? 0) : elapsedMs(this.#began)
    const costMicrocents = microcentsOf(candidate.model, usage)
    const facts = { call, operation, candidate, usage, costMicrocents, decision, cached: false }
    try {
      await settle(held, { ...facts, latencyMs, errorCode })
    } catch (error) {
      if (isDatabaseFailure(error)) this.#away = error
      const { requestId, scope } = call
      deps.logger.error({ error, request_id: requestId, tenant_id: scope.tenantId }, 'a failed call is not billed yet')
    }
  }

  async #reserveFor(candidate: Candidate): Promise<void> {
    if (this.#away !== null) throw this.#away
    const reservation = await this.#options.reserve(candidate)
    if (!this.#isClosed) return this.#hold(candidate, reservation)
    await this.#options.settle(reservation, null)
    throw new AgentosError('timeout', 'The call was over before its budgets had answered.')
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

interface FailedAttempt {
  /** Null: nothing had come of the answer. */
  readonly usage: Usage | null
  readonly code: ErrorCode
  readonly signal: AbortSignal
}

/** The outcome of the work, or the signal's reason as soon as that is aborted; the work goes on. */
function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

function elapsedMs(began: number): number {
  return Math.round(performance.now() - began)
}
