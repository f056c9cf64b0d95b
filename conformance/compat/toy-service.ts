/** A small service with one of everything that can change, and what the gate says of a change of it. */
import { compareSpecs } from './compare.ts'
import { errorTableFile } from './error-table.ts'
import { type Specs, specsOf } from './load.ts'

// biome-ignore lint/suspicious/noExplicitAny: a document that each case changes at a place of its own.
export type Json = any

function baseDocuments(): Json {
  return {
    'openapi/toy.yaml': {
      openapi: '3.1.0',
      info: { title: 'Toy', version: '1' },
      servers: [{ url: '/v1' }],
      security: [{ key: [] }],
      paths: {
        '/v1/toys/{toy_id}': {
          put: {
            operationId: 'putToy',
            'x-aliases': ['/v1/toy/{toy_id}'],
            'x-scope': 'toys:write',
            'x-quota': 'run_create',
            'x-audit': 'toy.put',
            'x-idempotent': true,
            'x-body-limit': 1000,
            'x-body-wrapper': 'toy',
            'x-query-prefixes': ['label.'],
            'x-openai-errors': true,
            parameters: [
              { name: 'toy_id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'dry', in: 'query', schema: { type: 'boolean', default: false } },
              { name: 'tags', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
            ],
            requestBody: {
              content: {
                'application/json': { schema: { $ref: '../schemas/ToyInput.json' } },
                'text/plain': { schema: { type: 'string' } },
              },
            },
            responses: {
              '200': {
                description: 'It is kept.',
                headers: {
                  'X-Rate': { required: true, schema: { type: 'integer' } },
                  'X-Hint': { schema: { type: 'string' } },
                },
                links: { again: { operationId: 'putToy' } },
                content: {
                  'application/json': { schema: { $ref: '../schemas/Toy.json' } },
                  'text/plain': { schema: { type: 'string' } },
                },
              },
              '404': { description: 'There is none.' },
            },
            callbacks: {
              done: {
                '{$request.body#/free}': {
                  post: {
                    requestBody: { content: { 'application/json': { schema: { $ref: '../schemas/Done.json' } } } },
                    responses: {
                      '200': { description: 'Seen.', content: { 'text/plain': { schema: { type: 'string' } } } },
                    },
                  },
                },
              },
            },
          },
          delete: {
            operationId: 'deleteToy',
            parameters: [
              { name: 'toy_id', in: 'path', required: true, schema: { type: 'string' } },
              { name: 'why', in: 'query', required: true, schema: { type: 'string' } },
            ],
            responses: { '204': { description: 'It is gone.' } },
          },
        },
        '/v1/toys': {
          post: {
            operationId: 'listToys',
            requestBody: { required: true, content: {} },
            responses: { '204': { description: 'None.' } },
          },
        },
      },
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer' },
          header: { type: 'apiKey', in: 'header', name: 'X-Key' },
        },
      },
    },
    'schemas/ToyInput.json': schema('ToyInput'),
    'schemas/Toy.json': schema('Toy'),
    'schemas/Done.json': { type: 'object', properties: { at: { type: 'string', maxLength: 40 } } },
    'schemas/events/EventType.json': {
      $id: 'EventType.json',
      type: 'string',
      description: 'Grows.',
      enum: ['agentos.toy.made', 'agentos.toy.lost'],
    },
    'openapi/components/schemas.yaml': {
      ErrorCode: { type: 'string', description: 'Grows.', enum: ['not_found', 'conflict'] },
      Scope: { type: 'string', description: 'Grows.', enum: ['toys:read', 'toys:write'] },
    },
    [errorTableFile]: {
      not_found: { status: 404, retryable: false },
      conflict: { status: 409, retryable: false },
    },
  }
}

const partOf = (kind: string): Json => ({ properties: { kind: { const: kind } } })

function schema(name: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.json`,
    type: 'object',
    required: ['name', 'origin'],
    dependentRequired: { note: ['free'] },
    not: { required: ['shape', 'never'] },
    properties: {
      name: { type: 'string', minLength: 2, maxLength: 10, pattern: '^[a-z]+$', format: 'hostname' },
      size: { type: 'number', minimum: 1, maximum: 10, multipleOf: 2 },
      weight: { type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 10 },
      color: { type: 'string', enum: ['red', 'blue'] },
      state: { type: 'string', description: 'Grows.', enum: ['new', 'old'] },
      tags: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 5, uniqueItems: true },
      labels: { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, maxProperties: 5 },
      note: { type: ['string', 'null'] },
      free: { type: 'string' },
      count: { type: 'integer', default: 3 },
      shape: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      list: { type: 'array', items: { type: 'string' } },
      part: { type: 'object', required: ['kind'], anyOf: [partOf('wheel'), partOf('door')] },
    },
  }
}

const textOf = (name: string, document: Json): string =>
  name === errorTableFile ? `export const errors = ${JSON.stringify(document)} as const` : JSON.stringify(document)

const specs = (side: 'base' | 'head', documents: Json): Specs =>
  specsOf(side, new Map(Object.entries(documents).map(([name, document]) => [name, textOf(name, document)])))

export interface Met {
  readonly breaking: string[]
  readonly additive: string[]
}

export type ToyChange = (documents: Json) => unknown

/** The rules that a change of the documents meets, by effect; `before` changes what is compared with. */
export function met(change: ToyChange, before: ToyChange = () => {}): Met {
  const [old, documents] = [baseDocuments(), baseDocuments()]
  before(old)
  before(documents)
  change(documents)
  return metBetween(old, documents)
}

/** The rules that the same change meets when it is taken back. */
export function metBack(change: ToyChange): Met {
  const changed = baseDocuments()
  change(changed)
  return metBetween(changed, baseDocuments())
}

function metBetween(base: Json, head: Json): Met {
  const { additive, breaking } = compareSpecs(specs('base', base), specs('head', head))
  const idsOf = (findings: typeof breaking) => [...new Set(findings.map(({ rule }) => rule.id))].sort()
  return { breaking: idsOf(breaking), additive: idsOf(additive) }
}

export const put = (d: Json): Json => d['openapi/toy.yaml'].paths['/v1/toys/{toy_id}'].put
export const remove = (d: Json): Json => d['openapi/toy.yaml'].paths['/v1/toys/{toy_id}'].delete
export const list = (d: Json): Json => d['openapi/toy.yaml'].paths['/v1/toys'].post
export const sent = (d: Json): Json => d['schemas/ToyInput.json']
export const received = (d: Json): Json => d['schemas/Toy.json']
export const answer = (d: Json): Json => put(d).responses['200']
