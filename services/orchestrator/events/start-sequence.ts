import { fail } from '#errors'

interface Starts {
  readonly after_sequence?: number
  readonly from_sequence?: number
  readonly after?: string
}

/**
 * The sequence after which to start, in whichever of the four ways it was given; 0 where in none. Errors:
 * `invalid_request` for values that differ, or a cursor that is none.
 */
export function startSequence(
  { after, after_sequence, from_sequence }: Starts,
  lastEventId: string | undefined,
): number {
  const given = {
    after_sequence,
    from_sequence,
    after: after === undefined ? undefined : toSequence('after', after),
    'Last-Event-ID': lastEventId === undefined ? undefined : toSequence('Last-Event-ID', lastEventId),
  }
  const stated = Object.entries(given).filter(([, value]) => value !== undefined) as [string, number][]
  const [first] = stated
  if (first === undefined) return 0
  const differing = stated.find(([, value]) => value !== first[1])
  if (differing === undefined) return first[1]
  return fail('invalid_request', `${first[0]} and ${differing[0]} differ; give the sequence to start after once.`)
}

function toSequence(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  return fail('invalid_request', `${name} is not the sequence of an event.`)
}
