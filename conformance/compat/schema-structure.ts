/**
 * What the relation of values does not show: members, variants and values that disappear, although every value stays
 * valid, and what stands beside the constraints: defaults, `readOnly`, discriminators, extensions.
 */
import { isDeepStrictEqual } from 'node:util'
import {
  areDisjoint,
  type Disjunct,
  expand,
  itemOf,
  listedValues,
  memberOf,
  namesOf,
  prefixLength,
  requiredOf,
  restOf,
  typesOf,
} from './disjuncts.ts'
import type { Findings } from './findings.ts'
import { isOpenEnum } from './open-enum.ts'
import { child, keyOf, membersOf, type Place } from './place.ts'
import type { Direction, RuleId } from './rules.ts'

/** Several lists of schemas: those of a list hold together, the lists are alternatives. */
type Alternatives = readonly (readonly Place[])[]

export class Structure {
  readonly #findings: Findings
  readonly #direction: Direction
  readonly #seen: Set<string>

  /** `seen` is shared by all comparisons of one direction. */
  constructor(findings: Findings, direction: Direction, seen: Set<string>) {
    this.#findings = findings
    this.#direction = direction
    this.#seen = seen
  }

  compare(base: Alternatives, head: Alternatives): void {
    const [left, right] = [base, head].map(some => some.map(each => each.map(keyOf).join(' ')).join(' | '))
    if (this.#seen.has(`${left} > ${right}`)) return
    this.#seen.add(`${left} > ${right}`)
    const [before, after] = [expandAll(base), expandAll(head)]
    // Too many alternatives: the relation says so.
    if (before === null || after === null) return
    this.#annotations(before, after)
    this.#values(before, after)
    for (const each of before) this.#members(each, before, after)
    this.#addedMembers(before, after)
    this.#items(before, after)
  }

  #members(base: Disjunct, all: readonly Disjunct[], after: readonly Disjunct[]): void {
    if (!typesOf(base).has('object')) return
    const matching = after.filter(each => !areDisjoint(base, each))
    if (matching.length === 0) {
      this.#variant(base, all, after)
      return
    }
    const objects = matching.filter(each => typesOf(each).has('object'))
    if (objects.length === 0) return
    for (const name of namesOf(base)) {
      const heads = objects.filter(each => namesOf(each).has(name))
      if (heads.length > 0) {
        this.compare(
          [memberOf(base, name)],
          heads.map(each => memberOf(each, name)),
        )
      } else if (expand(memberOf(base, name))?.length !== 0) {
        const at = base.parts.map(part => child(part, 'properties', name)).find(({ value }) => value !== undefined)
        if (at !== undefined)
          this.#add(
            this.#either('request-property-removed', 'response-property-removed'),
            at,
            `the member \`${name}\``,
            'absent',
          )
      }
    }
    if (restOf(base).length > 0) this.compare([restOf(base)], objects.map(restOf))
  }

  /** An alternative that no alternative of the other version meets; the relation speaks for requests. */
  #variant(base: Disjunct, all: readonly Disjunct[], after: readonly Disjunct[]): void {
    if (this.#direction === 'sent' || all.length === 1 || after.length === 0) return
    const told = [...requiredOf(base)].flatMap(name => {
      const values = listedValues(memberOf(base, name).flatMap(place => expand([place])?.[0]?.parts ?? []))
      return values?.length === 1 ? [[name, values[0]] as const] : []
    })
    const at = base.parts.at(-1)
    if (told.length > 0 && at !== undefined)
      this.#add('response-variant-removed', at, Object.fromEntries(told), 'absent')
  }

  #addedMembers(before: readonly Disjunct[], after: readonly Disjunct[]): void {
    const old = before.filter(each => typesOf(each).has('object'))
    if (old.length === 0) return
    for (const each of after.filter(one => typesOf(one).has('object'))) {
      const known = new Set(old.filter(one => !areDisjoint(one, each)).flatMap(one => [...namesOf(one)]))
      for (const name of [...namesOf(each)].filter(one => !known.has(one))) {
        if (this.#direction === 'sent' && requiredOf(each).has(name)) continue
        const at = each.parts.map(part => child(part, 'properties', name)).find(({ value }) => value !== undefined)
        if (at !== undefined)
          this.#add(
            this.#either('request-property-added', 'response-property-added'),
            at,
            'absent',
            `the member \`${name}\``,
          )
      }
    }
  }

  #items(before: readonly Disjunct[], after: readonly Disjunct[]): void {
    const parts = [...before, ...after].flatMap(each => each.parts)
    const indices = Array.from({ length: prefixLength(parts) }, (_, index) => index)
    for (const index of [...indices, Number.POSITIVE_INFINITY]) {
      const [base, head] = [before, after].map(some =>
        some.map(each => itemOf(each.parts, index)).filter(places => places.length > 0),
      ) as [Place[][], Place[][]]
      if (base.length > 0 && head.length > 0) this.compare(base, head)
    }
  }

  #values(before: readonly Disjunct[], after: readonly Disjunct[]): void {
    const [was, is] = [union(before), union(after)]
    if (was !== null && is !== null) {
      const gone = was.filter(value => !is.some(other => isDeepStrictEqual(value, other)))
      const added = is.filter(value => !was.some(other => isDeepStrictEqual(value, other)))
      const [from, to] = [enumOf(before), enumOf(after)]
      if (gone.length > 0 && from !== undefined && this.#direction === 'received')
        this.#add('response-enum-value-removed', from, gone, 'absent')
      const open = before.some(each => each.parts.some(isOpenEnum))
      if (added.length > 0 && to !== undefined && (this.#direction === 'sent' || open))
        this.#add(this.#either('request-enum-value-added', 'response-open-enum-value-added'), to, 'absent', added)
    }
    if (this.#direction === 'sent') return
    const listed = before.some(each => each.parts.some(part => 'enum' in membersOf(part)))
    const opened = after.flatMap(each => each.parts.filter(isOpenEnum))[0]
    if (listed && opened !== undefined && !before.some(each => each.parts.some(isOpenEnum)))
      this.#add('response-enum-opened', opened, 'a closed list', 'a list that grows')
  }

  #annotations(before: readonly Disjunct[], after: readonly Disjunct[]): void {
    const [base, head] = [before, after].map(some => some.flatMap(each => each.parts)) as [Place[], Place[]]
    const sent = this.#direction === 'sent'
    this.#changed(
      base,
      head,
      'default',
      this.#either('request-default-changed', 'response-default-changed'),
      was => sent || was.length > 0,
    )
    this.#changed(base, head, 'readOnly', 'request-property-became-read-only', (was, is) => sent && turned(was, is))
    this.#changed(base, head, 'writeOnly', 'response-property-became-write-only', (was, is) => !sent && turned(was, is))
    this.#changed(base, head, 'discriminator', 'discriminator-changed', (was, is) => !onlyMapsMore(was, is))
    for (const keyword of ['contentMediaType', 'contentEncoding', 'contentSchema'])
      this.#changed(base, head, keyword, 'content-encoding-changed', () => true)
    const names = new Set([...base, ...head].flatMap(part => Object.keys(membersOf(part))))
    for (const name of [...names].filter(each => each.startsWith('x-')))
      this.#changed(base, head, name, 'extension-changed', () => true)
    this.#changed(base, head, 'deprecated', 'deprecated', turned)
  }

  #changed(base: readonly Place[], head: readonly Place[], keyword: string, rule: RuleId, harms: Harms): void {
    const [was, is] = [said(base, keyword), said(head, keyword)]
    if (isDeepStrictEqual(was, is) || !harms(was, is)) return
    const holder = head.find(part => keyword in membersOf(part)) ?? base.find(part => keyword in membersOf(part))
    if (holder !== undefined) this.#add(rule, child(holder, keyword), was[0] ?? 'absent', is[0] ?? 'absent')
  }

  #either(sent: RuleId, received: RuleId): RuleId {
    return this.#direction === 'sent' ? sent : received
  }

  #add(rule: RuleId, at: Place, was: unknown, is: unknown): void {
    this.#findings.add(rule, { at, was, is, direction: this.#direction })
  }
}

