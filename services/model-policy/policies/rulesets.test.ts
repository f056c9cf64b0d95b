import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ConfigError } from '#config'
import { checkText } from './check-text.ts'
import { loadRulesets } from './rulesets.ts'

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'agentos-policies-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

function faultsOf(folder: string): readonly string[] {
  try {
    loadRulesets(folder)
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

const valid = 'ruleset_id: acme\nversion: 1\ndescription: Ours.\nblock:\n  - { id: a, reason: r, any_of: [falcon] }\n'

describe('loadRulesets', () => {
  it('knows the built-in rulesets without a folder', () => {
    expect(loadRulesets(null).ids).toEqual(['credentials', 'default', 'strict'])
  })

  it('adds those of the folder, in YAML and in JSON', () => {
    const json = JSON.stringify({ ruleset_id: 'other', version: 2, description: 'Too.', redact: ['iban'] })
    const rulesets = loadRulesets(folderWith({ 'a.yaml': valid, 'b.json': json, 'notes.txt': 'ignored' }))
    expect(rulesets.ids).toEqual(['acme', 'credentials', 'default', 'other', 'strict'])
    expect(checkText('the falcon flies', rulesets.get('acme')).decision).toBe('blocked')
  })

  it('answers an unknown name with not_found and the names that there are', () => {
    expect(() => loadRulesets(null).get('acme')).toThrow(
      expect.objectContaining({
        code: 'not_found',
        message: 'No ruleset is named acme; there are credentials, default, strict.',
      }),
    )
  })

  it('refuses to start with every fault at once, each with its file and the path within it', () => {
    const folder = folderWith({
      'a.yaml': valid.replace('reason', 'raeson'),
      'b.yaml': 'ruleset_id: [',
      'c.yaml': valid.replace('any_of: [falcon]', "pattern: 'a+'"),
      'd.yaml': valid.replace('acme', 'default'),
      'e.yaml': valid,
      'f.yaml': valid,
      'g.json': '{"ruleset_id":"g","version":1,"description":"d","redact":["shoe_size"]}',
    })
    const faults = faultsOf(folder)
    expect(faults.map(fault => fault.match(/[a-g]\.(?:yaml|json)/)?.[0])).toEqual([
      'a.yaml',
      'b.yaml',
      'c.yaml',
      'd.yaml',
      'f.yaml',
      'g.json',
    ])
    expect(faults[0]).toContain('/block/0')
    expect(faults[2]).toContain(
      '/block/0/pattern: + has no bound; write {0,40} or {1,40} (at character 2 of the pattern)',
    )
    expect(faults[3]).toContain('default is the id of a built-in ruleset')
    expect(faults[5]).toContain('/redact/0')
  })

  it('refuses a folder that cannot be read', () => {
    expect(faultsOf('/nowhere/policies')[0]).toContain('ENOENT')
  })
})
