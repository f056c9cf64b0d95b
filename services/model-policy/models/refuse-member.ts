import { fail } from '#errors'

/** Refuses a body for a member of it, given as a JSON Pointer; the message says what is wrong and what to do. */
export function refuseMember(path: string, message: string): never {
  return fail('invalid_request', `${path} ${message}.`, { details: { errors: [{ path, message }] } })
}