type Harms = (was: readonly unknown[], is: readonly unknown[]) => boolean

const turned: Harms = (was, is) => is.includes(true) && !was.includes(true)

const onlyMapsMore: Harms = ([was], [is]) => {
  const [before, after] = [was, is] as { propertyName?: unknown; mapping?: Record<string, unknown> }[]
  if (before === undefined || after === undefined || before.propertyName !== after.propertyName) return false
  return Object.entries(before.mapping ?? {}).every(([key, value]) => after.mapping?.[key] === value)
}

/** Each value of the keyword once, in an order of its own. */
function said(parts: readonly Place[], keyword: string): unknown[] {
  const values = parts.map(part => membersOf(part)[keyword]).filter(value => value !== undefined)
  return [...new Map(values.map(value => [JSON.stringify(value), value])).entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, value]) => value)
}

function expandAll(alternatives: Alternatives): Disjunct[] | null {
  const each = alternatives.map(places => expand(places))
  return each.includes(null) ? null : each.flatMap(some => some ?? [])
}

/** What `enum` and `const` list in all alternatives together. */
function union(disjuncts: readonly Disjunct[]): unknown[] | null {
  const each = disjuncts.map(({ parts }) => listedValues(parts))
  return each.length === 0 || each.includes(null) ? null : each.flatMap(values => values ?? [])
}

function enumOf(disjuncts: readonly Disjunct[]): Place | undefined {
  const parts = disjuncts.flatMap(each => each.parts)
  const listing = parts.find(part => 'enum' in membersOf(part))
  if (listing !== undefined) return child(listing, 'enum')
  const fixed = parts.find(part => 'const' in membersOf(part))
  return fixed === undefined ? undefined : child(fixed, 'const')
}
