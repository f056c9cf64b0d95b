import type { RunEnd } from '../ports.ts'

/** Counts the run's steps, model and tool calls alike, against `max_steps`. */
export class StepBudget {
  readonly #most: number
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Takes so many steps; answers the run's end where they are not left. */
  take(steps: number): RunEnd | null {
    this.#taken += steps
    if (this.#taken <= this.#most) return null
    return {
      status: 'failed',
      error: {
        code: 'max_steps_exceeded',
        message: `The run needs more than its ${this.#most} steps; raise run_options.max_steps or the agent's max_steps.`,
        retryable: false,
        details: { max_steps: this.#most },
      },
    }
  }
}
