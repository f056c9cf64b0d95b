import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import type { OpenapiDocument } from '../operation.ts'
import { type Json, type JsonObject, operationsOf, resolve } from './bundle.ts'

const jsonType = 'application/json'

export interface ValidatorModules {
  readonly parameters: string
  readonly bodies: string
  readonly responses: string
}

/** The checks of a service as three ES modules: parameters coerce text, bodies fill in defaults, responses do neither. */
export async function compileService(document: OpenapiDocument): Promise<ValidatorModules> {
  const parameters: Record<string, JsonObject> = {}
  const bodies: Record<string, JsonObject> = {}
  const responses: Record<string, JsonObject> = {}
  for (const { spec } of operationsOf(document)) {
    if (spec['x-alias-of'] !== undefined) continue
    const id = spec.operationId as string
    Object.assign(parameters, parameterSchemas(document, id, spec.parameters as Json[]))
    const body = jsonSchema(resolve(document, spec.requestBody))
    if (body !== null) bodies[`${id}_body`] = body
    for (const [status, response] of Object.entries(spec.responses as JsonObject)) {
      const schema = jsonSchema(resolve(document, response))
      if (schema === null) continue
      // Every failure is made by one function in one form; only what handlers make is checked at run time.
      if (Number(status) < 400) responses[`${id}_${status}`] = schema
      else responses[failureName(schema)] = schema
    }
  }
  return {
    parameters: await compile(document, parameters, { coerceTypes: 'array', useDefaults: true }),
    bodies: await compile(document, bodies, { useDefaults: true }),
    responses: await compile(document, responses, {}),
  }
}

/** Failures of one form share one check, named for its component: `failure_Error`. */
function failureName({ $ref }: JsonObject): string {
  if (typeof $ref !== 'string') throw new Error('the body of a failure must be a reference to a schema of its own')
  return `failure_${$ref.split('/').at(-1)}`
}

/** Stand-alone JSON Schema files, keyed by the name under which their check is exported. */
export async function compileSchemas(schemas: Record<string, JsonObject>, names: readonly string[]): Promise<string> {
  const ajv = newAjv({})
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const ids = Object.fromEntries(names.map(name => [name, (schemas[name] as JsonObject).$id as string]))
  return bundleModule(standalone.default(ajv, ids))
}

async function compile(
  document: OpenapiDocument,
  schemas: Record<string, JsonObject>,
  options: Options,
): Promise<string> {
  const ajv = newAjv(options)
  const components = withoutAnnotations((document.components?.schemas ?? {}) as JsonObject, 'names')
  ajv.addSchema({ $id: 'spec', components: { schemas: components } })
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema({ ...absolute(withoutAnnotations(schema, 'schema')), $id: name })
  }
  return bundleModule(standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map(name => [name, name]))))
}

function newAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true }, inlineRefs: false, ...options })
  addFormats.default(ajv)
  return ajv
}

/** References within the document, as references into the schema that holds its components. */
function absolute(schema: JsonObject): JsonObject {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) =>
        name === '$ref' && typeof member === 'string' ? [name, `spec${member}`] : [name, walk(member)],
      ),
    )
  }
  return walk(schema) as JsonObject
}

const annotations = ['description', 'title', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly']
const namedSchemas = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

/** What is written for readers would otherwise be carried along in the compiled code. */
function withoutAnnotations(value: JsonObject, kind: 'schema' | 'names'): JsonObject {
  const strip = (name: string, member: Json): Json => {
    if (Array.isArray(member))
      return name === 'enum' || name === 'required' ? member : member.map(item => strip('', item))
    if (member === null || typeof member !== 'object' || ['const', 'default'].includes(name)) return member
    return withoutAnnotations(member, kind === 'schema' && namedSchemas.includes(name) ? 'names' : 'schema')
  }
  const kept = Object.entries(value).filter(([name]) => kind === 'names' || !annotations.includes(name))
  return Object.fromEntries(kept.map(([name, member]) => [name, strip(name, member)]))
}

function jsonSchema(holder: JsonObject): JsonObject | null {
  const content = (holder.content ?? {}) as Record<string, JsonObject>
  return (content[jsonType]?.schema as JsonObject | undefined) ?? null
}

/** The pipeline itself reads these, for every operation alike; a malformed id or trace is replaced, not refused. */
const pipelineHeaders = ['x-tenant-id', 'x-correlation-id', 'x-request-id', 'traceparent', 'idempotency-key']

const places = { path: 'params', query: 'query', header: 'headers' } as const

function parameterSchemas(document: OpenapiDocument, id: string, parameters: Json[]): Record<string, JsonObject> {
  const schemas: Record<string, JsonObject> = {}
  for (const [place, suffix] of Object.entries(places)) {
    const nameOf = ({ name }: JsonObject) => (place === 'header' ? String(name).toLowerCase() : String(name))
    const those = parameters
      .map(parameter => resolve(document, parameter))
      .filter(
        parameter => parameter.in === place && !(place === 'header' && pipelineHeaders.includes(nameOf(parameter))),
      )
    if (those.length === 0) continue
    schemas[`${id}_${suffix}`] = {
      type: 'object',
      properties: Object.fromEntries(those.map(parameter => [nameOf(parameter), parameter.schema ?? {}])),
      required: those.filter(parameter => parameter.required === true).map(nameOf),
    }
  }
  return schemas
}

/** ajv's ES output still calls `require` for its run-time parts; bundling once makes the module stand alone. */
async function bundleModule(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    target: 'node24',
    legalComments: 'none',
  })
  return result.outputFiles[0]?.text ?? ''
}
