import { fail } from '#errors'
import { readInstant } from '../instant.ts'

/** When a key is to end; null where it is not to. Errors: `invalid_request` for an instant that is not in the future. */
export function readExpiry(text: string | undefined, now: Date): Date | null {
  if (text === undefined) return null
  const instant = readInstant(text, '/expires_at')
  if (instant > now) return instant
  return fail('invalid_request', '/expires_at must be in the future; leave it out for a key that does not end.', {
    details: { errors: [{ path: '/expires_at', message: 'must be in the future' }] },
  })
}
