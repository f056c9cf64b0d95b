/** The calls that are not settled yet: a service that stops waits for their bills before it lets go of the database. */
export class CallsInFlight {
  readonly #calls = new Set<Promise<unknown>>()

  track<Result>(call: Promise<Result>): Promise<Result> {
    const end = () => this.#calls.delete(call)
    this.#calls.add(call)
    call.then(end, end)
    return call
  }

  /** Resolves once those have ended that are in flight now; further ones may have begun. */
  async settledSoFar(): Promise<void> {
    await Promise.allSettled([...this.#calls])
  }

  async settled(): Promise<void> {
    while (this.#calls.size > 0) await Promise.allSettled(this.#calls)
  }
}
