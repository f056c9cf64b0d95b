import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareSpecs } from './compare.ts'
import { errorTableFile } from './error-table.ts'
import { loadRevision, loadWorkingTree, specsOf, UnknownRevision } from './load.ts'
import { type RuleId, rows } from './rules.ts'

// The kinds of change are those of oasdiff's list of breaking changes (github.com/oasdiff/oasdiff, docs/BREAKING-CHANGES.md
// and its checks), as far as OpenAPI 3.1 documents of this repository can have them; the cases are our own.

// biome-ignore lint/suspicious/noExplicitAny: a document that each case changes at a place of its own.
type Json = any

/** A service with one of everything that can change. */
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
                headers: { 'X-Rate': { required: true, schema: { type: 'integer' } } },
                content: {
                  'application/json': { schema: { $ref: '../schemas/Toy.json' } },
                  'text/plain': { schema: { type: 'string' } },
                },
              },
              '404': { description: 'There is none.' },
            },
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

function schema(name: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.json`,
    type: 'object',
    required: ['name'],
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
    },
  }
}

const textOf = (name: string, document: Json): string =>
  name === errorTableFile ? `export const errors = ${JSON.stringify(document)} as const` : JSON.stringify(document)

const specs = (side: 'base' | 'head', documents: Json) =>
  specsOf(side, new Map(Object.entries(documents).map(([name, document]) => [name, textOf(name, document)])))

/** The rules that a change of the documents meets, by effect. */
function met(change: (documents: Json) => void): { breaking: string[]; additive: string[] } {
  const documents = baseDocuments()
  change(documents)
  const { additive, breaking } = compareSpecs(specs('base', baseDocuments()), specs('head', documents))
  const idsOf = (findings: typeof breaking) => [...new Set(findings.map(({ rule }) => rule.id))].sort()
  return { breaking: idsOf(breaking), additive: idsOf(additive) }
}

const put = (d: Json): Json => d['openapi/toy.yaml'].paths['/v1/toys/{toy_id}'].put
const sent = (d: Json): Json => d['schemas/ToyInput.json']
const received = (d: Json): Json => d['schemas/Toy.json']
const answer = (d: Json): Json => put(d).responses['200']

/** What breaks a client: each change alone, and the one rule that it meets. */
const breaking: readonly (readonly [RuleId, (d: Json) => void])[] = [
  ['schema-removed', d => delete d['schemas/events/EventType.json']],
  ['schema-id-changed', d => (sent(d).$id = 'Other.json')],
  ['schema-dialect-changed', d => (sent(d).$schema = 'http://json-schema.org/draft-07/schema#')],
  ['event-type-removed', d => d['schemas/events/EventType.json'].enum.pop()],
  ['error-code-removed', d => d['openapi/components/schemas.yaml'].ErrorCode.enum.pop()],
  ['scope-removed', d => d['openapi/components/schemas.yaml'].Scope.enum.pop()],
  ['error-code-status-changed', d => (d[errorTableFile].conflict.status = 422)],
  ['error-code-retryability-changed', d => (d[errorTableFile].conflict.retryable = true)],
  [
    'operation-moved',
    d => {
      const { paths } = d['openapi/toy.yaml']
      paths['/v1/things/{toy_id}'] = paths['/v1/toys/{toy_id}']
      delete paths['/v1/toys/{toy_id}']
    },
  ],
  ['operation-alias-removed', d => delete put(d)['x-aliases']],
  ['operation-id-changed', d => (put(d).operationId = 'saveToy')],
  ['server-removed', d => (d['openapi/toy.yaml'].servers = [{ url: '/v2' }])],
  ['security-scheme-removed', d => delete d['openapi/toy.yaml'].components.securitySchemes.header],
  ['security-scheme-changed', d => (d['openapi/toy.yaml'].components.securitySchemes.header.name = 'X-Other')],
  ['security-narrowed', d => (put(d).security = [{ key: [], header: [] }])],
  ['security-opened', d => (put(d).security = [])],
  ['operation-scope-changed', d => (put(d)['x-scope'] = 'toys:admin')],
  ['operation-quota-changed', d => (put(d)['x-quota'] = 'tool_call')],
  ['operation-audit-changed', d => (put(d)['x-audit'] = 'toy.save')],
  ['operation-idempotence-removed', d => delete put(d)['x-idempotent']],
  ['operation-body-limit-lowered', d => (put(d)['x-body-limit'] = 999)],
  ['operation-body-wrapper-changed', d => delete put(d)['x-body-wrapper']],
  ['operation-query-prefix-removed', d => delete put(d)['x-query-prefixes']],
  ['operation-envelope-changed', d => (put(d)['x-envelope'] = 'openai')],
  ['extension-changed', d => (put(d)['x-odd'] = 1)],
  ['parameter-removed', d => put(d).parameters.splice(1, 1)],
  ['parameter-style-changed', d => (put(d).parameters[2].explode = true)],
  ['parameter-became-required', d => (put(d).parameters[1].required = true)],
  ['required-parameter-added', d => put(d).parameters.push({ name: 'x', in: 'query', required: true, schema: {} })],
  ['request-body-removed', d => delete put(d).requestBody],
  ['request-body-became-required', d => (put(d).requestBody.required = true)],
  ['request-media-type-removed', d => delete put(d).requestBody.content['text/plain']],
  ['response-status-removed', d => delete put(d).responses['404']],
  ['response-media-type-removed', d => delete answer(d).content['text/plain']],
  ['response-header-removed', d => delete answer(d).headers['X-Rate']],
  ['response-header-became-optional', d => (answer(d).headers['X-Rate'].required = false)],
  ['request-property-removed', d => delete sent(d).properties.free],
  ['response-property-removed', d => delete received(d).properties.free],
  ['request-property-became-required', d => sent(d).required.push('free')],
  ['response-property-became-optional', d => (received(d).required = [])],
  ['required-request-property-added', d => sent(d).required.push('more')],
  ['request-type-narrowed', d => (sent(d).properties.size.type = 'integer')],
  ['response-type-widened', d => (received(d).properties.count.type = 'number')],
  ['request-became-not-nullable', d => (sent(d).properties.note.type = 'string')],
  ['response-became-nullable', d => (received(d).properties.free.type = ['string', 'null'])],
  ['request-enum-value-removed', d => sent(d).properties.color.enum.pop()],
  ['response-enum-value-added', d => received(d).properties.color.enum.push('green')],
  ['response-enum-value-removed', d => received(d).properties.color.enum.pop()],
  ['response-enum-opened', d => (received(d).properties.color.description = 'Grows.')],
  ['request-enum-added', d => (sent(d).properties.free.enum = ['a'])],
  ['response-enum-dropped', d => delete received(d).properties.color.enum],
  ['request-maximum-lowered', d => (sent(d).properties.size.maximum = 8)],
  ['response-maximum-raised', d => (received(d).properties.size.maximum = 12)],
  ['request-exclusive-maximum-lowered', d => (sent(d).properties.weight.exclusiveMaximum = 8)],
  ['response-exclusive-maximum-raised', d => (received(d).properties.weight.exclusiveMaximum = 12)],
  ['request-minimum-raised', d => (sent(d).properties.size.minimum = 3)],
  ['response-minimum-lowered', d => (received(d).properties.size.minimum = 0)],
  ['request-exclusive-minimum-raised', d => (sent(d).properties.weight.exclusiveMinimum = 2)],
  ['response-exclusive-minimum-lowered', d => (received(d).properties.weight.exclusiveMinimum = 0)],
  ['request-multiple-of-narrowed', d => (sent(d).properties.size.multipleOf = 4)],
  ['response-multiple-of-widened', d => (received(d).properties.size.multipleOf = 1)],
  ['request-max-length-lowered', d => (sent(d).properties.name.maxLength = 9)],
  ['response-max-length-raised', d => (received(d).properties.name.maxLength = 11)],
  ['request-min-length-raised', d => (sent(d).properties.name.minLength = 3)],
  ['response-min-length-lowered', d => (received(d).properties.name.minLength = 1)],
  ['request-pattern-changed', d => (sent(d).properties.name.pattern = '^[a-y]+$')],
  ['response-pattern-changed', d => delete received(d).properties.name.pattern],
  ['request-format-changed', d => (sent(d).properties.name.format = 'email')],
  ['response-format-changed', d => delete received(d).properties.name.format],
  ['request-max-items-lowered', d => (sent(d).properties.tags.maxItems = 4)],
  ['response-max-items-raised', d => (received(d).properties.tags.maxItems = 6)],
  ['request-min-items-raised', d => (sent(d).properties.tags.minItems = 2)],
  ['response-min-items-lowered', d => (received(d).properties.tags.minItems = 0)],
  ['response-unique-items-dropped', d => delete received(d).properties.tags.uniqueItems],
  ['request-max-properties-lowered', d => (sent(d).properties.labels.maxProperties = 4)],
  ['response-max-properties-raised', d => (received(d).properties.labels.maxProperties = 6)],
  ['request-min-properties-raised', d => (sent(d).properties.labels.minProperties = 2)],
  ['response-min-properties-lowered', d => (received(d).properties.labels.minProperties = 0)],
  ['request-closed', d => (sent(d).additionalProperties = false)],
  ['request-dependency-added', d => (sent(d).dependentRequired = { size: ['weight'] })],
  ['request-alternative-removed', d => sent(d).properties.shape.anyOf.pop()],
  ['response-alternative-added', d => received(d).properties.shape.anyOf.push({ type: 'boolean' })],
  ['request-default-changed', d => (sent(d).properties.count.default = 4)],
  ['response-default-changed', d => (received(d).properties.count.default = 4)],
  ['request-property-became-read-only', d => (sent(d).properties.free.readOnly = true)],
  ['response-property-became-write-only', d => (received(d).properties.free.writeOnly = true)],
]

/** What harms nobody: each change alone, and the one rule that tells of it. */
const harmless: readonly (readonly [RuleId, (d: Json) => void])[] = [
  ['operation-added', d => (d['openapi/toy.yaml'].paths['/v1/new'] = { get: { operationId: 'new', responses: {} } })],
  ['operation-alias-added', d => put(d)['x-aliases'].push('/v1/t/{toy_id}')],
  ['security-alternative-added', d => (put(d).security = [{ key: [] }, { header: [] }])],
  ['extension-relaxed', d => (put(d)['x-body-limit'] = 1001)],
  ['schema-added', d => (d['schemas/New.json'] = { $id: 'New.json', type: 'string' })],
  ['error-code-added', d => (d[errorTableFile].gone = { status: 410, retryable: false })],
  ['parameter-added', d => put(d).parameters.push({ name: 'x', in: 'query', schema: {} })],
  ['request-media-type-added', d => (put(d).requestBody.content['text/csv'] = { schema: { type: 'string' } })],
  ['request-property-added', d => (sent(d).properties.more = { type: 'string' })],
  ['request-enum-value-added', d => sent(d).properties.color.enum.push('green')],
  ['request-relaxed', d => (sent(d).properties.name.maxLength = 11)],
  ['response-status-added', d => (put(d).responses['409'] = { description: 'no' })],
  ['response-media-type-added', d => (answer(d).content['text/csv'] = { schema: { type: 'string' } })],
  ['response-header-added', d => (answer(d).headers['X-New'] = { schema: { type: 'string' } })],
  ['response-property-added', d => (received(d).properties.more = { type: 'string' })],
  ['response-open-enum-value-added', d => received(d).properties.state.enum.push('lost')],
  ['response-tightened', d => (received(d).properties.name.maxLength = 9)],
  ['deprecated', d => (put(d).deprecated = true)],
]

describe('a change of the specs', () => {
  it('is none where nothing changed', () => {
    expect(met(() => {})).toEqual({ breaking: [], additive: [] })
  })

  it.each(breaking)('breaks by %s alone', (rule, change) => {
    expect(met(change).breaking).toEqual([rule])
  })

  it.each(harmless)('only adds by %s', (rule, change) => {
    expect(met(change)).toEqual({ breaking: [], additive: [rule] })
  })

  it('breaks by the loss of an operation, and of each of its further paths', () => {
    const change = (d: Json) => delete d['openapi/toy.yaml'].paths['/v1/toys/{toy_id}']
    expect(met(change).breaking).toEqual(['operation-alias-removed', 'operation-removed'])
  })

  it('in prose is none', () => {
    const change = (d: Json) => {
      put(d).summary = 'Keep a toy'
      received(d).description = 'A toy.'
    }
    expect(met(change)).toEqual({ breaking: [], additive: [] })
  })

  it.each([
    ['document-unreadable', (d: Json) => (d[errorTableFile] = 'no table')],
    [
      'reference-unresolved',
      (d: Json) => (answer(d).content['application/json'].schema = { $ref: '../schemas/None.json' }),
    ],
  ])('that cannot be read is not passed over: %s', (rule, change) => {
    expect(met(change).breaking).toContain(rule)
  })

  it('that cannot be decided counts as breaking, with the reason', () => {
    const { breaking } = met(d => (sent(d).not = { required: ['size', 'weight'] }))
    expect(breaking).toEqual(['request-undecided'])
  })
})

describe('the rules', () => {
  it('each have a case that meets them, but for those that are listed here', () => {
    const cased = new Set<string>([...breaking, ...harmless].map(([rule]) => rule))
    for (const rule of ['operation-removed', 'document-unreadable', 'reference-unresolved', 'request-undecided'])
      cased.add(rule)
    const uncased = rows.map(({ id }) => id as string).filter(id => !cased.has(id))
    // This list may only shrink.
    expect(uncased.sort()).toEqual(uncasedRules)
  })
})

const uncasedRules = [
  'callback-removed',
  'content-encoding-changed',
  'discriminator-changed',
  'link-changed',
  'parameter-became-optional',
  'parameter-location-changed',
  'request-body-added',
  'request-body-became-optional',
  'request-encoding-changed',
  'request-unique-items-asked',
  'required-request-body-added',
  'response-dependency-dropped',
  'response-encoding-changed',
  'response-header-became-required',
  'response-requirement-removed',
  'response-undecided',
  'response-variant-removed',
]

describe('the specs of this repository', () => {
  const root = new URL('../..', import.meta.url).pathname

  it('break nothing of themselves', () => {
    const today = loadWorkingTree(root)
    const texts = new Map([...today.documents].map(([name, document]) => [name, JSON.stringify(document)]))
    texts.set(errorTableFile, readFileSync(`${root}/${errorTableFile}`, 'utf8'))
    expect(compareSpecs(specsOf('base', texts), today)).toEqual({ breaking: [], additive: [] })
  })

  it.each([
    ['response-property-removed', 'schemas/run/Run.json', (d: Json) => delete d.properties.summary],
    [
      'request-property-became-required',
      'schemas/run/RunRequest.json',
      (d: Json) => (d.required = ['input', 'context']),
    ],
    ['event-type-removed', 'schemas/events/EventType.json', (d: Json) => d.enum.pop()],
  ] as const)('are held to %s by %s', (rule, name, change) => {
    const today = loadWorkingTree(root)
    const texts = new Map([...today.documents].map(([each, document]) => [each, JSON.stringify(document)]))
    const changed = JSON.parse(texts.get(name) as string)
    change(changed)
    const { breaking } = compareSpecs(today, specsOf('head', new Map(texts).set(name, JSON.stringify(changed))))
    expect(breaking.map(finding => finding.rule.id)).toContain(rule)
  })

  it('cannot be compared with a commit that there is not', () => {
    expect(() => loadRevision(root, 'no-such-commit')).toThrow(UnknownRevision)
  })
})
