import { describe, expect, it } from 'vitest'
import type { AgentosError } from '#errors'
import { acceptInputSchema, checkInput } from './input-schema.ts'

type Schema = Record<string, unknown>

function faultOf(work: () => void): AgentosError | null {
  try {
    work()
    return null
  } catch (error) {
    return error as AgentosError
  }
}

const check = (schema: Schema, input: unknown) => faultOf(() => checkInput(schema, input, 'theirs'))

const person = {
  type: 'object',
  required: ['name', 'age'],
  properties: {
    name: { type: 'string', pattern: '^[A-Z]' },
    age: { type: 'integer', minimum: 0 },
    role: { enum: ['admin', 'guest'] },
    mail: { type: 'string', format: 'email' },
  },
  additionalProperties: false,
}

describe('checkInput', () => {
  it('lets through what fits', () => {
    expect(check(person, { name: 'Ada', age: 36, role: 'admin', mail: 'ada@example.org' })).toBeNull()
  })

  it('names every fault with its place and what is expected', () => {
    const error = check(person, { age: -1, role: 'king', years: 3, mail: 'no' })
    expect(error?.code).toBe('invalid_request')
    expect(error?.details).toEqual({
      errors: expect.arrayContaining([
        { path: '/name', message: 'is required' },
        { path: '/age', message: 'must be >= 0' },
        { path: '/role', message: 'must be one of admin, guest' },
        { path: '/years', message: 'is not a known member; known are name, age, role, mail' },
        { path: '/mail', message: 'must match format "email"' },
      ]),
    })
    expect(error?.message).toContain('/name is required.')
    expect(error?.message).toContain('/age must be >= 0.')
  })

  it('coerces nothing and fills in nothing', () => {
    const input = { count: '1' }
    const schema = { type: 'object', properties: { count: { type: 'integer' }, other: { default: 1 } } }
    expect(check(schema, input)?.message).toBe('/count must be integer.')
    expect(input).toEqual({ count: '1' })
  })

  it.each([undefined, null, 'text', []])('says what the input itself must be: not %j', input => {
    expect(check(person, input)?.message).toBe('The input must be object.')
  })

  it('does not take what every object inherits for a member', () => {
    expect(check({ type: 'object', required: ['constructor'] }, {})?.message).toBe('/constructor is required.')
  })

  it('says which branch failed rather than that one did', () => {
    const schema = {
      anyOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', required: ['b'] },
      ],
    }
    expect(check(schema, {})?.details).toEqual({
      errors: [
        { path: '/a', message: 'is required' },
        { path: '/b', message: 'is required' },
      ],
    })
  })

  it('lists ten faults at most', () => {
    const error = check({ type: 'array', items: { type: 'string' } }, Array(1_000).fill(1))
    expect(error?.details?.errors).toHaveLength(10)
  })

  it('survives input that is nested without end', () => {
    const schema = { $ref: '#/$defs/list', $defs: { list: { type: 'array', items: { $ref: '#/$defs/list' } } } }
    let input: unknown[] = []
    for (let depth = 0; depth < 200_000; depth += 1) input = [input]
    expect(check(schema, input)?.code).toBe('invalid_request')
  })
})

describe('a schema that takes too long', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`n${n}`, { allOf: Array(2).fill({ $ref: `#/$defs/n${n + 1}` }) }]),
  )

  it.each<[string, Schema, unknown]>([
    ['a pattern that backtracks', { properties: { a: { pattern: '^(a+)+$' } } }, { a: `${'a'.repeat(60)}b` }],
    ['a name pattern that backtracks', { patternProperties: { '^(a+)+$': {} } }, { [`${'a'.repeat(60)}b`]: 1 }],
    ['references that double', { $ref: '#/$defs/n0', $defs: { ...doubling, n40: { type: 'string' } } }, 'x'],
    ['uniqueness among many', { uniqueItems: true }, Array.from({ length: 60_000 }, (_, n) => ({ n }))],
  ])('is cut off: %s', (_, schema, input) => {
    expect(check(schema, input)?.message).toContain('takes over 100 ms to check')
  })

  it('is not tried again at once', () => {
    const schema = { properties: { b: { pattern: '^(b+)+$' } } }
    check(schema, { b: `${'b'.repeat(60)}a` })
    expect(check(schema, { b: 'b' })?.message).toContain('takes over 100 ms to check')
  })
})

describe('acceptInputSchema', () => {
  const accept = (schema: Schema) => faultOf(() => acceptInputSchema(schema))
  const nested = (depth: number): Schema => (depth === 0 ? {} : { not: nested(depth - 1) })

  it.each<Schema>([
    {},
    person,
    { $schema: 'https://json-schema.org/draft/2020-12/schema' },
    { $ref: '#/$defs/a', $defs: { a: { type: 'object' } } },
    { properties: { $id: { type: 'string' }, pattern: { type: 'string' } } },
    { format: 'something-of-theirs', 'x-note': 'kept' },
  ])('takes %j', schema => {
    expect(accept(schema)).toBeNull()
  })

  it.each<[Schema, string]>([
    [{ type: 'objekt' }, 'not usable'],
    [{ pattern: '(' }, 'not usable'],
    [{ $ref: '#/$defs/none' }, 'not usable'],
    [{ $ref: 'https://example.org/schema' }, 'input_schema/$ref must begin with `#`'],
    [{ items: { $ref: 'other.json' } }, 'input_schema/items/$ref must begin with `#`'],
    [{ $schema: 'http://json-schema.org/draft-07/schema#' }, 'input_schema/$schema must be'],
    [{ $id: 'urn:mine' }, 'input_schema/$id must be left out'],
    [{ $async: true }, 'input_schema/$async must be left out'],
    [{ pattern: 'a'.repeat(513) }, 'longer than 512'],
    [{ description: 'x'.repeat(65_536) }, '65536 are allowed'],
    [nested(33), 'more than 32 levels'],
    [{ anyOf: Array(4_001).fill({}) }, 'over 4000 objects'],
  ])('refuses a schema with its reason', (schema, reason) => {
    expect(accept(schema)).toMatchObject({ code: 'invalid_request', message: expect.stringContaining(reason) })
  })

  it('keeps schemas of the same text apart from others of the same name', () => {
    expect(accept({ $anchor: 'a', type: 'string' })).toBeNull()
    expect(accept({ $anchor: 'a', type: 'number' })).toBeNull()
    expect(check({ $anchor: 'a', type: 'string' }, 'x')).toBeNull()
  })
})
