import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import { checkValue } from './check-value.ts'
import { inspectAction } from './inspect-action.ts'
import { compileRuleset } from './ruleset.ts'
import { loadRulesets } from './rulesets.ts'

const builtIn = loadRulesets(null)
const acme = compileRuleset({
  ruleset_id: 'acme',
  version: 1,
  description: 'For tests.',
  redact: ['email'],
  block: [
    { id: 'no_name', reason: 'the name is confidential', any_of: ['project falcon', '机密'] },
    { id: 'no_case', reason: 'cases are confidential', pattern: '\\bCASE-\\d{6,8}\\b' },
    { id: 'no_shell', reason: 'agents run no commands', action: { kind: 'tool.invoke', resource: 'tool.shell*' } },
  ],
})

describe('checkText', () => {
  it('replaces each finding and tells where it stood', () => {
    expect(checkText('Mail to desk@example.com', builtIn.get('default'), { path: 'content/text' })).toEqual({
      decision: 'redacted',
      reasons: ['default: found email'],
      redactions: [{ path: 'content/text', kind: 'email', start: 8, end: 24 }],
      text: 'Mail to [redacted:email]',
    })
  })

  it('counts in UTF-16 units', () => {
    const { redactions } = checkText('😀 desk@example.com', builtIn.get('default'))
    expect(redactions).toMatchObject([{ start: 3, end: 19 }])
  })

  it('allows a text without findings as it is', () => {
    expect(checkText('nothing here', builtIn.get('default'))).toEqual({
      decision: 'allowed',
      reasons: [],
      redactions: [],
      text: 'nothing here',
    })
  })

  it('redacts only what the ruleset names', () => {
    expect(checkText('desk@example.com, 8.8.8.8', acme).text).toBe('[redacted:email], 8.8.8.8')
    expect(checkText('desk@example.com', builtIn.get('credentials')).decision).toBe('allowed')
  })

  it.each([
    ['we call it Project\n  Falcon', 'acme/no_name: the name is confidential'],
    ['这是机密文件', 'acme/no_name: the name is confidential'],
    ['case-123456', 'acme/no_case: cases are confidential'],
  ])('blocks %j with the policy and its reason', (text, reason) => {
    expect(checkText(text, acme)).toMatchObject({ decision: 'blocked', reasons: [reason], text: '' })
  })

  it.each([
    'project falconry',
    'projectfalcon',
    'CASE-12345',
    'SUBCASE-123456',
  ])('does not take %s for what is blocked', text => {
    expect(checkText(text, acme).decision).toBe('allowed')
  })

  it('blocks credentials under strict, and redacts other personal data', () => {
    const token = ['ghp_', 'a8Fk29LmQx7TzR4vBn1CsDe6Wy3UhJ0pGi5K'].join('')
    expect(checkText(`use ${token}`, builtIn.get('strict'))).toMatchObject({
      decision: 'blocked',
      reasons: ['strict/no_credentials: the text holds a credential'],
    })
    expect(checkText('desk@example.com', builtIn.get('strict')).decision).toBe('redacted')
  })

  it('blocks by a kind that hides in a finding of another', () => {
    const ruleset = compileRuleset({
      ruleset_id: 'x',
      version: 1,
      description: 'x',
      redact: ['api_key'],
      block: [{ id: 'r', reason: 'r', kinds: ['password'] }],
    })
    const token = ['ghp_', 'a8Fk29LmQx7TzR4vBn1CsDe6Wy3UhJ0pGi5K'].join('')
    expect(checkText(`password=${token}`, ruleset).decision).toBe('blocked')
  })

  it('leaves the other direction alone', () => {
    const outward = compileRuleset({
      ruleset_id: 'x',
      version: 1,
      description: 'x',
      direction: 'output',
      redact: ['email'],
    })
    expect(checkText('desk@example.com', outward, { direction: 'input' }).decision).toBe('allowed')
    expect(checkText('desk@example.com', outward, { direction: 'output' }).decision).toBe('redacted')
  })
})

describe('checkValue', () => {
  it('redacts every text and number within, and names its place', () => {
    const value = { to: ['desk@example.com', 'nobody'], card: 4111111111111111, n: 7, none: null }
    const outcome = checkValue(value, builtIn.get('default'), { path: 'arguments' })
    expect(outcome.value).toEqual({
      to: ['[redacted:email]', 'nobody'],
      card: '[redacted:payment_card]',
      n: 7,
      none: null,
    })
    expect(outcome.redactions.map(redaction => redaction.path)).toEqual(['arguments/to/0', 'arguments/card'])
  })

  it('gives back the very value where there is nothing to redact', () => {
    const value = { a: ['b'] }
    expect(checkValue(value, acme).value).toBe(value)
  })

  it('refuses a value that is nested too deep, rather than to look away', () => {
    let value: unknown = 'desk@example.com'
    for (let level = 0; level < 300; level++) value = [value]
    expect(() => checkValue(value, acme)).toThrow(expect.objectContaining({ code: 'invalid_request' }))
  })
})

describe('checkAction', () => {
  it('blocks an action that a rule names', () => {
    expect(inspectAction({ kind: 'tool.invoke', resource: 'tool.shell_exec' }, acme)).toMatchObject({
      decision: 'blocked',
      reasons: ['acme/no_shell: agents run no commands'],
    })
  })

  it('allows another, and checks the texts of its attributes', () => {
    expect(inspectAction({ kind: 'tool.invoke', resource: 'tool.echo' }, acme).decision).toBe('allowed')
    const outcome = inspectAction(
      { kind: 'tool.invoke', resource: 'tool.echo', attributes: { text: 'desk@example.com' } },
      acme,
    )
    expect(outcome).toMatchObject({ decision: 'redacted', redactions: [{ path: 'action/attributes/text' }] })
  })
})
