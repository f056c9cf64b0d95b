import { describe, expect, it } from 'vitest'
import { Secret } from '#config'
import { checkText } from '../check-text.ts'
import { readLabelledTexts } from '../detectors/labelled/read-texts.ts'
import { findingKinds } from '../finding.ts'
import { compileRuleset } from '../ruleset.ts'
import { type Disguise, disguiseOf, StreamRestorer } from './disguise.ts'
import { mask } from './mask.ts'

const key = new Secret('a key of at least 32 characters, for tests')
const ruleset = (members: object) => compileRuleset({ ruleset_id: 'r', version: 1, description: 'd', ...members })
const tokenizing = ruleset({ tokenize: findingKinds })

function hide(text: string, disguise: Disguise): string {
  return checkText(text, tokenizing, { direction: 'input', disguise }).text
}

describe('a mask', () => {
  it.each([
    ['4111 1111 1111 1111', 'payment_card', '**** **** **** 1111'],
    ['+49 30 901820', 'phone', '+** ** **1820'.replace('1820', '*820')],
    ['8.8.8.8', 'ip_address', '*.*.*.8'],
    ['desk@example.com', 'email', 'd***@example.com'],
    ['a@example.com', 'email', '*@*******.com'],
    ['hunter2-and-more', 'password', '********'],
  ] as const)('of %s, %s, is %s', (text, kind, masked) => {
    expect(mask(text, [kind])).toBe(masked)
  })
})

describe('a hash', () => {
  const hashing = ruleset({ hash: ['email'] })
  const hashOf = (text: string, tenant: string) =>
    checkText(text, hashing, { direction: 'input', disguise: disguiseOf(tenant, key) }).text

  it('is the same for the same original, and another for another original, tenant or key', () => {
    const one = hashOf('desk@example.com', 'tnt_a')
    expect(one).toMatch(/^\[email#[a-z2-7]{12}\]$/)
    expect(hashOf('desk@example.com', 'tnt_a')).toBe(one)
    expect(hashOf('disk@example.com', 'tnt_a')).not.toBe(one)
    expect(hashOf('desk@example.com', 'tnt_b')).not.toBe(one)
  })

  it('is told as such in the redactions', () => {
    const { redactions } = checkText('desk@example.com', hashing, { disguise: disguiseOf('tnt_a', key) })
    expect(redactions).toEqual([{ path: '', kind: 'email', start: 0, end: 16, treatment: 'hash' }])
  })
})

describe('a token', () => {
  it('hides each labelled entity, is no finding itself, and gives the text back, wherever a stream cuts it', () => {
    for (const { text } of readLabelledTexts()) {
      const disguise = disguiseOf('tnt_a', key)
      const hidden = hide(text, disguise)
      expect(hide(hidden, disguiseOf('tnt_a', key)), hidden).toBe(hidden)
      expect(disguise.restore(hidden)).toBe(text)
      for (let at = 0; at <= hidden.length; at++) {
        const restorer = new StreamRestorer(disguise, 'plain')
        expect(restorer.push(hidden.slice(0, at)) + restorer.push(hidden.slice(at)) + restorer.end()).toBe(text)
      }
    }
  })

  it('means nothing in another call', () => {
    const hidden = hide('desk@example.com', disguiseOf('tnt_a', key))
    expect(disguiseOf('tnt_a', key).restore(hidden)).toBe(hidden)
  })

  it('is written as JSON text where it stands in some', () => {
    const disguise = disguiseOf('tnt_a', key)
    const hidden = hide('password="a\\"b1c2d3"', disguise)
    expect(
      JSON.parse(`"${disguise.restore(hidden.slice(hidden.indexOf('['), hidden.indexOf(']') + 1), 'json')}"`),
    ).toBe(hidden.includes('~') ? disguise.restore(hidden.slice(hidden.indexOf('['), hidden.indexOf(']') + 1)) : '')
  })

  it('is held back no longer than it may be one', () => {
    const disguise = disguiseOf('tnt_a', key)
    hide('desk@example.com', disguise)
    const restorer = new StreamRestorer(disguise, 'plain')
    expect(restorer.push('see [1] and [email')).toBe('see [1] and ')
    expect(restorer.push(' is')).toBe('[email is')
  })
})

describe('where treatments meet', () => {
  it('the strictest is done to all that overlaps', () => {
    const both = ruleset({ mask: ['password'], redact: ['api_key'] })
    const token = ['ghp_', 'a8Fk29LmQx7TzR4vBn1CsDe6Wy3UhJ0pGi5K'].join('')
    expect(checkText(`password="${token}"`, both, { disguise: disguiseOf('t', null) }).text).toBe(
      'password="[redacted:api_key]"',
    )
  })

  it('a kind may not be treated in two ways', () => {
    expect(() => ruleset({ mask: ['email'], tokenize: ['phone', 'email'] })).toThrow(
      '/mask/0: email stands in tokenize',
    )
  })

  it('what a model writes of itself is redacted where it would be tokenised', () => {
    const { text } = checkText('ask desk@example.com', tokenizing, {
      direction: 'output',
      disguise: disguiseOf('t', key),
    })
    expect(text).toBe('ask [redacted:email]')
  })
})
