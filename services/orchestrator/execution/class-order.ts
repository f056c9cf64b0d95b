/** How long a class may be passed over before it is asked first for once. */
const patienceMs = 10_000

/**
 * In which order priority classes are claimed: the highest first, and a class that was passed over for too long before
 * all others, once. So a stream of urgent runs delays the others, and never starves them.
 */
export class ClassOrder {
  readonly #now: () => number
  readonly #askedAt: number[]

  constructor(classCount: number, now: () => number = () => performance.now()) {
    this.#now = now
    this.#askedAt = Array.from({ length: classCount }, () => now())
  }

  next(): number[] {
    const classes = this.#askedAt.map((_, index) => index)
    const overdue = classes.find(index => index > 0 && this.#now() - (this.#askedAt[index] as number) > patienceMs)
    if (overdue === undefined) return classes
    this.#askedAt[overdue] = this.#now()
    return [overdue, ...classes.filter(index => index !== overdue)]
  }
}
