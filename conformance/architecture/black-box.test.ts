import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { source, sourceFiles } from './source-files.ts'

/** The suite, and every part with cases: what must work against anybody's deployment. */
const all = sourceFiles('conformance')
const parts = new Set(all.filter(file => file.endsWith('.cases.ts')).map(file => file.split('/')[1]))
const files = all.filter(file => {
  const [, folder = ''] = file.split('/')
  return (parts.has(folder) || ['suite', 'coverage'].includes(folder)) && !file.endsWith('.test.ts')
})

describe('the conformance suite', () => {
  it('has cases', () => {
    expect(parts.size).toBeGreaterThan(0)
    expect(files.length).toBeGreaterThan(50)
  })

  it('names no address of the machine that it runs on', () => {
    const loopback = /127\.0\.0\.\d|localhost|\[?::1\]?['"`:/]|0\.0\.0\.0/
    expect(files.filter(file => loopback.test(source(file)))).toEqual([])
  })

  it('knows the deployment by its specs alone: no code of a service, no storage', () => {
    const open = /^(#contract(\/[a-z-]+)?|#errors|#ids|#tenancy|node:.*|[a-z@][\w@/.-]*|\.\.?\/.*)$/
    const closed =
      /(^|\/)(services|cmd)\/|#(storage|queue|quota|audit|auth|http|events|platform|redis|config|testing)\b/
    const imports = files.flatMap(file =>
      ts.preProcessFile(source(file), true, true).importedFiles.map(({ fileName }) => ({ file, fileName })),
    )
    expect(imports.filter(({ fileName }) => !open.test(fileName) || closed.test(fileName))).toEqual([])
  })
})
