import { bundle, createConfig } from '@redocly/openapi-core'
import type { HttpMethod, OpenapiDocument } from '../operation.ts'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

export interface SpecOperation {
  readonly path: string
  readonly method: HttpMethod
  readonly spec: JsonObject
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** The spec with all its files as one document: references hoisted into `components`, aliases and wrappers written out. */
export async function bundleSpec(file: string): Promise<OpenapiDocument & JsonObject> {
  const config = await createConfig({ extends: [] })
  const { bundle: result, problems } = await bundle({ ref: file, config })
  const faults = problems.filter(problem => problem.severity === 'error')
  if (faults.length > 0) throw new Error(`${file}: ${faults.map(fault => fault.message).join('; ')}`)
  const document = withoutSchemaIds(result.parsed as Json) as OpenapiDocument & JsonObject
  expandAliases(document)
  return document
}

export function operationsOf(document: OpenapiDocument): SpecOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const spec = item[method] as JsonObject | undefined
      if (spec === undefined) return []
      const parameters = [...((item.parameters as Json[]) ?? []), ...((spec.parameters as Json[]) ?? [])]
      return [{ path, method: method.toUpperCase() as HttpMethod, spec: { ...spec, parameters } }]
    }),
  )
}

/** The object a local reference points to; anything else as it is. */
export function resolve(document: OpenapiDocument, value: Json | undefined): JsonObject {
  const reference = (value as JsonObject | undefined)?.$ref
  if (typeof reference !== 'string') return (value ?? {}) as JsonObject
  const found = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, part) => (node as JsonObject)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document)
  if (found === undefined) throw new Error(`the reference ${reference} leads nowhere`)
  return resolve(document, found as Json)
}

/** `$id` and `$schema` of the single files would make their references relative to themselves. */
function withoutSchemaIds(value: Json, inExample = false): Json {
  if (Array.isArray(value)) return value.map(item => withoutSchemaIds(item, inExample))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([name, member]) => inExample || !['$id', '$schema'].includes(name) || typeof member !== 'string')
    .map(([name, member]) => [name, withoutSchemaIds(member, inExample || name === 'example' || name === 'examples')])
  return Object.fromEntries(entries)
}

/** The document without its examples, which would fill the comments of the types made from it. */
export function withoutExamples(value: Json, namesFollow = false): Json {
  if (Array.isArray(value)) return value.map(item => withoutExamples(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([name]) => namesFollow || (name !== 'example' && name !== 'examples'))
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutExamples(member, name === 'properties' && !namesFollow)]),
  )
}

/** Each further path becomes a path item of its own, so that a reader of the document sees all that is served. */
function expandAliases(document: OpenapiDocument & JsonObject): void {
  const paths = document.paths as unknown as Record<string, JsonObject>
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method] as JsonObject | undefined
      const aliases = (operation?.['x-aliases'] ?? []) as string[]
      for (const [index, alias] of aliases.entries()) {
        const suffix = aliases.length === 1 ? 'Alias' : `Alias${index + 1}`
        const { 'x-aliases': _, ...copy } = operation as JsonObject
        const shared: JsonObject = item.parameters === undefined ? {} : { parameters: item.parameters }
        paths[alias] = {
          ...(paths[alias] ?? shared),
          [method]: { ...copy, operationId: `${operation?.operationId}${suffix}`, 'x-alias-of': path },
        }
      }
    }
  }
}
