import type { Logger } from '#telemetry'

export interface RoundsOptions {
  /** One round. What it throws is logged, and the next one follows. */
  readonly work: () => Promise<void>
  readonly logger: Pick<Logger, 'warn'>
  /** From the end of one round to the next, give or take a quarter. */
  readonly intervalMs: number
}

/** Does its work every so often, never twice at once. */
export class Rounds {
  readonly #options: RoundsOptions
  #next: NodeJS.Timeout | undefined
  #round: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(options: RoundsOptions) {
    this.#options = options
  }

  /** `atOnce`: the first round does not wait for the interval. */
  start({ atOnce = false }: { readonly atOnce?: boolean } = {}): void {
    this.#schedule(atOnce ? 0 : this.#pauseMs())
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#next)
    await this.#round
  }

  get isStopped(): boolean {
    return this.#isStopped
  }

  /** Replicas that were started together should not work together. */
  #pauseMs(): number {
    return this.#options.intervalMs * (0.75 + Math.random() / 2)
  }

  #schedule(pauseMs: number): void {
    if (this.#isStopped) return
    const { logger, work } = this.#options
    this.#next = setTimeout(() => {
      this.#round = work()
        .catch(error => logger.warn({ error }, 'a sweep failed'))
        .finally(() => this.#schedule(this.#pauseMs()))
    }, pauseMs)
  }
}
