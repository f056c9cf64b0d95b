/** Hands what a callback produces to an async reader, in order; the reader sees the end, or the failure, of the work. */
export class DeltaQueue<Item> implements AsyncIterable<Item> {
  #items: Item[] = []
  #wake: (() => void) | null = null
  #outcome: { readonly failure?: unknown } | null = null

  readonly push = (item: Item): void => {
    this.#items.push(item)
    this.#wake?.()
  }

  /** Ends the queue when the work does. */
  follow(work: Promise<unknown>): this {
    work.then(
      () => this.#end({}),
      (failure: unknown) => this.#end({ failure }),
    )
    return this
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      yield* this.#items.splice(0)
      if (this.#items.length > 0) continue
      if (this.#outcome !== null) break
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
      this.#wake = null
    }
    if ('failure' in this.#outcome) throw this.#outcome.failure
  }

  #end(outcome: { readonly failure?: unknown }): void {
    this.#outcome = outcome
    this.#wake?.()
  }
}
