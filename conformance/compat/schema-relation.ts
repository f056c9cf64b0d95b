/**
 * Whether every value of one schema is a value of another: the narrow one must imply each part of the wide one. What
 * cannot be proven is a fault; one of kind `undecided` says why. Source: JSON Schema 2020-12, core and validation.
 *
 * `sent` and `received` know what the contract allows beside that: requests may get new optional members, answers may
 * get new members, an enum of the answers that says it grows may get values.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  areDisjoint,
  combine,
  type Disjunct,
  expand,
  flatten,
  itemOf,
  listedValues,
  memberOf,
  namesOf,
  patternsFor,
  prefixLength,
  requiredOf,
  restOf,
  typesOf,
  valuesOf,
} from './disjuncts.ts'
import { appliesTo, decided, isAnnotation, type JsonType } from './keywords.ts'
import { impliesLimit } from './limits.ts'
import { isOpenEnum } from './open-enum.ts'
import { child, children, derived, keyOf, listOf, membersOf, type Place } from './place.ts'
import type { SchemaKind } from './rules.ts'
import { isSameKeyword, isSameSchema } from './same-schema.ts'

export type Tolerance = 'sent' | 'received' | 'none'

/** Something that the narrow schema allows and the wide one does not. */
export interface Fault {
  readonly kind: SchemaKind
  /** Where the wide schema says so. */
  readonly wide: Place
  /** Where the narrow one does, as far as one place does. */
  readonly narrow: Place | null
  readonly narrowValue: unknown
  readonly wideValue: unknown
  readonly reason?: string
}

/** `assumed` holds the pairs under comparison, which recursion takes as proven. */
export function faultsBetween(
  narrow: readonly Place[],
  wide: readonly Place[],
  tolerance: Tolerance,
  assumed: Set<string> = new Set(),
): Fault[] {
  const key = `${tolerance} ${narrow.map(keyOf).join(' ')} < ${wide.map(keyOf).join(' ')}`
  if (assumed.has(key)) return []
  assumed.add(key)
  if (wide.every(each => narrow.some(other => isSameSchema(other, each)))) return []
  const disjuncts = expand(narrow)
  const first = wide[0]
  if (disjuncts === null && first !== undefined)
    return [undecided(first, narrow[0] ?? null, 'it has too many alternatives')]
  return distinct((disjuncts ?? []).flatMap(each => new Relation(each, tolerance, assumed).faults(wide)))
}

/** What these say depends on what stands around them, so that the same text elsewhere proves nothing. */
const contextual = new Set(['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef'])
const containing = ['contains', 'minContains', 'maxContains']

/** One alternative of the narrow schema, held against the parts of the wide one. */
class Relation {
  readonly #narrow: Disjunct
  readonly #tolerance: Tolerance
  readonly #assumed: Set<string>

  constructor(narrow: Disjunct, tolerance: Tolerance, assumed: Set<string>) {
    this.#narrow = narrow
    this.#tolerance = tolerance
    this.#assumed = assumed
  }

