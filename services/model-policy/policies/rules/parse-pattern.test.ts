import { describe, expect, it } from 'vitest'
import { parsePattern } from './parse-pattern.ts'
import { createTextRule } from './text-rule.ts'

function isBroken(pattern: string, text: string): boolean {
  return createTextRule({ id: 'x', reason: 'x', pattern }).look(text, { from: 0, to: text.length, isWhole: true })
    .isBroken
}

describe('a pattern', () => {
  it.each([
    ['colou?r', 'Color'],
    ['\\d{3}-[a-f]{2,4}', 'no 123-abc'],
    ['(?:cat|dog)s?', 'two dogs'],
    ['(a|b)c', 'bc'],
    ['a.c', 'a😀c'],
    ['[^x]\\.\\*\\(', 'y.*('],
    ['\\bfoo\\b', 'a foo!'],
    ['x{2}', 'xx'],
    ['\\s\\w\\d\\S', ' a1b'],
    ['[\\]a]{2}', ']a'],
    ['größe', 'GRÖSSE Größe'],
  ])('%s is broken by %j', (pattern, text) => {
    expect(isBroken(pattern, text)).toBe(true)
  })

  it.each([
    ['colou?r', 'colr'],
    ['\\bfoo\\b', 'food'],
    ['a.c', 'a\nc'],
    ['x{2}', 'x'],
  ])('%s is not broken by %j', (pattern, text) => {
    expect(isBroken(pattern, text)).toBe(false)
  })

  it.each([
    ['a+', 'no bound'],
    ['a*', 'no bound'],
    ['^a', 'not supported'],
    ['a$', 'not supported'],
    ['(?=a)', 'look-around'],
    ['(?<n>a)', 'look-around'],
    ['(a', 'not closed'],
    ['a)', 'closes no group'],
    ['[a', 'not closed'],
    ['a{3,1}', 'no range'],
    ['\\1', 'not supported'],
    ['\\k', 'not supported'],
    ['?', 'stands alone'],
    ['a{2}{3}', 'stands alone'],
    ['[z-a]', 'out of order'],
    ['a?', 'empty text'],
    ['(?:ab?){0,20}c', 'ways'],
    ['.{0,400}x', 'characters'],
  ])('%s is refused: %s', (pattern, problem) => {
    expect(() => createTextRule({ id: 'x', reason: 'x', pattern })).toThrow(problem)
  })

  it('tells where the fault is', () => {
    expect(() => parsePattern('ab*')).toThrow('(at character 3 of the pattern)')
  })

  it('knows where the beginning of a match is cut off', () => {
    const rule = createTextRule({ id: 'x', reason: 'x', pattern: 'CASE-\\d{6}' })
    const text = 'see case-12'
    expect(rule.look(text, { from: 0, to: text.length, isWhole: false })).toEqual({ isBroken: false, decidedTo: 4 })
  })
})
