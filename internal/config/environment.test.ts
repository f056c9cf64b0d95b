import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type ConfigError, Environment, Secret } from './index.ts'

function fileWith(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'agentos-config-')), 'value')
  writeFileSync(path, content)
  return path
}

function faultsOf(variables: Record<string, string>, read: (environment: Environment) => void): readonly string[] {
  const environment = new Environment(variables)
  read(environment)
  try {
    environment.finish()
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

describe('Environment', () => {
  it('names every fault at once, each with its variable', () => {
    const faults = faultsOf({ A: 'x', B: 'perhaps', C: 'never', D: 'not a url' }, environment => {
      environment.integer('A', 1)
      environment.flag('B', false)
      environment.choice('C', ['on', 'off'], 'on')
      environment.url('D', null)
    })
    expect(faults.map(fault => fault.split(' ')[0])).toEqual(['A', 'B', 'C', 'D'])
  })

  it('takes defaults where variables are absent or empty', () => {
    const environment = new Environment({ EMPTY: '' })
    expect(environment.integer('EMPTY', 7)).toBe(7)
    expect(environment.text('ABSENT', 'x')).toBe('x')
    expect(environment.textOrEmpty('EMPTY', 'x')).toBe('')
  })

  it.each(['1.5', '-1', '1e3', ' ', '11'])('refuses %j as a whole number from 1 to 10', value => {
    const faults = faultsOf({ N: value }, environment => environment.integer('N', 5, { min: 1, max: 10 }))
    expect(faults).toHaveLength(value.trim() === '' ? 0 : 1)
  })

  it('reads a secret from the file that NAME_FILE names, without the newline at its end', () => {
    const environment = new Environment({ KEY_FILE: fileWith('s3cret\n') })
    expect(environment.secret('KEY')?.reveal()).toBe('s3cret')
  })

  it.each([
    ['differs from its file', { KEY: 'a', KEY_FILE: fileWith('b') }],
    ['names a file that is not there', { KEY_FILE: '/nowhere/key' }],
    ['names an empty file', { KEY_FILE: fileWith('\n') }],
  ])('is at fault where a secret %s', (_, variables) => {
    expect(faultsOf(variables, environment => environment.secret('KEY'))).toHaveLength(1)
  })
})

describe('Secret', () => {
  it('prints as [redacted] wherever it goes', () => {
    const secret = new Secret('s3cret')
    expect([`${secret}`, JSON.stringify({ secret }), inspect({ secret })].join()).not.toContain('s3cret')
  })
})
