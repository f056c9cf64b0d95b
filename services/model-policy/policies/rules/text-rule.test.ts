import { describe, expect, it } from 'vitest'
import { seeded } from '#testing'
import { applyTextRules, createTextRule } from './text-rule.ts'

const rules = [
  createTextRule({ id: 'name', reason: '', phrases: ['project falcon', 'Straße 9', '計画'] }),
  createTextRule({ id: 'case', reason: '', pattern: 'case-\\d{2,4}\\b' }),
  createTextRule({ id: 'pair', reason: '', pattern: '(?:ab|b[^c]){1,3}d' }),
  createTextRule({ id: 'long', reason: '', pattern: 'go .{0,40} on' }),
]
const words = [
  'project',
  'Falcon',
  'straße',
  '9',
  '計',
  '画',
  'CASE-',
  '12',
  '345',
  'ab',
  'bx',
  'd',
  'go',
  ' on',
  '😀',
  ' ',
]

describe('rules that are looked at together', () => {
  it('are broken where one by itself is, and leave as much undecided as one by itself does', () => {
    const random = seeded(20_261_126)
    const oneOf = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] as string
    const seen = { broken: 0, undecided: 0 }
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 8) }, () => oneOf(words) + oneOf(['', ' '])).join('')
      const from = random() < 0.5 ? 0 : ([...text][0]?.length ?? 0)
      const stretch = { from, to: text.length, isWhole: random() < 0.2 }
      const alone = rules.map(rule => ({ rule, ...rule.look(text, stretch) }))
      const { broken, decidedTo } = applyTextRules(rules, text, stretch)
      expect(broken.map(rule => rule.id)).toEqual(alone.filter(look => look.isBroken).map(look => look.rule.id))
      expect(decidedTo, text).toBe(Math.min(text.length, ...alone.map(look => look.decidedTo)))
      if (broken.length > 0) seen.broken++
      else if (decidedTo < text.length) seen.undecided++
    }
    expect(Math.min(seen.broken, seen.undecided)).toBeGreaterThan(500)
  })
})
