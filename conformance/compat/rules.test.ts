import { describe, expect, it } from 'vitest'
import { errorTableFile } from './error-table.ts'
import { type RuleId, rows } from './rules.ts'
import { answer, type Json, list, met, metBack, put, received, remove, sent } from './toy-service.ts'

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
  ['operation-openai-errors-removed', d => delete put(d)['x-openai-errors']],
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
  ['response-property-became-optional', d => received(d).required.shift()],
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
  ['request-dependency-added', d => (sent(d).dependentRequired.size = ['weight'])],
  ['request-alternative-removed', d => sent(d).properties.shape.anyOf.pop()],
  ['response-alternative-added', d => received(d).properties.shape.anyOf.push({ type: 'boolean' })],
  ['request-default-changed', d => (sent(d).properties.count.default = 4)],
  ['response-default-changed', d => (received(d).properties.count.default = 4)],
  ['request-property-became-read-only', d => (sent(d).properties.free.readOnly = true)],
  ['response-property-became-write-only', d => (received(d).properties.free.writeOnly = true)],
  ['callback-removed', d => delete put(d).callbacks],
  ['link-changed', d => (answer(d).links.again.operationId = 'other')],
  ['discriminator-changed', d => (sent(d).discriminator = { propertyName: 'color' })],
  ['content-encoding-changed', d => (received(d).properties.free.contentEncoding = 'base64')],
  ['parameter-location-changed', d => (put(d).parameters[1].in = 'cookie')],
  ['required-request-body-added', d => (remove(d).requestBody = { required: true, content: {} })],
  ['request-encoding-changed', d => (put(d).requestBody.content['text/plain'].encoding = { a: { explode: true } })],
  ['response-encoding-changed', d => (answer(d).content['text/plain'].encoding = { a: { explode: true } })],
  ['request-unique-items-asked', d => (sent(d).properties.list.uniqueItems = true)],
  ['response-dependency-dropped', d => delete received(d).dependentRequired],
  ['response-requirement-removed', d => received(d).required.pop()],
  ['response-variant-removed', d => received(d).properties.part.anyOf.pop()],
  ['request-undecided', d => (sent(d).allOf = [{ not: { required: ['size', 'weight'] } }])],
  ['response-undecided', d => delete received(d).not],
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
  ['parameter-became-optional', d => (remove(d).parameters[1].required = false)],
  ['request-body-added', d => (remove(d).requestBody = { content: {} })],
  ['request-body-became-optional', d => (list(d).requestBody.required = false)],
  ['response-header-became-required', d => (answer(d).headers['X-Hint'].required = true)],
]

/** Rules whose change harms in both directions, each with a change beside it that harms in none. */
const beside: readonly (readonly [RuleId, (d: Json) => void])[] = [
  ['schema-id-changed', d => (sent(d).title = 'Input')],
  ['schema-dialect-changed', d => (sent(d).$comment = 'As it was.')],
  ['error-code-status-changed', d => (d[errorTableFile].gone = { status: 422, retryable: false })],
  ['error-code-retryability-changed', d => (d[errorTableFile].gone = { status: 410, retryable: true })],
  ['operation-moved', d => put(d)['x-aliases'].push('/v1/things/{toy_id}')],
  ['operation-id-changed', d => (put(d).summary = 'Save')],
  ['server-removed', d => d['openapi/toy.yaml'].servers.push({ url: '/v2' })],
  ['security-scheme-changed', d => (d['openapi/toy.yaml'].components.securitySchemes.header.description = 'A key.')],
  ['operation-scope-changed', d => (put(d).description = 'Needs toys:write.')],
  ['operation-quota-changed', d => delete put(d)['x-quota']],
  ['operation-audit-changed', d => (remove(d)['x-audit'] = 'toy.delete')],
  ['operation-body-wrapper-changed', d => (remove(d)['x-body-wrapper'] = 'toy')],
  ['operation-envelope-changed', d => (put(d).tags = ['toys'])],
  ['operation-openai-errors-removed', d => (remove(d)['x-openai-errors'] = true)],
  ['extension-changed', d => (put(d)['x-body-limit'] = 2000)],
  ['parameter-location-changed', d => put(d).parameters.push({ name: 'other', in: 'cookie', schema: {} })],
  ['parameter-style-changed', d => (put(d).parameters[2].style = 'form')],
  ['request-pattern-changed', d => delete sent(d).properties.name.pattern],
  ['request-format-changed', d => delete sent(d).properties.name.format],
  ['request-default-changed', d => (sent(d).properties.more = { type: 'string', default: 'a' })],
  ['response-default-changed', d => (received(d).properties.free.default = 'a')],
  ['request-encoding-changed', d => (put(d).requestBody.content['text/csv'] = { encoding: {} })],
  ['response-encoding-changed', d => (answer(d).content['text/csv'] = { encoding: {} })],
  ['link-changed', d => (answer(d).links.more = { operationId: 'putToy' })],
  ['discriminator-changed', d => (sent(d).properties.color.title = 'Colour')],
  ['content-encoding-changed', d => (received(d).properties.more = { type: 'string', contentEncoding: 'base64' })],
]

describe('a change of the specs', () => {
  it('is none where nothing changed', () => {
    expect(met(() => {})).toEqual({ breaking: [], additive: [] })
  })

  it.each(breaking)('breaks by %s alone', (rule, change) => {
    expect(met(change).breaking).toEqual([rule])
  })

  it.each(
    breaking.filter(([rule]) => !beside.some(([other]) => other === rule)),
  )('meets %s no more when it is taken back', (rule, change) => {
    expect(metBack(change).breaking).not.toContain(rule)
  })

  it.each(beside)('stays clear of %s beside it', (_, change) => {
    expect(met(change).breaking).toEqual([])
  })

  it.each(harmless)('that is %s adds nothing of the kind when it is taken back', (rule, change) => {
    if (rule !== 'extension-relaxed') expect(metBack(change).additive).not.toContain(rule)
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
  it('each have a case that meets them', () => {
    const cased = new Set<string>([...breaking, ...harmless].map(([rule]) => rule))
    for (const rule of ['operation-removed', 'document-unreadable', 'reference-unresolved']) cased.add(rule)
    expect(rows.map(({ id }) => id as string).filter(id => !cased.has(id))).toEqual([])
  })

  it('have ids of their own, in kebab-case', () => {
    const ids = rows.map(({ id }) => id as string)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })
})
