import { fail } from '#errors'

/** An instant of a request; the leap second 23:59:60, which RFC 3339 has and JavaScript has not, is refused. */
export function readInstant(text: string, path: string): Date {
  const instant = new Date(text)
  if (!Number.isNaN(instant.getTime())) return instant
  return fail('invalid_request', `${path} must be an instant that exists, as in 2026-11-21T09:30:00Z.`, {
    details: { errors: [{ path, message: 'must be an instant' }] },
  })
}
