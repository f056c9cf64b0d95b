/**
 * A schema as its alternatives: each a list of parts without `$ref` and `allOf` that must hold together, one alternative
 * of every `anyOf` and `oneOf` taken, and each `if` decided. Alternatives that nothing can satisfy are left out. What it
 * ignores (`not`, that one alternative of `oneOf` excludes the others) makes it allow more than the schema, never less.
 */
import { isDeepStrictEqual } from 'node:util'
import { type JsonType, jsonTypes } from './keywords.ts'
import { child, children, keyOf, listOf, membersOf, type Place, target } from './place.ts'
import { isSameSchema } from './same-schema.ts'

export interface Disjunct {
  readonly parts: readonly Place[]
  /** The `if`s that do not hold. */
  readonly denied: readonly Place[]
}

const most = 256
const deepest = 3
const known = new Map<string, readonly Disjunct[] | null>()

/** The alternatives of all schemas together; `null` where they are too many to be looked at. */
export function expand(places: readonly Place[], depth = 0): readonly Disjunct[] | null {
  const key = `${depth} ${places.map(keyOf).join(' ')}`
  const answer = known.get(key)
  if (answer !== undefined) return answer
  let made: readonly Disjunct[] | null = [{ parts: [], denied: [] }]
  for (const part of places.flatMap(place => flatten(place))) {
    made = product(made, alternativesOf(part, depth))
    if (made === null) break
    made = made.filter(disjunct => !isEmpty(disjunct, depth))
  }
  known.set(key, made)
  return made
}

/** The schema and all that it takes in by `$ref` and `allOf`. */
export function flatten(place: Place, seen: ReadonlySet<string> = new Set()): Place[] {
  if (place.value === true || place.value === undefined || seen.has(keyOf(place))) return []
  const within = new Set(seen).add(keyOf(place))
  const { $ref: reference, allOf } = membersOf(place)
  const own = Object.keys(membersOf(place)).some(name => name !== '$ref' && name !== 'allOf')
  return [
    ...(typeof reference === 'string' ? flatten(target(place, reference), within) : []),
    ...listOf(allOf).flatMap((_, index) => flatten(child(place, 'allOf', index), within)),
    ...(own || place.value === false ? [place] : []),
  ]
}

export function combine(a: Disjunct, b: Disjunct): Disjunct {
  return { parts: [...a.parts, ...b.parts], denied: [...a.denied, ...b.denied] }
}

function product(left: readonly Disjunct[] | null, right: readonly Disjunct[] | null): Disjunct[] | null {
  if (left === null || right === null || left.length * right.length > most) return null
  return left.flatMap(a => right.map(b => combine(a, b)))
}

function alternativesOf(part: Place, depth: number): readonly Disjunct[] | null {
  const schema = membersOf(part)
  let made: readonly Disjunct[] | null = [{ parts: [part], denied: [] }]
  for (const keyword of ['anyOf', 'oneOf']) {
    if (!Array.isArray(schema[keyword])) continue
    const each = schema[keyword].map((_, index) => expand([child(part, keyword, index)], depth))
    made = product(made, each.includes(null) ? null : each.flatMap(some => some ?? []))
  }
  if (schema.if === undefined) return made
  const holds = expand([child(part, 'if'), child(part, 'then')], depth)
  const fails = expand([child(part, 'else')], depth)
  if (holds === null || fails === null) return null
  const denied = fails.map(other => combine(other, { parts: [], denied: [child(part, 'if')] }))
  return product(made, [...holds, ...denied])
}

/** Provably without any value. */
export function isEmpty(disjunct: Disjunct, depth = 0): boolean {
  if (disjunct.parts.some(part => part.value === false || isAnything(membersOf(part).not))) return true
  if (disjunct.denied.some(condition => disjunct.parts.some(part => isSameSchema(part, condition)))) return true
  const types = typesOf(disjunct)
  if (types.size === 0 || valuesOf(disjunct)?.length === 0) return true
  if (types.size > 1 || !types.has('object') || depth >= deepest) return false
  return [...requiredOf(disjunct)].some(name => expand(memberOf(disjunct, name), depth + 1)?.length === 0)
}

