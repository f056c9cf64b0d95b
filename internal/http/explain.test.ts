import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { explain } from './explain.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })

function told(schema: object, value: unknown): string {
  const validate = ajv.compile(schema)
  expect(validate(value)).toBe(false)
  return explain((validate.errors ?? []) as never, '', () => ['max_steps'])[0]
}

const textOrList = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string' } },
  ],
}

it.each([
  ['the forms that there are', textOrList, 5, 'The body must be string or array.'],
  ['what is wrong with the form that was meant', textOrList, '', 'The body must NOT have fewer than 1 characters.'],
  ['the types of a union', { type: ['number', 'null'] }, 'x', 'The body must be number or null.'],
  [
    'choices without a placeholder',
    { enum: ['float', 'base64', '', null] },
    'hex',
    'The body must be one of float, base64.',
  ],
  [
    'that more is needed',
    { type: 'object', minProperties: 2 },
    { a: 1 },
    'The body has too few members; name one more.',
  ],
  [
    'what was meant',
    { additionalProperties: false },
    { max_step: 1 },
    '/max_step is not a known member; did you mean max_steps?',
  ],
])('tells %s', (_, schema, value, message) => {
  expect(told(schema, value)).toBe(message)
})
