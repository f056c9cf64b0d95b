/**
 * The relation against an independent judge: where it finds no fault, no value that the narrow schema takes may be
 * refused by the wide one. Schemas, their changes and the values are drawn by lot, from a seed that makes them the same
 * every time; Ajv judges. `SOUNDNESS_PAIRS=20000` draws more of them.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { specsOf } from './load.ts'
import { documentRoot, type Place } from './place.ts'
import { faultsBetween } from './schema-relation.ts'

type Schema = boolean | { [keyword: string]: unknown }

/** Numbers in [0, 1) that only the seed decides; mulberry32. */
function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class Dealer {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = lots(seed)
  }

  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.#next() * from.length)] as T
  }

  some<T>(from: readonly T[]): T[] {
    return from.filter(() => this.#next() < 0.4)
  }

  chance(share: number): boolean {
    return this.#next() < share
  }

  schema(depth: number): Schema {
    if (depth === 0) return this.one<() => Schema>([() => true, () => this.leaf(), () => this.leaf()])()
    return this.one<() => Schema>([
      () => this.leaf(),
      () => this.object(depth),
      () => this.object(depth),
      () => this.array(depth),
      () => this.applied(depth),
      () => this.applied(depth),
      () => ({ ...(this.object(depth) as object), ...(this.applied(depth) as object) }),
    ])()
  }

  leaf(): Schema {
    return this.one<() => Schema>([
      () => ({ type: this.one(types) }),
      () => ({ type: [...new Set([...this.some(types), 'string'])] }),
      () => ({ const: this.one(constants) }),
      () => ({ enum: [...new Set([this.one(constants), this.one(constants)])] }),
      () => ({ type: 'integer', minimum: this.one([0, 1, 2]) }),
      () => ({ type: 'number', exclusiveMaximum: this.one([1, 2, 3]), maximum: this.one([1, 2, 3]) }),
      () => ({ maxLength: this.one([0, 1, 2]), minLength: this.one([0, 1]) }),
      () => ({ multipleOf: this.one([0.5, 1, 2]) }),
      () => ({ type: ['string', 'null'], pattern: this.one(['^a', 'b']) }),
    ])()
  }

  object(depth: number): Schema {
    const properties = Object.fromEntries(this.some(names).map(name => [name, this.schema(depth - 1)]))
    return {
      ...(this.chance(0.7) ? { type: 'object' } : {}),
      properties,
      ...(this.chance(0.5) ? { required: this.some(names) } : {}),
      ...(this.chance(0.4) ? { additionalProperties: this.chance(0.5) ? false : this.schema(depth - 1) } : {}),
      ...(this.chance(0.15) ? { patternProperties: { '^[ab]': this.schema(depth - 1) } } : {}),
      ...(this.chance(0.15) ? { propertyNames: { enum: [...this.some(names), 'z'] } } : {}),
      ...(this.chance(0.1) ? { maxProperties: this.one([1, 2]) } : {}),
      ...(this.chance(0.1) ? { minProperties: this.one([1, 2]) } : {}),
      ...(this.chance(0.1) ? { dependentRequired: { [this.one(names)]: this.some(names) } } : {}),
      ...(this.chance(0.1) ? { dependentSchemas: { [this.one(names)]: this.schema(depth - 1) } } : {}),
    }
  }

  /** `contains` never stands beside `prefixItems`: Ajv 8 then takes an empty list whatever `minContains` asks. */
  array(depth: number): Schema {
    const isSearched = this.chance(0.15)
    return {
      type: 'array',
      ...(this.chance(0.7) ? { items: this.schema(depth - 1) } : {}),
      ...(!isSearched && this.chance(0.3) ? { prefixItems: [this.schema(depth - 1)] } : {}),
      ...(this.chance(0.3) ? { maxItems: this.one([0, 1, 2]) } : {}),
      ...(this.chance(0.2) ? { minItems: this.one([0, 1, 2]) } : {}),
      ...(this.chance(0.2) ? { uniqueItems: true } : {}),
      ...(isSearched ? { contains: this.leaf(), minContains: this.one([0, 1]) } : {}),
    }
  }

  applied(depth: number): Schema {
    const two = () => [this.schema(depth - 1), this.schema(depth - 1)]
    return this.one<() => Schema>([
      () => ({ anyOf: two() }),
      () => ({ oneOf: two() }),
      () => ({ allOf: two() }),
      () => ({ not: this.schema(depth - 1) }),
      () => this.condition(depth, ['if', 'then']),
      () => this.condition(depth, ['if', 'then', 'else']),
    ])()
  }

  condition(depth: number, keywords: readonly string[]): Schema {
    return Object.fromEntries(keywords.map(keyword => [keyword, this.schema(depth - 1)]))
  }

  /** The schema with one part drawn anew, left out or put in. */
  changed(schema: Schema, depth: number): Schema {
    if (typeof schema === 'boolean' || this.chance(0.25)) return this.schema(depth)
    const keyword = this.one(Object.keys(schema))
    const value = schema[keyword]
    if (this.chance(0.3)) return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword))
    if (this.chance(0.3)) return { ...(this.schema(depth) as object), ...schema }
    if (nested.has(keyword)) return { ...schema, [keyword]: this.changed(value as Schema, Math.max(0, depth - 1)) }
    if (Array.isArray(value) && ['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(keyword)) {
      const index = this.one([...value.keys()])
      const alter = (each: Schema) => this.changed(each, Math.max(0, depth - 1))
      return { ...schema, [keyword]: value.map((each, at) => (at === index ? alter(each) : each)) }
    }
    if (keyword === 'properties') {
      const entries = Object.entries(value as Record<string, Schema>)
      const alter = (each: Schema) => (this.chance(0.5) ? this.changed(each, Math.max(0, depth - 1)) : each)
      return { ...schema, properties: Object.fromEntries(entries.map(([name, each]) => [name, alter(each)])) }
    }
    return typeof value === 'number' ? { ...schema, [keyword]: value + this.one([1, 2]) } : this.schema(depth)
  }

  value(depth: number): unknown {
    if (depth === 0 || this.chance(0.3)) return this.one(constants)
    if (this.chance(0.3)) return Array.from({ length: this.one([0, 1, 2, 3]) }, () => this.value(depth - 1))
    return Object.fromEntries(this.some([...names, 'other']).map(name => [name, this.value(depth - 1)]))
  }
}

