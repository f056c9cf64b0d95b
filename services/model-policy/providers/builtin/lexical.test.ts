import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { embedText } from './lexical.ts'
import { lexicalModel } from './models.ts'

const similarity = (a: string, b: string) => {
  const [first, second] = [embedText(a), embedText(b)]
  return first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0)
}

describe('embedText', () => {
  it.each([
    ['How do I reset my password?', 'Resetting a forgotten password', 'The weather in Paris is mild'],
    ['deploy the service to production', 'deployment of services in production', 'a recipe for apple pie'],
    ['invoice for March is overdue', 'overdue invoices', 'the cat sleeps on the sofa'],
    ['PostgreSQL connection refused', 'postgres refuses connections', 'the tenant list is empty'],
    ['Rechnungen bezahlen', 'die bezahlte Rechnung', 'das Wetter in Rom'],
    ['モデルの設定', 'モデル設定を変更', '今日は雨です'],
  ])('puts %j nearer to %j than to %j', (text, near, far) => {
    expect(similarity(text, near)).toBeGreaterThan(similarity(text, far) + 0.1)
  })

  it('gives float32 values of length 1', () => {
    const vector = embedText('the quick brown fox')
    expect(vector).toHaveLength(lexicalModel.dimensions)
    expect(vector.every(value => value === Math.fround(value))).toBe(true)
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
  })

  it('gives the same vector everywhere and for ever, for vectors are stored', () => {
    const bytes = Buffer.alloc(lexicalModel.dimensions * 4)
    for (const [index, value] of embedText('AgentOS runs agents for many tenants.').entries())
      bytes.writeFloatLE(value, index * 4)
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('15562481fbb5d2d5')
  })

  it('does not mind case and form', () => expect(embedText('Ｆｕｌｌ WIDTH')).toEqual(embedText('full width')))

  it('gives zeros for a text without words', () => expect(new Set(embedText('… !?'))).toEqual(new Set([0])))
})
