import { listOf, membersOf, type Place } from './place.ts'

/**
 * Whether the enum says that it may get more values, so that a client of the answers must take ones that it does not
 * know. The mark is the word “grows” in the description that stands beside `enum`: it is what a client's author reads,
 * and it counts as of the version in which it stood there. Source: SPEC_AUTHORITY.md, “`/v1` is additive-only”.
 */
export function isOpenEnum(schema: Place): boolean {
  const { description, enum: values } = membersOf(schema)
  return listOf(values).length > 0 && typeof description === 'string' && /\bgrows\b/i.test(description)
}
