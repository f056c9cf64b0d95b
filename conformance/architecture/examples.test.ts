import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { root, source } from './source-files.ts'

type Node = Record<string, unknown>

interface Example {
  readonly where: string
  readonly schema: unknown
  readonly value: unknown
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv
}

/** Every `{schema, example | examples}` of a document, wherever it stands: bodies, answers, parameters, headers. */
function examplesIn(node: unknown, where: string): Example[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => examplesIn(item, `${where}/${index}`))
  if (node === null || typeof node !== 'object') return []
  const { example, examples, schema, ...rest } = node as Node
  const named = Object.entries((examples ?? {}) as Record<string, Node>).map(
    ([name, entry]) => [name, entry.value] as const,
  )
  const values =
    schema === undefined ? [] : [...(example === undefined ? [] : [['example', example] as const]), ...named]
  const own = values.map(([name, value]) => ({ where: `${where}/${name}`, schema, value }))
  return [...own, ...Object.entries(rest).flatMap(([name, member]) => examplesIn(member, `${where}/${name}`))]
}

describe.each(['orchestrator', 'model-policy', 'federation'])('the examples of %s', service => {
  const document = JSON.parse(source(`internal/contract/generated/${service}/document.json`)) as Node
  const found = [...examplesIn(document.paths, 'paths'), ...examplesIn(document.components, 'components')]
  const json = found.filter(({ where }) => !where.includes('text/'))

  it('are many', () => expect(json.length).toBeGreaterThan(10))

  it('are valid, each by its own schema', () => {
    const ajv = newAjv()
    ajv.addSchema({ $id: 'document', ...document })
    const absolute = (schema: unknown) => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object
    const faults = json.flatMap(({ schema, value, where }) =>
      ajv.validate(absolute(schema), value) ? [] : [`${where}: ${ajv.errorsText()}`],
    )
    expect(faults).toEqual([])
  })

  it('are there for every body that an operation takes', () => {
    const bare = Object.entries(document.paths as Record<string, Record<string, Node>>).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { requestBody }]) =>
        requestBody === undefined || /"examples?":/.test(JSON.stringify(requestBody)) ? [] : [`${method} ${path}`],
      ),
    )
    expect(bare).toEqual([])
  })
})

it('keeps the examples of every JSON Schema valid', () => {
  const ajv = newAjv()
  const folder = join(root, 'schemas')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'))
  const schemas = names.map(name => {
    const { $schema: _, ...schema } = JSON.parse(source(join('schemas', name))) as Node
    return { ...schema, $id: `agentos:///schemas/${name}` } as Node & { $id: string; examples?: unknown[] }
  })
  const words = JSON.stringify(parseYaml(source('openapi/components/schemas.yaml')))
  ajv.addSchema({ ...JSON.parse(words), $id: 'agentos:///openapi/components/schemas.yaml' })
  for (const schema of schemas) ajv.addSchema(schema)
  const faults = schemas.flatMap(({ $id, examples = [] }) =>
    examples.flatMap(example => (ajv.validate($id, example) ? [] : [`${$id}: ${ajv.errorsText()}`])),
  )
  expect(faults).toEqual([])
})
