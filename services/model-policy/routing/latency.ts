const mostSamples = 64
const fewestSamples = 5
/** What is older tells nothing of now; and a model that was left out as too slow must come to be tried again. */
const memoryMs = 300_000

/** The latency of the latest calls, in milliseconds. */
export class Latency {
  readonly #now: () => number
  readonly #samples: { readonly at: number; readonly milliseconds: number }[] = []

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  record(milliseconds: number): void {
    this.#samples.push({ at: this.#now(), milliseconds })
    if (this.#samples.length > mostSamples) this.#samples.shift()
  }

  /** What 95 of 100 calls did not exceed; null while too few are known. */
  get p95(): number | null {
    const oldest = this.#now() - memoryMs
    const known = Float64Array.from(this.#samples.filter(({ at }) => at >= oldest).map(sample => sample.milliseconds))
    if (known.length < fewestSamples) return null
    known.sort()
    return known[Math.ceil(known.length * 0.95) - 1] ?? null
  }
}
