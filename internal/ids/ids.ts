import { randomFillSync } from 'node:crypto'
import { monotonicFactory } from 'ulid'

/** The prefixes of generated ids; the rest is a ULID (https://github.com/ulid/spec), so ids sort by time. */
export type IdPrefix =
  | 'agt'
  | 'aud'
  | 'corr'
  | 'evt'
  | 'exec'
  | 'key'
  | 'ksw'
  | 'pol'
  | 'prn'
  | 'req'
  | 'run'
  | 'stk'
  | 'stp'
  | 'tcall'
  | 'tnt'

const ulid = monotonicFactory(pooledRandom())

/** A new id `<prefix>_<ULID>`, strictly increasing within this process. */
export function newId<Prefix extends IdPrefix>(prefix: Prefix): `${Prefix}_${string}` {
  return `${prefix}_${ulid()}`
}

/** Random numbers from 0 to 1, from the kernel by the page: the library's own way asks it for each character of an id. */
function pooledRandom(): () => number {
  const pool = new Uint32Array(1024)
  let used = pool.length
  return () => {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    return (pool[used++] as number) / 2 ** 32
  }
}
