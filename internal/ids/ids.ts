import { monotonicFactory } from 'ulid'

/** The prefixes of generated ids; the rest is a ULID (https://github.com/ulid/spec), so ids sort by time. */
export type IdPrefix =
  | 'agt'
  | 'aud'
  | 'corr'
  | 'evt'
  | 'exec'
  | 'key'
  | 'pol'
  | 'prn'
  | 'req'
  | 'run'
  | 'stk'
  | 'stp'
  | 'tcall'
  | 'tnt'

const ulid = monotonicFactory()

/** A new id `<prefix>_<ULID>`, strictly increasing within this process. */
export function newId<Prefix extends IdPrefix>(prefix: Prefix): `${Prefix}_${string}` {
  return `${prefix}_${ulid()}`
}
