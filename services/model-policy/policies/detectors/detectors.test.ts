import { describe, expect, it } from 'vitest'
import { type FindingKind, findingKinds } from '../finding.ts'
import { createScanner } from '../scan.ts'
import { detectorsOf } from './detectors.ts'
import { readLabelledTexts } from './labelled/read-texts.ts'

const scan = createScanner(detectorsOf(new Set(findingKinds)))

function find(text: string): string[] {
  const { findings } = scan(text, { from: 0, to: text.length, isWhole: true })
  return findings.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)
}

interface Score {
  found: number
  missed: number
  mistaken: number
}

function score(kinds: readonly FindingKind[]): Score {
  const total = { found: 0, missed: 0, mistaken: 0 }
  for (const { text, findings } of readLabelledTexts()) {
    const isOf = (finding: string) => kinds.some(kind => finding.startsWith(`${kind}:`))
    const marked = findings.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`).filter(isOf)
    const seen = find(text).filter(isOf)
    total.found += marked.filter(finding => seen.includes(finding)).length
    total.missed += marked.filter(finding => !seen.includes(finding)).length
    total.mistaken += seen.filter(finding => !marked.includes(finding)).length
  }
  return total
}

const recallOf = ({ found, missed }: Score) => found / (found + missed)
const precisionOf = ({ found, mistaken }: Score) => found / (found + mistaken)

describe('detectors, on the labelled texts', () => {
  it('find at least 95 % of what is marked, and at least 90 % of what they find is marked', () => {
    const all = score(findingKinds)
    const rows = findingKinds.map(kind => [kind, score([kind])] as const)
    for (const [name, row] of [...rows, ['all', all] as const]) {
      console.log(
        `${name.padEnd(12)} recall ${recallOf(row).toFixed(3)}  precision ${precisionOf(row).toFixed(3)}  of ${row.found + row.missed}`,
      )
    }
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.95)
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.9)
  })

  it.each(findingKinds)('find at least 80 %% of each kind, as of %s', kind => {
    expect(recallOf(score([kind]))).toBeGreaterThanOrEqual(0.8)
    expect(precisionOf(score([kind]))).toBeGreaterThanOrEqual(0.8)
  })
})

describe('a finding', () => {
  it('spans all that overlaps, and has the name of the kind that is first in the list', () => {
    const token = ['ghp_', 'a8Fk29LmQx7TzR4vBn1CsDe6Wy3UhJ0pGi5K'].join('')
    expect(find(`password="${token}"`)).toEqual([`api_key:${token}`])
  })

  it('is of a kind that was asked for', () => {
    const text = 'desk@example.com from 8.8.8.8'
    const { findings } = createScanner(detectorsOf(new Set(['ip_address'])))(text, {
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
