import { describe, expect, it } from 'vitest'
import { specsOf } from './load.ts'
import { documentRoot, type Members } from './place.ts'
import { faultsBetween } from './schema-relation.ts'

type Files = Readonly<Record<string, Members>>

/** The kinds of fault between the `A.json`s of two sets of files. */
function faults(narrow: Files, wide: Files, tolerance: 'sent' | 'received' | 'none' = 'sent'): string[] {
  const [from, to] = [narrow, wide].map(files => {
    const texts = Object.entries(files).map(([name, schema]) => [`schemas/${name}`, JSON.stringify(schema)] as const)
    return documentRoot(specsOf('base', new Map(texts)), 'schemas/A.json')
  })
  if (from === undefined || to === undefined) throw new Error('two sets of files make two places')
  return faultsBetween([from], [to], tolerance).map(({ kind }) => kind)
}

const one = (schema: Members): Files => ({ 'A.json': schema })
const when = (condition: Members, holds: Members, fails?: Members): Members =>
  Object.fromEntries([['if', condition], ['then', holds], ...(fails === undefined ? [] : [['else', fails]])])
const kind = (value: string): Members => ({ properties: { kind: { const: value } }, required: ['kind'] })
const text = { type: 'string' }

describe('the relation of schemas', () => {
  it('follows references into other files and round in circles', () => {
    const list = (most: number): Files => ({
      'A.json': { $ref: './Node.json' },
      'Node.json': { type: 'object', properties: { name: { maxLength: most }, next: { $ref: 'Node.json' } } },
    })
    expect(faults(list(5), list(5))).toEqual([])
    expect(faults(list(5), list(6))).toEqual([])
    expect(faults(list(5), list(4))).toEqual(['maxLength'])
  })

  it('takes a reference for the schema that it names, and what stands beside it for more', () => {
    const there = { 'A.json': { $ref: 'B.json' }, 'B.json': { ...text, maxLength: 3 } }
    expect(faults(there, one({ ...text, maxLength: 3 }))).toEqual([])
    expect(faults(there, { ...there, 'A.json': { $ref: 'B.json', minLength: 1 } })).toEqual(['minLength'])
  })

  it('reads allOf as one schema', () => {
    const together = one({ allOf: [{ type: 'string' }, { maxLength: 3 }] })
    expect(faults(together, one({ ...text, maxLength: 3 }))).toEqual([])
    expect(faults(one({ ...text, maxLength: 3 }), together)).toEqual([])
  })

  it('knows the ways to write that null is taken', () => {
    const listed = one({ type: ['string', 'null'] })
    const chosen = one({ anyOf: [text, { type: 'null' }] })
    expect(faults(listed, chosen)).toEqual([])
    expect(faults(chosen, listed)).toEqual([])
    expect(faults(chosen, one(text))).toEqual(['null'])
  })

  it('compares the items of a list that has a limit', () => {
    const list = (most: number) => one({ type: 'array', maxItems: 5, items: { maxLength: most } })
    expect(faults(list(3), list(2))).toEqual(['maxLength'])
  })

  it('matches the alternatives of oneOf by what tells them apart, in any order', () => {
    const alternatives = (...kinds: string[]) => one({ type: 'object', oneOf: kinds.map(kind) })
    expect(faults(alternatives('a', 'b'), alternatives('b', 'a', 'c'))).toEqual([])
    expect(faults(alternatives('a', 'b'), alternatives('a', 'c'))).toEqual(['alternative'])
  })

  it('does not believe that alternatives of a changed oneOf exclude each other', () => {
    const overlapping = one({
      oneOf: [
        { ...text, maxLength: 9 },
        { ...text, minLength: 2 },
      ],
    })
    expect(faults(one({ ...text, maxLength: 9 }), overlapping)).toEqual(['undecided'])
  })

  it('decides a condition where it can, and asks for both branches where it cannot', () => {
    const asked = one({ type: 'object', ...when(kind('a'), { required: ['x'] }) })
    expect(faults(one({ type: 'object', ...kind('b') }), asked)).toEqual([])
    expect(faults(one({ type: 'object', ...kind('a') }), asked)).toEqual(['required-undeclared'])
    expect(faults(one({ type: 'object' }), asked)).toEqual(['required-undeclared'])
    expect(faults(asked, asked)).toEqual([])
    const more = one({ type: 'object', ...when(kind('a'), { required: ['x', 'y'] }) })
    expect(faults(asked, more)).toEqual(['required-undeclared'])
  })

  it.each([
    ['not', one({ not: { required: ['a'] } })],
    ['contains', one({ contains: { const: 1 } })],
    ['unevaluatedProperties', one({ unevaluatedProperties: false })],
    ['a keyword of nobody', one({ shiny: true })],
  ])('passes nothing silently that it cannot decide: %s', (_, wide) => {
    expect(faults(one({ type: ['object', 'array'] }), wide)).toContain('undecided')
  })

  it('lets answers get members and requests optional ones, and nothing else', () => {
    const [old, grown] = [
      one({ type: 'object', properties: { a: text } }),
      one({ type: 'object', properties: { a: text, b: text } }),
    ]
    expect(faults(old, grown, 'sent')).toEqual([])
    expect(faults(grown, old, 'received')).toEqual([])
    expect(faults(old, grown, 'none')).toEqual(['type'])
  })
})
