import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Case, nameCase } from './case.ts'

const home = join(import.meta.dirname, '..')

/**
 * Every case: whatever the files `<part>/**\/<name>.cases.ts` below conformance/ export as `cases`. A further part is a
 * folder with such files. Throws where a case does not bear the name of its folder, or two bear one name.
 */
export async function loadCases(): Promise<Case[]> {
  const loaded = await Promise.all(caseFiles().map(load))
  const cases = loaded.flat()
  const names = cases.map(nameCase)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`two cases are called "${twice}"`)
  return cases
}

/** As paths from conformance/, in order. */
function caseFiles(): string[] {
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' })
  return names.filter(name => name.endsWith('.cases.ts')).sort()
}

async function load(file: string): Promise<readonly Case[]> {
  const { cases } = (await import(pathToFileURL(join(home, file)).href)) as { cases?: readonly Case[] }
  if (!Array.isArray(cases)) throw new Error(`${file} exports no \`cases\``)
  const [folder] = file.split(sep)
  const stranger = cases.find(({ part }) => part !== folder)
  if (stranger !== undefined) throw new Error(`${file} has a case of the part ${stranger.part}: "${stranger.name}"`)
  return cases
}
