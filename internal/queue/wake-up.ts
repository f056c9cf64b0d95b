/** A bell that is remembered until it is reset, and that rings by itself after a while without one. */
export class WakeUp {
  readonly #pollMs: number
  readonly #waiting = new Set<() => void>()
  #isRung = false
  #isClosed = false

  constructor(pollMs: number) {
    this.#pollMs = pollMs
  }

  wake(): void {
    this.#isRung = true
    for (const resume of this.#waiting) resume()
  }

  reset(): void {
    this.#isRung = this.#isClosed
  }

  /** Resolves when it rings or has rung, after the poll interval, or when the signal is aborted. */
  wait(signal: AbortSignal): Promise<void> {
    if (this.#isRung || signal.aborted) return Promise.resolve()
    return new Promise(resolve => {
      const resume = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', resume)
        this.#waiting.delete(resume)
        resolve()
      }
      const timer = setTimeout(resume, this.#pollMs)
      signal.addEventListener('abort', resume)
      this.#waiting.add(resume)
    })
  }

  close(): void {
    this.#isClosed = true
    this.wake()
  }
}
