import { describe, expect, it } from 'vitest'
import { type FindingKind, findingKinds } from '../finding.ts'
import { createScanner } from '../scan.ts'
import { type LabelledText, readLabelledTexts } from './labelled/read-texts.ts'

const scan = createScanner(new Set(findingKinds))

function find(text: string): string[] {
  const { findings } = scan(text, { from: 0, to: text.length, isWhole: true })
  return findings.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)
}

interface Score {
  found: number
  missed: number
  mistaken: number
}

function score(kinds: readonly FindingKind[], texts: readonly LabelledText[]): Score {
  const total = { found: 0, missed: 0, mistaken: 0 }
  for (const { text, findings } of texts) {
    const isOf = (finding: string) => kinds.some(kind => finding.startsWith(`${kind}:`))
    const marked = findings.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).filter(isOf)
    const seen = find(text).filter(isOf)
    total.found += marked.filter(finding => seen.includes(finding)).length
    total.missed += marked.filter(finding => !seen.includes(finding)).length
    total.mistaken += seen.filter(finding => !marked.includes(finding)).length
  }
  return total
}

const ratio = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest))
const recallOf = ({ found, missed }: Score) => ratio(found, missed)
const precisionOf = ({ found, mistaken }: Score) => ratio(found, mistaken)

const tuned = readLabelledTexts()
const heldOut = readLabelledTexts(['held-out'])

describe.each([
  ['the labelled texts', tuned],
  ['the texts held out', heldOut],
])('detectors, on %s', (name, texts) => {
  it('find at least 95 % of what is marked, and at least 90 % of what they find is marked', () => {
    const all = score(findingKinds, texts)
    const rows = [...findingKinds.map(kind => [kind, score([kind], texts)] as const), ['all', all] as const]
    console.log(`${name}: ${texts.length}`)
    for (const [kind, row] of rows) {
      const figures = `recall ${recallOf(row).toFixed(3)}  precision ${precisionOf(row).toFixed(3)}`
      console.log(`${kind.padEnd(14)} ${figures}  of ${row.found + row.missed}`)
    }
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.95)
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('detectors, kind by kind', () => {
  it.each(findingKinds)('find at least 80 %% of each, as of %s', kind => {
    expect(recallOf(score([kind], tuned))).toBeGreaterThanOrEqual(0.8)
    expect(precisionOf(score([kind], tuned))).toBeGreaterThanOrEqual(0.8)
  })

  it('are judged by at least 600 texts', () => {
    expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(600)
  })
})

describe('a finding', () => {
  it('spans all that overlaps, and has the name of the kind that is first in the list', () => {
    const token = ['ghp_', 'a8Fk29LmQx7TzR4vBn1CsDe6Wy3UhJ0pGi5K'].join('')
    expect(find(`password="${token}"`)).toEqual([`api_key:${token}`])
  })

  it('is of a kind that was asked for', () => {
    const text = 'desk@example.com from 8.8.8.8'
    const { findings } = createScanner(new Set(['ip_address']))(text, {
      from: 0,
      to: text.length,
      isWhole: true,
    })
    expect(findings.map(finding => finding.kind)).toEqual(['ip_address'])
  })
})

describe('long hostile texts', () => {
  const length = 1_000_000
  const timeLimitMs = 10_000 // ten times what linear time needs, a tenth of what quadratic time does
  it.each([
    ...['a', 'a@', 'a@b.', 'a.', '-', '-----BEGIN PRIVATE KEY-----\n', 'eyJ-', 'eyJhbGciOiJub25lIn0.', 'password='],
    ...[
      'sk-',
      'sk-a1B2c3D4e5F6g7H8i9J0',
      '+1',
      '(',
      '020 7946 0958 ',
      '2001:',
      'DE89 3704 0044 0532 0130 01 ',
      ...['12345678901 ', '3c:a4:', '0x', '1A', 'AB123456', '850101-1234567 ', 'cpf 1234567890'],
      'a://b:',
    ],
  ])(
    'take linear time: %j over and over',
    unit => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      expect(scan(text, { from: 0, to: text.length, isWhole: true }).decidedTo).toBe(text.length)
    },
    timeLimitMs,
  )
})
