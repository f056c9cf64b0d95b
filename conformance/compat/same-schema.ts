import { isDeepStrictEqual } from 'node:util'
import { isAnnotation, namedSchemas, unordered, values } from './keywords.ts'
import { child, isMembers, keyOf, membersOf, type Place, target } from './place.ts'

const known = new Map<string, boolean>()

/** Whether two schemas are written alike, through references and recursion; texts for people may differ. */
export function isSameSchema(a: Place, b: Place): boolean {
  return compare(a, b, new Set(), true)
}

/** Whether a keyword is written alike in both. */
export function isSameKeyword(a: Place, b: Place, keyword: string): boolean {
  if (keyword in membersOf(a) !== keyword in membersOf(b)) return false
  return compareMember(a, b, keyword, new Set())
}

function compare(a: Place, b: Place, assumed: Set<string>, top = false): boolean {
  if (!isMembers(a.value) || !isMembers(b.value)) return compareValues(a, b, assumed)
  const key = `${keyOf(a)} ${keyOf(b)}`
  if (assumed.has(key)) return true
  const answer = known.get(key)
  if (answer !== undefined) return answer
  assumed.add(key)
  const keywords = (value: object) => Object.keys(value).filter(name => !isAnnotation(name))
  const names = keywords(a.value)
  const same =
    names.length === keywords(b.value).length &&
    names.every(name => name in membersOf(b) && compareMember(a, b, name, assumed))
  // A yes below the top may rest on an assumption that a later no takes away.
  if (top || !same) known.set(key, same)
  return same
}

function compareMember(a: Place, b: Place, name: string, assumed: Set<string>): boolean {
  const [left, right] = [child(a, name), child(b, name)]
  if (name === '$ref') return compareReferences(left, right, a, b, assumed)
  if (unordered.has(name)) return isDeepStrictEqual(sorted(left.value), sorted(right.value))
  if (values.has(name)) return isDeepStrictEqual(left.value, right.value)
  if (!namedSchemas.has(name)) return compare(left, right, assumed)
  const names = Object.keys(membersOf(left))
  return (
    names.length === Object.keys(membersOf(right)).length &&
    names.every(key => key in membersOf(right) && compare(child(left, key), child(right, key), assumed))
  )
}

function compareReferences(left: Place, right: Place, a: Place, b: Place, assumed: Set<string>): boolean {
  if (typeof left.value !== 'string' || typeof right.value !== 'string') return false
  return compare(target(a, left.value), target(b, right.value), assumed)
}

function compareValues(a: Place, b: Place, assumed: Set<string>): boolean {
  if (!Array.isArray(a.value) || !Array.isArray(b.value)) return isDeepStrictEqual(a.value, b.value)
  return (
    a.value.length === b.value.length && a.value.every((_, index) => compare(child(a, index), child(b, index), assumed))
  )
}

function sorted(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(item => JSON.stringify(item)).sort()
}
