import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse } from 'yaml'
import { ConfigError } from '#config'
import { validateRuleset } from '#contract/schemas'
import { compileRuleset, type Ruleset, type RulesetDocument } from './ruleset.ts'

const extensions = ['.yaml', '.yml', '.json']

/**
 * Every ruleset of a folder, one a file. The ids that are taken already may not be used again: a file must not weaken
 * what others rely on by its name. Throws ConfigError with every fault, each with its file and the path within it.
 */
export function readRulesetFolder(folder: string, taken: ReadonlySet<string>): Ruleset[] {
  const faults: string[] = []
  const known = new Map<string, string>([...taken].map(id => [id, 'a built-in ruleset']))
  const rulesets = filesOf(folder).flatMap(file => {
    const path = join(folder, file)
    try {
      const ruleset = readRulesetFile(path)
      const other = known.get(ruleset.id)
      if (other !== undefined)
        throw new Error(`/ruleset_id: ${ruleset.id} is the id of ${other} already; choose another`)
      known.set(ruleset.id, path)
      return [ruleset]
    } catch (error) {
      faults.push(
        `AGENTOS_POLICY_DIR names a folder with the file ${path}, which cannot be used: ${(error as Error).message}`,
      )
      return []
    }
  })
  if (faults.length > 0) throw new ConfigError(faults)
  return rulesets
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter(file => extensions.includes(extname(file)))
      .sort()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError([`AGENTOS_POLICY_DIR names the folder ${folder}, which cannot be read (${code})`])
  }
}

function readRulesetFile(path: string): Ruleset {
  const document: unknown = parse(readFileSync(path, 'utf8'), { prettyErrors: true })
  if (!validateRuleset(document)) throw new Error((validateRuleset.errors ?? []).map(describe).join('; '))
  return compileRuleset(document as RulesetDocument)
}

function describe({ instancePath, message, params }: NonNullable<typeof validateRuleset.errors>[number]): string {
  const names = params.additionalProperty ?? params.allowedValues
  const detail = names === undefined ? '' : ` (${[names].flat().join(', ')})`
  return `${instancePath || '/'}: ${message}${detail}`
}
