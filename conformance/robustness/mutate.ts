import { between, oneOf } from '../../internal/testing/seeded.ts'

type Chance = () => number

/** Values that no member of a body expects, each for a reason of its own. */
const oddValues: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => -1,
  () => 0.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 1,
  () => '\u0000',
  () => 'a\u0000b',
  () => '\ud800',
  () => 'x\udfff',
  () => '\u202e\u200b\ufeff𝕏👩‍👩‍👧',
  () => '__proto__',
  () => "'; drop table runs; --",
  () => '%s%n../../etc/passwd',
  () => 'x'.repeat(70_000),
  () => Array.from({ length: 1_000 }, (_, index) => index),
  () => nested(200),
  () => ['array in place of it'],
]

/** Texts for queries, headers and paths. */
export const oddTexts = [
  '',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'null',
  'ä',
  '𝕏',
  '[object Object]',
  'a,b',
  "'",
  '%',
]

/** Text that stands where JSON should. */
const brokenContents = [
  '',
  '{',
  '[',
  '{"a":1,}',
  'nul',
  '"',
  '{"a":1}{"b":2}',
  '\ufeff{}',
  '\u0000',
  "{'a':1}",
  '1e999',
  '[]',
  '"text"',
]

/** A body that is valid but for one to three changes. */
export function mutateBody(chance: Chance, valid: unknown): unknown {
  let body = structuredClone(valid)
  for (let turn = between(chance, 1, 4); turn > 0; turn -= 1) body = mutateOnce(chance, body)
  return body
}

/** A content that is no JSON, or no object. */
export function brokenContent(chance: Chance): string {
  return chance() < 0.1 ? `${'['.repeat(5_000)}${']'.repeat(5_000)}` : oneOf(chance, brokenContents)
}

function mutateOnce(chance: Chance, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || chance() < 0.08) return oneOf(chance, oddValues)()
  const names = Object.keys(value)
  if (Array.isArray(value)) {
    if (names.length === 0) return [oneOf(chance, oddValues)()]
    const at = between(chance, 0, names.length)
    return value.map((item, index) => (index === at ? mutateOnce(chance, item) : item))
  }
  const record = value as Record<string, unknown>
  const name = names.length === 0 ? 'surplus' : oneOf(chance, names)
  const way = chance()
  if (way < 0.2) return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))
  if (way < 0.35)
    return {
      ...record,
      [oneOf(chance, ['surplus', '', 'constructor', '\u0000', '\ud800'])]: oneOf(chance, oddValues)(),
    }
  return { ...record, [name]: mutateOnce(chance, record[name]) }
}

function nested(depth: number): unknown {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}