/** Provably without a value in common. */
export function areDisjoint(a: Disjunct, b: Disjunct): boolean {
  return isEmpty(combine(a, b))
}

function isAnything(schema: unknown): boolean {
  return schema === true || (typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0)
}

/** The types that are left; `integer` stands beside `number` only where `number` itself is left. */
export function typesOf({ parts }: Disjunct): Set<JsonType> {
  let types = new Set<JsonType>(jsonTypes)
  for (const part of parts) {
    const { type } = membersOf(part)
    if (type === undefined) continue
    const named = new Set(Array.isArray(type) ? type : [type])
    types = new Set([...types].filter(each => named.has(each) || (each === 'integer' && named.has('number'))))
  }
  const listed = listedValues(parts)
  if (listed === null) return types
  return new Set(
    listed.flatMap(value =>
      typesOfValue(value)
        .filter(type => types.has(type))
        .slice(0, 1),
    ),
  )
}

/** Every value that is left, where they can be counted. */
export function valuesOf(disjunct: Disjunct): readonly unknown[] | null {
  const types = typesOf(disjunct)
  const listed = listedValues(disjunct.parts)
  if (listed !== null) return listed.filter(value => typesOfValue(value).some(type => types.has(type)))
  if (![...types].every(type => type === 'boolean' || type === 'null')) return null
  return [...types].flatMap(type => (type === 'null' ? [null] : [true, false]))
}

/** The values that `enum` and `const` leave. */
export function listedValues(parts: readonly Place[]): readonly unknown[] | null {
  let left: readonly unknown[] | null = null
  for (const part of parts) {
    const schema = membersOf(part)
    for (const list of [schema.enum, 'const' in schema ? [schema.const] : undefined]) {
      if (!Array.isArray(list)) continue
      left = left === null ? list : left.filter(value => list.some(other => isDeepStrictEqual(value, other)))
    }
  }
  return left
}

export function typesOfValue(value: unknown): JsonType[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number']
  return [typeof value as JsonType]
}

export function requiredOf({ parts }: Disjunct): Set<string> {
  return new Set(parts.flatMap(part => listOf(membersOf(part).required) as string[]))
}

/** The members that are declared by name. */
export function namesOf({ parts }: Disjunct): Set<string> {
  return new Set(parts.flatMap(part => Object.keys(membersOf(child(part, 'properties')))))
}

/** All that is said of the member, by name, by pattern or as one of the rest. */
export function memberOf({ parts }: Disjunct, name: string): Place[] {
  return parts.flatMap(part => {
    const named = child(part, 'properties', name)
    const patterned = patternsFor(part, name)
    const own = named.value === undefined ? patterned : [named, ...patterned]
    const rest = child(part, 'additionalProperties')
    return own.length > 0 || rest.value === undefined ? own : [rest]
  })
}

export function patternsFor(part: Place, name: string): Place[] {
  return children(child(part, 'patternProperties')).flatMap(([pattern, place]) =>
    new RegExp(pattern, 'u').test(name) ? [place] : [],
  )
}

/** What is said of members without a name of their own. */
export function restOf({ parts }: Disjunct): Place[] {
  return parts.map(part => child(part, 'additionalProperties')).filter(({ value }) => value !== undefined)
}

/** What is said of the item at the index; of those beyond every `prefixItems` where it is infinite. */
export function itemOf(parts: readonly Place[], index: number): Place[] {
  return parts.flatMap(part => {
    const prefix = listOf(membersOf(part).prefixItems)
    const place = index < prefix.length ? child(part, 'prefixItems', index) : child(part, 'items')
    return place.value === undefined ? [] : [place]
  })
}

export function prefixLength(parts: readonly Place[]): number {
  return Math.max(0, ...parts.map(part => listOf(membersOf(part).prefixItems).length))
}
