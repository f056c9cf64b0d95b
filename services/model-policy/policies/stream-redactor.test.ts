import { describe, expect, it } from 'vitest'
import { seeded } from '#testing'
import { builtInRulesets } from './built-in.ts'
import { checkText } from './check-text.ts'
import { readLabelledTexts } from './detectors/labelled/read-texts.ts'
import { findingKinds } from './finding.ts'
import { compileRuleset, type Ruleset, type RulesetDocument } from './ruleset.ts'
import { createStreamRedactor } from './stream-redactor.ts'

const redacting = builtInRulesets[0] as RulesetDocument
const all = compileRuleset(redacting)
const labelled = readLabelledTexts().map(({ text }) => text)

function stream(deltas: readonly string[], ruleset: Ruleset) {
  const redactor = createStreamRedactor(ruleset, '')
  const pieces = deltas.map(delta => redactor.push(delta))
  pieces.push(redactor.end())
  return { pieces, text: pieces.join(''), outcome: redactor.outcome }
}

function cut(text: string, longest: number, random: () => number): string[] {
  const deltas: string[] = []
  for (let at = 0; at < text.length; at += deltas.at(-1)?.length ?? 0)
    deltas.push(text.slice(at, at + 1 + Math.floor(random() * longest)))
  return deltas
}

function expectSame(text: string, deltas: readonly string[]): void {
  const whole = checkText(text, all)
  const streamed = stream(deltas, all)
  expect(streamed.text, JSON.stringify(deltas)).toBe(whole.text)
  expect(streamed.outcome, JSON.stringify(deltas)).toEqual({
    decision: whole.decision,
    reasons: whole.reasons,
    redactions: whole.redactions,
  })
}

describe('a stream through the redactor', () => {
  it('is what the whole text would be, wherever it is cut in two', () => {
    for (const text of labelled) {
      for (let at = 0; at <= text.length; at++) expectSame(text, [text.slice(0, at), text.slice(at)])
    }
  })

  it.each(findingKinds)('lets no %s through, wherever its bytes are cut in two', kind => {
    const entities = readLabelledTexts(['texts', 'identities', 'held-out']).flatMap(({ findings, text }) =>
      findings
        .filter(finding => finding.kind === kind)
        .map(({ start, end }) => [text, text.slice(start, end)] as const),
    )
    const found = entities.filter(([text, entity]) => !checkText(text, all).text.includes(entity))
    expect(found.length).toBeGreaterThanOrEqual(entities.length * 0.8)
    for (const [text, entity] of found) {
      const bytes = Buffer.from(`é😀 ${text} 😀`)
      for (let at = 0; at <= bytes.length; at++) {
        const decoder = new TextDecoder()
        const deltas = [decoder.decode(bytes.subarray(0, at), { stream: true }), decoder.decode(bytes.subarray(at))]
        const { pieces } = stream(deltas, all)
        expect(pieces.join('')).not.toContain(entity)
      }
    }
  })

  it('is what the whole text would be, character by character', () => {
    for (const text of labelled) expectSame(text, text.split(''))
  })

  it('is what the whole text would be, cut at random out of texts put together at random', () => {
    const random = seeded(20_261_121)
    const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
    const fragments = labelled.flatMap(text => cut(text, 24, random))
    for (let round = 0; round < 4000; round++) {
      const pool = round % 2 === 0 ? labelled : fragments
      const text = Array.from({ length: 8 }, () => oneOf(pool)).join(oneOf(['', ' ', '\n', '.', '-', ', ']))
      expectSame(text, cut(text, 12, random))
    }
  })

  it('passes prose on without delay but for its last word', () => {
    const redactor = createStreamRedactor(all)
    expect(redactor.push('The quick brown fox ju')).toBe('The quick brown fox ')
    expect(redactor.push('mps over. ')).toBe('jumps over. ')
  })

  it('never holds back more than the longest finding', () => {
    const redactor = createStreamRedactor(all)
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAAS\n'.repeat(10_000)}`
    const passed = cut(key, 64, () => 0.5)
      .map(delta => redactor.push(delta))
      .join('')
    expect(passed).toMatch(/^\[redacted:private_key\]/)
    expect(key.length - passed.length).toBeGreaterThan(60_000)
  })

  it('never cuts a character in two', () => {
    const { pieces, text } = stream('so 😀😀 be it'.split(''), all)
    expect(pieces.every(piece => piece.isWellFormed())).toBe(true)
    expect(text).toBe('so 😀😀 be it')
  })
})

describe('a blocked stream', () => {
  const blocking = compileRuleset({
    ...redacting,
    ruleset_id: 'acme',
    block: [
      { id: 'no_name', reason: 'the name is confidential', any_of: ['project falcon'] },
      { id: 'no_case', reason: 'cases are confidential', pattern: 'CASE-\\d{6}\\b' },
      { id: 'no_keys', reason: 'no tokens', kinds: ['jwt'] },
    ],
  })

  it.each([
    ['we call it Project  Falcon, by the way', 'acme/no_name: the name is confidential', 'Project'],
    ['see case-123456 for more', 'acme/no_case: cases are confidential', 'case-'],
    ['so eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0. it is', 'acme/no_keys: no tokens', 'eyJ'],
  ])('ends before any part of what blocks it: %s', (text, reason, secret) => {
    for (let size = 1; size <= text.length; size++) {
      const deltas = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      )
      const streamed = stream(deltas, blocking)
      expect(streamed.text).not.toContain(secret)
      expect(streamed.outcome).toMatchObject({ decision: 'blocked', reasons: [reason] })
    }
  })

  it('lets pass what only begins like it', () => {
    const text = 'project falconry, CASE-1234567 and project falco'
    expect(stream(text.split(''), blocking).text).toBe(text)
  })

  it('is not blocked by a ruleset for the input', () => {
    const inward = compileRuleset({ ...redacting, direction: 'input' })
    expect(stream(['desk@', 'example.com'], inward).text).toBe('desk@example.com')
  })
})
