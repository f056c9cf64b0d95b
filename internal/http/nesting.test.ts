import { expect, it } from 'vitest'
import { deepestJson, isNestedTooDeep } from './nesting.ts'

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const brackets = '['.repeat(deepestJson + 1)

it.each([
  ['lists as deep as allowed', lists(deepestJson), false],
  ['lists one level deeper', lists(deepestJson + 1), true],
  ['objects as deep as allowed', objects(deepestJson), false],
  ['objects one level deeper', objects(deepestJson + 1), true],
  ['many lists beside each other', `[${Array(1_000).fill('[]').join()}]`, false],
  ['brackets in a text', `["${brackets}"]`, false],
  ['brackets after an escaped quote', `["\\"${brackets}"]`, false],
  ['brackets after an escaped backslash', `["\\\\",${lists(deepestJson)}]`, true],
  ['a text that does not end', `["${brackets}`, false],
])('%s', (_, text, expected) => {
  expect(isNestedTooDeep(text)).toBe(expected)
})
