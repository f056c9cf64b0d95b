import { hash } from 'node:crypto'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const timeLength = 10
const randomLength = 16

/**
 * An id that every execution of the run gives to the same place of it: the time of the run's ULID, then a hash of run
 * and path in a ULID's alphabet. As unique as the run id that goes into it.
 */
export function stableId<Prefix extends 'stp' | 'tcall'>(
  prefix: Prefix,
  runId: string,
  path: string,
): `${Prefix}_${string}` {
  const time = runId.slice(runId.indexOf('_') + 1).slice(0, timeLength)
  const digest = hash('sha256', `${runId}/${prefix}/${path}`, 'buffer')
  const random = Array.from(digest.subarray(0, randomLength), byte => crockford[byte & 31]).join('')
  return `${prefix}_${time}${random}`
}