  faults(wide: readonly Place[]): Fault[] {
    const parts = wide.flatMap(place => flatten(place))
    const open = parts.filter(part => !this.#narrow.parts.some(other => isSameSchema(other, part)))
    return open.flatMap(part => [
      ...this.#type(part),
      ...this.#values(part),
      ...this.#limits(part),
      ...this.#required(part),
      ...this.#members(part),
      ...this.#rest(part),
      ...this.#memberNames(part),
      ...this.#items(part),
      ...this.#dependentSchemas(part),
      ...this.#alternatives(part, 'anyOf', parts),
      ...this.#alternatives(part, 'oneOf', parts),
      ...this.#not(part),
      ...this.#condition(part),
      ...this.#unknown(part),
    ])
  }

  #type(part: Place): Fault[] {
    if (part.value === false) return [this.#fault('type', part, part, 'any value', 'no value')]
    const { type } = membersOf(part)
    if (type === undefined) return []
    const named = new Set(Array.isArray(type) ? type : [type])
    const held = typesOf(this.#narrow)
    const missing = [...held].filter(each => !named.has(each) && !(each === 'integer' && named.has('number')))
    if (missing.length === 0) return []
    const kind = missing.every(each => each === 'null') ? 'null' : 'type'
    return [this.#fault(kind, child(part, 'type'), this.#saying('type'), written(held), type)]
  }

  #values(part: Place): Fault[] {
    const listed = listedValues([part])
    if (listed === null) return []
    const keyword = 'enum' in membersOf(part) ? 'enum' : 'const'
    const at = child(part, keyword)
    const values = valuesOf(this.#narrow)
    if (values === null) return [this.#fault('unlisted', at, this.#saying('type'), 'no list', listed)]
    const missing = values.filter(value => !listed.some(other => isDeepStrictEqual(value, other)))
    if (missing.length === 0 || (this.#tolerance === 'received' && isOpenEnum(part))) return []
    return [this.#fault('value', at, this.#saying('enum') ?? this.#saying('const'), missing, listed)]
  }

  #limits(part: Place): Fault[] {
    return Object.entries(membersOf(part)).flatMap(([keyword, limit]) => {
      const types = appliesTo[keyword]
      if (types === undefined || !this.#has(...types) || impliesLimit(this.#narrow, keyword, limit)) return []
      const saying = this.#saying(keyword)
      return [this.#fault(keyword as SchemaKind, child(part, keyword), saying, saying?.value ?? 'absent', limit)]
    })
  }

  #required(part: Place): Fault[] {
    if (!this.#has('object')) return []
    const held = requiredOf(this.#narrow)
    const names = namesOf(this.#narrow)
    const wanted = listOf(membersOf(part).required) as string[]
    return wanted
      .filter(name => !held.has(name))
      .map(name => {
        const kind = names.has(name) ? 'required' : 'required-undeclared'
        const narrow = this.#narrow.parts.find(each => child(each, 'properties', name).value !== undefined)
        return this.#fault(kind, child(part, 'required'), narrow ?? null, `\`${name}\` may be absent`, `\`${name}\``)
      })
  }

  #members(part: Place): Fault[] {
    if (!this.#has('object')) return []
    const held = namesOf(this.#narrow)
    return children(child(part, 'properties')).flatMap(([name, place]) => {
      const narrow = memberOf(this.#narrow, name)
      const isNew = !held.has(name) && this.#tolerance !== 'none'
      return isNew && narrow.every(({ value }) => typeof value === 'boolean') ? [] : this.#within(narrow, [place])
    })
  }

  /** What the wide schema says of members that it does not name: by pattern, or of all the rest. */
  #rest(part: Place): Fault[] {
    if (!this.#has('object')) return []
    const rest = child(part, 'additionalProperties')
    const patterns = children(child(part, 'patternProperties'))
    if ((rest.value === undefined || rest.value === true) && patterns.length === 0) return []
    const named = [...namesOf(this.#narrow)].flatMap(name => {
      const narrow = memberOf(this.#narrow, name)
      const wide = patternsFor(part, name)
      if (wide.length > 0) return this.#within(narrow, wide)
      if (child(part, 'properties', name).value !== undefined || rest.value === undefined) return []
      if (rest.value !== false) return this.#within(narrow, [rest])
      if (this.#tolerance === 'received' || expand(narrow)?.length === 0) return []
      const declared = this.#narrow.parts
        .map(each => child(each, 'properties', name))
        .find(each => each.value !== undefined)
      return [this.#fault('member', rest, declared ?? null, `the member \`${name}\``, 'absent')]
    })
    const isClosed = this.#narrow.parts.some(each => child(each, 'additionalProperties').value === false)
    return [...named, ...this.#patterns(part, patterns, isClosed), ...this.#unnamed(rest, isClosed)]
  }

  #patterns(part: Place, patterns: readonly [string, Place][], isClosed: boolean): Fault[] {
    const held = this.#narrow.parts.flatMap(each => children(child(each, 'patternProperties')))
    const wanted = patterns.flatMap(([pattern, place]) => {
      const same = held.filter(([other]) => other === pattern).map(([, narrow]) => narrow)
      if (same.length === 0 && (isClosed || this.#tolerance !== 'none')) return []
      return this.#within(same.length > 0 ? same : restOf(this.#narrow), [place])
    })
    const rest = child(part, 'additionalProperties')
    const lost = held.filter(([pattern]) => !patterns.some(([other]) => other === pattern))
    if (rest.value !== false) return [...wanted, ...lost.flatMap(([, narrow]) => this.#within([narrow], [rest]))]
    if (this.#tolerance === 'received') return wanted
    return [
      ...wanted,
      ...lost.map(([pattern, narrow]) => this.#fault('member', rest, narrow, `members like \`${pattern}\``, 'absent')),
    ]
  }

  #unnamed(rest: Place, isClosed: boolean): Fault[] {
    if (rest.value === undefined || rest.value === true || isClosed) return []
    if (rest.value !== false) return this.#within(restOf(this.#narrow), [rest])
    if (this.#tolerance === 'received') return []
    return [this.#fault('additionalProperties', rest, this.#saying('additionalProperties'), 'any member', false)]
  }

  #memberNames(part: Place): Fault[] {
    const wide = child(part, 'propertyNames')
    if (wide.value === undefined || !this.#has('object')) return []
    const closed = this.#narrow.parts.some(each => child(each, 'additionalProperties').value === false)
    const names = { type: 'string', ...(closed ? { enum: [...namesOf(this.#narrow)] } : {}) }
    const held = this.#narrow.parts.map(each => child(each, 'propertyNames')).filter(({ value }) => value !== undefined)
    return this.#within([...held, derived(part.specs, names)], [wide])
  }

  #items(part: Place): Fault[] {
    const { items, prefixItems } = membersOf(part)
    if ((items === undefined && prefixItems === undefined) || !this.#has('array')) return []
    const { parts } = this.#narrow
    const prefix = Math.max(prefixLength(parts), prefixLength([part]))
    const indices = Array.from({ length: prefix }, (_, index) => index)
    const held = indices.flatMap(index =>
      impliesLimit(this.#narrow, 'maxItems', index) ? [] : this.#within(itemOf(parts, index), itemOf([part], index)),
    )
    if (impliesLimit(this.#narrow, 'maxItems', prefix)) return held
    const beyond = Number.POSITIVE_INFINITY
    return [...held, ...this.#within(itemOf(parts, beyond), itemOf([part], beyond))]
  }

  #dependentSchemas(part: Place): Fault[] {
    if (!this.#has('object')) return []
    return children(child(part, 'dependentSchemas')).flatMap(([name, wide]) => {
      const held = this.#narrow.parts.map(each => child(each, 'dependentSchemas', name))
      return this.#given([...held, derived(part.specs, { required: [name] })], [wide], wide)
    })
  }

  #alternatives(part: Place, keyword: 'anyOf' | 'oneOf', siblings: readonly Place[]): Fault[] {
    const count = listOf(membersOf(part)[keyword]).length
    if (count === 0 || this.#narrow.parts.some(each => isSameKeyword(each, part, keyword))) return []
    const alternatives = Array.from({ length: count }, (_, index) => child(part, keyword, index))
    if (this.#tolerance === 'received' && this.#isNewVariant(siblings)) return []
    if (this.#fits(this.#narrow, alternatives)) return this.#exclusive(part, keyword, alternatives)
    const lost = this.#pieces(part).filter(piece => !this.#fits(piece, alternatives))
    if (lost.length === 0) return this.#exclusive(part, keyword, alternatives)
    return lost.flatMap(piece => {
      const near = alternatives.filter(each => expand([each])?.some(other => !areDisjoint(piece, other)) ?? true)
      if (near.length === 1) return new Relation(piece, this.#tolerance, this.#assumed).faults(near)
      const reason = near.length === 0 ? 'none of the alternatives takes it' : 'no single alternative takes all of it'
      return [this.#fault('alternative', child(part, keyword), this.#saying(keyword), summary(piece), count, reason)]
    })
  }

  #fits(piece: Disjunct, alternatives: readonly Place[]): boolean {
    return alternatives.some(each => this.#trial(piece).faults([each]).length === 0)
  }

  /** The alternative by its types, and then by its values, as each may belong to another alternative of the wide one. */
  #pieces(part: Place): Disjunct[] {
    const types = typesOf(this.#narrow)
    const byType = [...types].filter(type => type !== 'integer' || !types.has('number'))
    const schemas =
      valuesOf(this.#narrow)?.map(value => ({ const: value })) ?? byType.map(type => ({ type: type as JsonType }))
    return schemas.map(schema => combine(this.#narrow, { parts: [derived(part.specs, schema)], denied: [] }))
  }

  /** `oneOf` refuses what two alternatives take: unless they exclude each other, what was valid may be no longer. */
  #exclusive(part: Place, keyword: 'anyOf' | 'oneOf', alternatives: readonly Place[]): Fault[] {
    if (keyword === 'anyOf') return []
    const expanded = alternatives.map(each => expand([each]))
    const overlap = expanded.some((some, index) =>
      expanded
        .slice(index + 1)
        .some(
          others =>
            some === null ||
            others === null ||
            some.some(a =>
              others.some(b => !areDisjoint(a, b) && !areDisjoint(combine(this.#narrow, a), combine(this.#narrow, b))),
            ),
        ),
    )
    return overlap
      ? [undecided(child(part, keyword), this.#saying(keyword), 'two alternatives of `oneOf` may take the same value')]
      : []
  }

  /** A value of an enum that says it grows, with all that comes with it, such as a new event type and its payload. */
  #isNewVariant(wide: readonly Place[]): boolean {
    return [...requiredOf(this.#narrow)].some(name => {
      const values = listedValues(memberOf(this.#narrow, name).flatMap(place => flatten(place)))
      const open = wide.flatMap(part => flatten(child(part, 'properties', name))).filter(isOpenEnum)
      const known = open.flatMap(part => listOf(membersOf(part).enum))
      return open.length > 0 && values !== null && values.length > 0 && !values.some(value => known.includes(value))
    })
  }

  #not(part: Place): Fault[] {
    const refused = child(part, 'not')
    if (refused.value === undefined) return []
    const disjuncts = expand([refused])
    if (disjuncts?.every(each => areDisjoint(this.#narrow, each))) return []
    const held = this.#narrow.parts.map(each => child(each, 'not')).filter(({ value }) => value !== undefined)
    if (held.some(each => faultsBetween([refused], [each], 'none').length === 0)) return []
    return [undecided(refused, this.#saying('not'), 'whether what was valid meets `not` cannot be told')]
  }

  #condition(part: Place): Fault[] {
    const condition = child(part, 'if')
    if (condition.value === undefined) return []
    const [holds, fails] = [child(part, 'then'), child(part, 'else')]
    if (this.#narrow.denied.some(each => isSameSchema(each, condition))) return this.faults([fails])
    if (expand([condition])?.every(each => areDisjoint(this.#narrow, each))) return this.faults([fails])
    if (new Relation(this.#narrow, 'none', new Set()).faults([condition]).length === 0) return this.faults([holds])
    // Here it may hold or not: both branches must take what is left for them.
    const whenHeld = this.#given([condition], [holds], condition)
    return [...whenHeld, ...(fails.value === undefined ? [] : this.#trial(this.#narrow).faults([fails]))]
  }

  #unknown(part: Place): Fault[] {
    const held = (keyword: string) =>
      this.#narrow.parts.some(each =>
        (keyword.endsWith('ontains') ? containing : [keyword]).every(name => isSameKeyword(each, part, name)),
      )
    return Object.keys(membersOf(part))
      .filter(keyword => !decided.has(keyword) && !isAnnotation(keyword))
      .filter(keyword => contextual.has(keyword) || !held(keyword))
      .map(keyword => undecided(child(part, keyword), this.#saying(keyword), `\`${keyword}\` is not decided here`))
  }

  /** The faults of what also meets `more`. */
  #given(more: readonly Place[], wide: readonly Place[], at: Place): Fault[] {
    const disjuncts = expand(more)
    if (disjuncts === null) return [undecided(at, null, 'it has too many alternatives')]
    return disjuncts
      .map(each => combine(this.#narrow, each))
      .filter(each => !areDisjoint(each, { parts: [], denied: [] }))
      .flatMap(each => new Relation(each, this.#tolerance, this.#assumed).faults(wide))
  }

  #within(narrow: readonly Place[], wide: readonly Place[]): Fault[] {
    return faultsBetween(narrow, wide, this.#tolerance, this.#assumed)
  }

  /** A relation whose assumptions stay its own, as it may fail. */
  #trial(narrow: Disjunct): Relation {
    return new Relation(narrow, this.#tolerance, new Set(this.#assumed))
  }

  #has(...types: readonly JsonType[]): boolean {
    const held = typesOf(this.#narrow)
    return types.some(type => held.has(type) || (type === 'number' && held.has('integer')))
  }

  #saying(keyword: string): Place | null {
    const part = this.#narrow.parts.find(each => keyword in membersOf(each))
    return part === undefined ? null : child(part, keyword)
  }

  #fault(
    kind: SchemaKind,
    wide: Place,
    narrow: Place | null,
    narrowValue: unknown,
    wideValue: unknown,
    reason?: string,
  ): Fault {
    const at = narrow ?? this.#narrow.parts[0] ?? null
    return { kind, wide, narrow: at, narrowValue, wideValue, ...(reason === undefined ? {} : { reason }) }
  }
}

function undecided(wide: Place, narrow: Place | null, reason: string): Fault {
  return { kind: 'undecided', wide, narrow, narrowValue: narrow?.value ?? 'absent', wideValue: wide.value, reason }
}

function written(types: ReadonlySet<JsonType>): string | string[] {
  const names = [...types].filter(type => type !== 'integer' || !types.has('number'))
  if (names.length === 6) return 'any type'
  return names.length === 1 ? (names[0] as string) : names
}

/** What tells the alternative from others: its type, its constant members or what it requires. */
function summary(disjunct: Disjunct): unknown {
  const constants = [...namesOf(disjunct)].flatMap(name => {
    const values = listedValues(memberOf(disjunct, name).flatMap(place => flatten(place)))
    return values?.length === 1 ? [[name, values[0]] as const] : []
  })
  if (constants.length > 0) return Object.fromEntries(constants)
  return { type: written(typesOf(disjunct)), required: [...requiredOf(disjunct)] }
}

function distinct(faults: readonly Fault[]): Fault[] {
  const key = ({ kind, wide, narrowValue }: Fault) => `${kind} ${keyOf(wide)} ${JSON.stringify(narrowValue)}`
  return [...new Map(faults.map(fault => [key(fault), fault])).values()]
}
