/** Numbers of [0, 1), the same for the same seed, so that a failure can be seen again. Source: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from `low` to below `high`. */
export function between(chance: () => number, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low))
}

export function oneOf<T>(chance: () => number, items: readonly T[]): T {
  return items[between(chance, 0, items.length)] as T
}

/** The items in another order. Source: Fisher and Yates. */
export function shuffled<T>(chance: () => number, items: readonly T[]): T[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = between(chance, 0, last + 1)
    ;[mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T]
  }
  return mixed
}
