import { decodeTime, encodeTime, TIME_LEN } from 'ulid'
import type { IdPrefix } from './ids.ts'

const randomLength = 16

/** When a generated id was made, to the millisecond. Throws where it is not `<prefix>_<ULID>`. */
export function idTime(id: string): Date {
  return new Date(decodeTime(id.slice(id.indexOf('_') + 1)))
}

/** The lowest id that can be made at this instant: ids made then or later sort behind it, all others before it. */
export function firstIdAt<Prefix extends IdPrefix>(prefix: Prefix, instant: Date): `${Prefix}_${string}` {
  return `${prefix}_${encodeTime(instant.getTime(), TIME_LEN)}${'0'.repeat(randomLength)}`
}
