import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { source, sourceFiles } from './source-files.ts'

/** Each package may import those on its own line and on the lines above it. */
const layers = [
  ['errors', 'ids', 'tenancy', 'contract'],
  ['config', 'telemetry'],
  ['storage', 'auth', 'redis'],
  ['quota', 'audit', 'queue', 'events', 'killswitch'],
  ['http'],
  ['platform'],
  ['testing'],
]
const rank = new Map(layers.flatMap((names, index) => names.map(name => [name, index] as const)))

interface Import {
  readonly file: string
  readonly target: string
}

const imports: Import[] = sourceFiles('internal', 'services', 'cmd').flatMap(file =>
  ts.preProcessFile(source(file), true, true).importedFiles.map(({ fileName }) => ({ file, target: fileName })),
)

/** The target of a relative import, as a path from the root. */
function resolved({ file, target }: Import): string {
  return join(dirname(file), target)
}

/** `internal/<package>` of a path or of a `#package` import. */
function packageOf(path: string): string | null {
  return /^(?:internal\/|#)([a-z]+)/.exec(path)?.[1] ?? null
}

const relativeImports = imports.filter(({ target }) => target.startsWith('.'))
const isTest = (file: string) => /\.(test|contract)\.ts$/.test(file) || file.includes('/testing/')

describe('imports', () => {
  it('go from cmd to services to internal and never back', () => {
    const room = (path: string) => ['internal', 'services', 'cmd'].indexOf(path.split('/')[0] as string)
    const back = relativeImports.filter(item => room(resolved(item)) > room(item.file))
    expect(back).toEqual([])
  })

  it('enter an internal package by its door only', () => {
    const climbs = relativeImports.filter(
      item => resolved(item).startsWith('internal/') && packageOf(resolved(item)) !== packageOf(item.file),
    )
    expect(climbs).toEqual([])
  })

  it('never lead from one service into another', () => {
    const service = (path: string) => /^services\/([^/]+)\//.exec(path)?.[1]
    const crossings = relativeImports.filter(item => {
      const [from, to] = [service(item.file), service(resolved(item))]
      return from !== undefined && to !== undefined && from !== to
    })
    expect(crossings).toEqual([])
  })

  it('follow the layers of internal', () => {
    const upward = imports
      .filter(({ file, target }) => file.startsWith('internal/') && target.startsWith('#') && !isTest(file))
      .filter(({ file, target }) => (rank.get(packageOf(target) ?? '') ?? 99) > (rank.get(packageOf(file) ?? '') ?? -1))
    expect(upward).toEqual([])
  })

  it('keep test code out of the product', () => {
    const leaks = imports.filter(
      ({ file, target }) => target === '#testing' && !isTest(file) && !file.startsWith('internal/testing'),
    )
    expect(leaks).toEqual([])
  })

  it('keep the programs of a run away from storage', () => {
    const reaching = imports.filter(
      ({ file, target }) =>
        file.startsWith('services/orchestrator/execution/programs/') &&
        !isTest(file) &&
        ['#storage', '#queue', '#events'].includes(target),
    )
    expect(reaching).toEqual([])
  })
})

describe('names', () => {
  it('are never a drawer for everything', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|lib|misc|types|managers?|shared|core|base|impl)(\/|\.ts$)/
    expect(sourceFiles('internal', 'services', 'cmd').filter(file => drawers.test(file))).toEqual([])
  })
})
