import { refuseMember } from './refuse-member.ts'

/** A member that asks for something which the answer would lack. */
export interface Unsupported<Body> {
  readonly member: keyof Body & string
  readonly isAsked: (body: Body) => boolean
  /** Why it is refused, and what to do instead. */
  readonly remedy: string
}

/** Errors: `invalid_request`, naming the first of the members that the body asks by. */
export function refuseUnsupported<Body>(body: Body, members: readonly Unsupported<Body>[]): void {
  const asked = members.find(({ isAsked }) => isAsked(body))
  if (asked !== undefined) refuseMember(`/${asked.member}`, asked.remedy)
}
