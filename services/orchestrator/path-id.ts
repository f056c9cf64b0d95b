import { fail } from '#errors'

/** Errors: `invalid_request` where the body names another object than the path. */
export function requireSameId(member: string, inBody: string | undefined, inPath: string): void {
  if (inBody === undefined || inBody === inPath) return
  fail('invalid_request', `/${member} differs from the path; an object keeps its id: send the same, or leave it out.`, {
    details: { errors: [{ path: `/${member}`, message: 'differs from the path' }] },
  })
}