const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']
const constants = [null, true, false, 0, 1, 2, 3, 0.5, '', 'a', 'b', 'ab', 'abc']
const names = ['a', 'b', 'c']
const nested = new Set(['not', 'if', 'then', 'else', 'items', 'additionalProperties', 'contains'])

function placeOf(schema: Schema): Place {
  return documentRoot(specsOf('base', new Map([['schemas/Lot.json', JSON.stringify(schema)]])), 'schemas/Lot.json')
}

/** Ajv 8 throws on some values where `if` stands beside `patternProperties`; of those it says nothing. */
function judges(verdict: () => boolean): boolean {
  try {
    return verdict()
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

const pairs = Number(process.env.SOUNDNESS_PAIRS ?? 1500)

it('takes nothing for proven that Ajv refutes, and proves much', { timeout: 600_000 }, () => {
  const refuted: string[] = []
  let proven = 0
  for (let seed = 1; seed <= pairs; seed += 1) {
    const dealer = new Dealer(seed)
    const narrow = dealer.schema(2)
    const wide = dealer.changed(narrow, 2)
    if (faultsBetween([placeOf(narrow)], [placeOf(wide)], 'none').length > 0) continue
    proven += 1
    const ajv = new Ajv2020({ strict: false, logger: false })
    const [takes, stillTakes] = [ajv.compile(narrow), ajv.compile(wide)]
    for (let draw = 0; draw < 150; draw += 1) {
      const value = dealer.value(3)
      if (!judges(() => takes(value) && !stillTakes(value))) continue
      refuted.push(`${JSON.stringify(narrow)}  →  ${JSON.stringify(wide)}  by  ${JSON.stringify(value)}`)
      break
    }
  }
  expect(refuted).toEqual([])
  expect(proven).toBeGreaterThan(pairs / 20)
})
