import { describe, expect, it } from 'vitest'
import { source, sourceFiles } from './source-files.ts'

const variable = /\bAGENTOS_[A-Z0-9]+(?:_[A-Z0-9]+)*\b/g

/** The names in quotes, or as members, in the code of the product and of some conformance; other tests set variables, but never define one. */
const read = new Set(
  sourceFiles('internal', 'services', 'cmd', 'conformance/ports', 'conformance/openai-clients')
    .filter(file => !file.endsWith('.test.ts') && !file.includes('/testing/') && !file.startsWith('internal/testing/'))
    .flatMap(file =>
      [...source(file).matchAll(/['"`.](AGENTOS_[A-Z0-9_]*[A-Z0-9])\b/g)].map(match => match[1] as string),
    ),
)

/** The first column of the table; `NAME` (also `NAME_FILE`) may share a row. */
const documented = new Set(
  source('README.md')
    .split('\n')
    .filter(line => line.startsWith('| `AGENTOS_'))
    .flatMap(line => (line.split('|')[1] as string).match(variable) ?? []),
)

/** Every secret is read from `NAME` or from the file that `NAME_FILE` names; the code spells the first only. */
const withoutFile = (name: string, all: Set<string>) =>
  all.has(name.replace(/_FILE$/, '')) ? name.replace(/_FILE$/, '') : name

describe('the table of environment variables', () => {
  it('names every variable that the code reads', () => {
    expect([...read].filter(name => !documented.has(name)).sort()).toEqual([])
  })

  it('names no variable that the code does not read', () => {
    const known = new Set([...read, ...documented])
    expect([...documented].filter(name => !read.has(withoutFile(name, known)) && !read.has(name)).sort()).toEqual([])
  })

  it('is sorted by name', () => {
    const names = [...documented]
    expect(names).toEqual(names.toSorted())
  })
})

describe('process.env', () => {
  it('is read in the entry points only, which hand it on as a value; PATH alone goes to every process', () => {
    const readers = sourceFiles('internal', 'services', 'cmd').filter(
      file =>
        !file.endsWith('.test.ts') && !file.includes('testing/') && /process\.env\b(?!\.PATH\b)/.test(source(file)),
    )
    const entryPoints = /^(cmd\/agentos\/|services\/[a-z-]+(\/execution)?\/main\.ts$)/
    expect(readers.filter(file => !entryPoints.test(file))).toEqual([])
  })
})
