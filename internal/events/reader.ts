/** One subscriber between its pages: woken by a notice, remembered until the next look, ended by its signal. */
export class Reader {
  readonly #signal: AbortSignal | undefined
  readonly #end = () => this.close()
  #isWoken = false
  #isClosed = false
  #resume: (() => void) | null = null

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal
    if (signal?.aborted) this.#isClosed = true
    else signal?.addEventListener('abort', this.#end)
  }

  get isDone(): boolean {
    return this.#isClosed
  }

  wake(): void {
    this.#isWoken = true
    this.#resume?.()
  }

  reset(): void {
    this.#isWoken = false
  }

  async wait(): Promise<void> {
    if (this.#isWoken || this.#isClosed) return
    await new Promise<void>(resolve => {
      this.#resume = resolve
    })
    this.#resume = null
  }

  close(): void {
    this.#isClosed = true
    this.#signal?.removeEventListener('abort', this.#end)
    this.#resume?.()
  }
}
