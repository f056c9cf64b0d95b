import type { AgentosError } from '#errors'
import { type Lease, type LeasedRun, type LeaseLoss, LeaseLost } from './ports.ts'

/** setTimeout counts in 31 bits. */
const longestTimerMs = 2_147_483_647

/** The right of this process to execute one run, until it is lost or the run's time is over. */
export class RunLease implements Lease {
  readonly run: LeasedRun
  readonly #abort = new AbortController()
  readonly #deadline: NodeJS.Timeout
  #killedBy: AgentosError | null = null

  constructor(run: LeasedRun) {
    this.run = run
    const remainingMs = Math.max(0, run.deadline.getTime() - Date.now())
    this.#deadline = setTimeout(() => this.lose('timeout'), Math.min(remainingMs, longestTimerMs))
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Null while it is held. */
  get loss(): LeaseLoss | null {
    return this.signal.aborted ? (this.signal.reason as LeaseLost).loss : null
  }

  /** Why the run may not go on, where a kill switch stopped it. */
  get killedBy(): AgentosError | null {
    return this.#killedBy
  }

  /** Loses the lease to a kill switch, which is what the run then fails with. */
  kill(error: AgentosError): void {
    if (!this.signal.aborted) this.#killedBy = error
    this.lose('killed')
  }

  /** Aborts what is in flight; the first reason stays. */
  lose(loss: LeaseLoss): void {
    clearTimeout(this.#deadline)
    this.#abort.abort(new LeaseLost(loss))
  }

  /** The run is over: there is nothing left to lose. */
  end(): void {
    clearTimeout(this.#deadline)
  }
}
