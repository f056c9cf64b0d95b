import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generate } from '../../internal/contract/generate.ts'
import { root, source } from './source-files.ts'

const folder = 'internal/contract/generated'

it('keeps the generated files equal to what the specs say today (npm run generate)', async () => {
  const made = await generate()
  const committed = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.\w+$/.test(name),
  )
  const stale = [...made].filter(
    ([name, content]) => !committed.includes(name) || source(join(folder, name)) !== content,
  )
  expect(stale.map(([name]) => name)).toEqual([])
  expect(committed.filter(name => !made.has(name))).toEqual([])
})
