import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { bundleSpec, type JsonObject, withoutExamples } from './generator/bundle.ts'
import { operationTable } from './generator/operation-table.ts'
import { compileSchemas, compileService } from './generator/validators.ts'

const root = join(import.meta.dirname, '..', '..')
const generated = join(import.meta.dirname, 'generated')
const services = ['orchestrator', 'model-policy', 'federation'] as const

/** The schemas that are checked at run time outside any HTTP operation. */
const checkedSchemas = ['events/Event', 'config/Models', 'config/Peers', 'policy/Ruleset', 'report/Report'] as const

const banner = '// Made by `npm run generate` from openapi/ and schemas/. Change those, never this file.\n'

/** Every generated file by its name, made from the specs as they stand. */
export async function generate(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const service of services) {
    const document = await bundleSpec(join(root, 'openapi', `${service}.yaml`))
    const types = astToString(
      await openapiTypes(withoutExamples(document) as unknown as OpenAPI3, { alphabetize: true, immutable: true }),
    )
    const validators = await compileService(document)
    files.set(`${service}/document.json`, `${JSON.stringify(document, null, 1)}\n`)
    files.set(`${service}/types.ts`, banner + types)
    files.set(`${service}/operations.json`, `${JSON.stringify(operationTable(document), null, 1)}\n`)
    for (const [name, code] of Object.entries(validators)) {
      files.set(`${service}/${name}.js`, banner + code)
      files.set(`${service}/${name}.d.ts`, validatorDeclarations(code, '../../operation.ts'))
    }
  }
  const code = await compileSchemas(await readSchemas(), checkedSchemas.map(exportName))
  files.set('schemas.js', banner + code)
  files.set('schemas.d.ts', validatorDeclarations(code, '../operation.ts'))
  return files
}

/** `events/Event` is exported as `events_Event`. */
function exportName(schema: string): string {
  return schema.replace('/', '_')
}

async function readSchemas(): Promise<Record<string, JsonObject>> {
  const folder = join(root, 'schemas')
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.json')).sort()
  const schemas = await Promise.all(
    names.map(async name => {
      const { $schema: _, ...schema } = JSON.parse(await readFile(join(folder, name), 'utf8')) as JsonObject
      return [exportName(name.replace(/\.json$/, '')), { ...schema, $id: `agentos:///schemas/${name}` }] as const
    }),
  )
  return Object.fromEntries(schemas)
}

function validatorDeclarations(code: string, source: string): string {
  const exports = /export\s*\{([^}]*)\};?\s*$/.exec(code)?.[1] ?? ''
  const names = exports
    .split(',')
    .map(
      part =>
        part
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    )
    .filter(Boolean)
    .sort()
  const lines = names.map(name => `export declare const ${name}: Validator`)
  return `${banner}import type { Validator } from '${source}'\n${lines.join('\n')}\n`
}

async function write(files: Map<string, string>): Promise<void> {
  await rm(generated, { recursive: true, force: true })
  for (const [name, content] of files) {
    const path = join(generated, name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, content)
    console.log(relative(root, path))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write(await generate())
