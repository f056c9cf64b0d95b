/** Keywords that bound a value by themselves: whether what holds already implies the limit. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type Disjunct, valuesOf } from './disjuncts.ts'
import { isMembers, membersOf } from './place.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false })
addFormats.default(ajv)

/** `true` where every value of the disjunct passes `{ [keyword]: limit }`, as far as its keywords or its values tell. */
export function impliesLimit(disjunct: Disjunct, keyword: string, limit: unknown): boolean {
  const values = valuesOf(disjunct)
  const tests = keyword !== 'format' || (typeof limit === 'string' && limit in ajv.formats)
  if (values !== null && tests) return values.every(value => ajv.validate({ [keyword]: limit }, value))
  return rules[keyword]?.(disjunct, limit) ?? false
}

type Implication = (disjunct: Disjunct, limit: unknown) => boolean

const atMost =
  (keyword: string): Implication =>
  (disjunct, limit) =>
    numbers(disjunct, keyword).some(value => value <= Number(limit))
const atLeast =
  (keyword: string): Implication =>
  (disjunct, limit) =>
    numbers(disjunct, keyword).some(value => value >= Number(limit))
const alike =
  (keyword: string): Implication =>
  (disjunct, limit) =>
    said(disjunct, keyword).includes(limit)

const rules: Readonly<Record<string, Implication>> = {
  maximum: (disjunct, limit) => atMost('maximum')(disjunct, limit) || atMost('exclusiveMaximum')(disjunct, limit),
  minimum: (disjunct, limit) => atLeast('minimum')(disjunct, limit) || atLeast('exclusiveMinimum')(disjunct, limit),
  exclusiveMaximum: (disjunct, limit) =>
    atMost('exclusiveMaximum')(disjunct, limit) || numbers(disjunct, 'maximum').some(value => value < Number(limit)),
  exclusiveMinimum: (disjunct, limit) =>
    atLeast('exclusiveMinimum')(disjunct, limit) || numbers(disjunct, 'minimum').some(value => value > Number(limit)),
  multipleOf: (disjunct, limit) =>
    numbers(disjunct, 'multipleOf').some(value => Number.isInteger(value / Number(limit))),
  maxLength: atMost('maxLength'),
  minLength: (disjunct, limit) => Number(limit) <= 0 || atLeast('minLength')(disjunct, limit),
  maxItems: atMost('maxItems'),
  minItems: (disjunct, limit) => Number(limit) <= 0 || atLeast('minItems')(disjunct, limit),
  uniqueItems: (disjunct, limit) =>
    limit !== true || said(disjunct, 'uniqueItems').includes(true) || atMost('maxItems')(disjunct, 1),
  maxProperties: atMost('maxProperties'),
  minProperties: (disjunct, limit) =>
    Number(limit) <= 0 || atLeast('minProperties')(disjunct, limit) || requiredCount(disjunct) >= Number(limit),
  // Whether one regular expression takes all that another takes is left undecided: only the same text implies it.
  pattern: alike('pattern'),
  format: alike('format'),
  dependentRequired: (disjunct, limit) =>
    isMembers(limit) &&
    Object.entries(limit).every(([name, wanted]) => {
      const held = new Set([
        ...said(disjunct, 'required').flat(),
        ...said(disjunct, 'dependentRequired')
          .flatMap(each => (isMembers(each) ? each[name] : []))
          .flat(),
      ])
      return Array.isArray(wanted) && wanted.every(each => held.has(each))
    }),
}

function requiredCount(disjunct: Disjunct): number {
  return new Set(said(disjunct, 'required').flat()).size
}

function said({ parts }: Disjunct, keyword: string): unknown[] {
  return parts.map(part => membersOf(part)[keyword]).filter(value => value !== undefined)
}

function numbers(disjunct: Disjunct, keyword: string): number[] {
  return said(disjunct, keyword).filter(value => typeof value === 'number')
}
