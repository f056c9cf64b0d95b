/**
 * The public list of checks of oasdiff (github.com/oasdiff/oasdiff, checker/rules.go and the messages of
 * checker/localizations_src/en), as far as this repository's documents can meet them: its id, a change of our own that it
 * speaks of, and the rule that tells of it here. Left out are its checks of sunset dates, stability levels, versions and
 * tags, which these documents do not have.
 */
import { describe, expect, it } from 'vitest'
import type { RuleId } from './rules.ts'
import { answer, type Json, met, put, received, remove, sent, type ToyChange } from './toy-service.ts'

type Case = readonly [oasdiff: string, rule: RuleId, change: ToyChange, before?: ToyChange]

const property = (of: Json, name: string): Json => of.properties[name]
const parameter = (d: Json, index: number): Json => put(d).parameters[index]
const paths = (d: Json): Json => d['openapi/toy.yaml'].paths
const text = { type: 'string' }
const inOneOf = (schema: Json, ...others: Json[]) => ({ oneOf: [schema, ...others] })
const wrap = (d: Json, name: 'Toy' | 'ToyInput', ...others: Json[]) => {
  d[`schemas/${name}.json`] = inOneOf(d[`schemas/${name}.json`], ...others)
}
const discriminate = (schema: Json) => {
  schema.discriminator = { propertyName: 'color', mapping: { red: '#/a', blue: '#/b' } }
}

const breaking: readonly Case[] = [
  ['api-path-removed-without-deprecation', 'operation-removed', d => delete paths(d)['/v1/toys']],
  ['api-removed-without-deprecation', 'operation-removed', d => delete paths(d)['/v1/toys/{toy_id}'].delete],
  ['api-operation-id-removed', 'operation-id-changed', d => delete put(d).operationId],
  ['api-schema-removed', 'schema-removed', d => delete d['openapi/components/schemas.yaml'].Scope],
  ['api-security-removed', 'security-narrowed', d => (put(d).security = [{ header: [] }])],
  ['api-security-scope-added', 'security-narrowed', d => (put(d).security = [{ key: ['toys'] }])],
  ['api-global-security-removed', 'security-opened', d => delete d['openapi/toy.yaml'].security],
  [
    'api-security-component-type-changed',
    'security-scheme-changed',
    d => (d['openapi/toy.yaml'].components.securitySchemes.key.type = 'oauth2'),
  ],
  ['new-required-request-parameter', 'required-parameter-added', d => addParameter(put(d), 'query')],
  ['new-required-request-header-property', 'required-parameter-added', d => addParameter(put(d), 'header')],
  [
    'new-required-request-default-parameter-to-existing-path',
    'required-parameter-added',
    d => addParameter(paths(d)['/v1/toys/{toy_id}'], 'query'),
  ],
  ['request-parameter-removed', 'parameter-removed', d => put(d).parameters.splice(2, 1)],
  ['request-parameter-became-required', 'parameter-became-required', d => (parameter(d, 2).required = true)],
  ['request-parameter-became-enum', 'request-enum-added', d => (parameter(d, 0).schema.enum = ['a'])],
  ['request-parameter-type-changed', 'request-type-narrowed', d => (parameter(d, 1).schema.type = 'integer')],
  ['request-parameter-pattern-added', 'request-pattern-changed', d => (parameter(d, 0).schema.pattern = '^a')],
  ['request-parameter-max-length-set', 'request-max-length-lowered', d => (parameter(d, 0).schema.maxLength = 3)],
  ['request-parameter-min-items-set', 'request-min-items-raised', d => (parameter(d, 2).schema.minItems = 1)],
  ['request-parameter-default-value-added', 'request-default-changed', d => (parameter(d, 0).schema.default = 'a')],
  ['request-parameter-default-value-removed', 'request-default-changed', d => delete parameter(d, 1).schema.default],
  [
    'request-parameter-became-not-nullable',
    'request-became-not-nullable',
    d => (parameter(d, 0).schema.type = 'string'),
    d => (parameter(d, 0).schema.type = ['string', 'null']),
  ],
  ['request-body-added-required', 'required-request-body-added', d => (remove(d).requestBody = { required: true })],
  ['request-body-removed', 'request-body-removed', d => delete put(d).requestBody],
  [
    'request-body-media-type-removed',
    'request-media-type-removed',
    d => delete put(d).requestBody.content['text/plain'],
  ],
  [
    'request-body-type-changed',
    'request-type-narrowed',
    d => (put(d).requestBody.content['text/plain'].schema.type = 'null'),
  ],
  [
    'request-body-became-enum',
    'request-enum-added',
    d => (put(d).requestBody.content['text/plain'].schema.enum = ['a']),
  ],
  ['new-required-request-property', 'required-request-property-added', d => addMember(sent(d), true)],
  ['new-required-request-property-with-default', 'required-request-property-added', d => addMember(sent(d), true, 'a')],
  ['request-property-removed', 'request-property-removed', d => delete sent(d).properties.weight],
  ['request-property-max-set', 'request-maximum-lowered', d => (property(sent(d), 'count').maximum = 9)],
  [
    'request-property-exclusive-min-set',
    'request-exclusive-minimum-raised',
    d => (property(sent(d), 'count').exclusiveMinimum = 0),
  ],
  ['request-property-const-added', 'request-enum-added', d => (property(sent(d), 'free').const = 'a')],
  [
    'request-property-const-changed',
    'request-enum-value-removed',
    d => (property(sent(d), 'free').const = 'b'),
    d => (property(sent(d), 'free').const = 'a'),
  ],
  ['request-property-any-of-removed', 'request-alternative-removed', d => property(sent(d), 'shape').anyOf.pop()],
  [
    'request-property-all-of-added',
    'request-min-length-raised',
    d => (property(sent(d), 'free').allOf = [{ minLength: 1 }]),
  ],
  ['request-body-wrapped-in-one-of', 'request-undecided', d => wrap(d, 'ToyInput', { required: ['never'] })],
  [
    'request-optional-property-became-read-only',
    'request-property-became-read-only',
    d => (property(sent(d), 'note').readOnly = true),
  ],
  [
    'request-body-discriminator-mapping-deleted',
    'discriminator-changed',
    d => delete sent(d).discriminator.mapping.red,
    d => discriminate(sent(d)),
  ],
  [
    'request-body-discriminator-property-name-changed',
    'discriminator-changed',
    d => (sent(d).discriminator.propertyName = 'state'),
    d => discriminate(sent(d)),
  ],
  ['response-success-status-removed', 'response-status-removed', d => delete remove(d).responses['204']],
  ['response-non-success-status-removed', 'response-status-removed', d => delete put(d).responses['404']],
  ['response-media-type-removed', 'response-media-type-removed', d => delete answer(d).content['text/plain']],
  ['required-response-header-removed', 'response-header-removed', d => delete answer(d).headers['X-Rate']],
  ['optional-response-header-removed', 'response-header-removed', d => delete answer(d).headers['X-Hint']],
  ['response-header-type-changed', 'response-type-widened', d => (answer(d).headers['X-Rate'].schema.type = 'string')],
  [
    'response-header-became-nullable',
    'response-became-nullable',
    d => (answer(d).headers['X-Hint'].schema.type = ['string', 'null']),
  ],
  ['response-optional-property-removed', 'response-property-removed', d => delete received(d).properties.weight],
  [
    'response-property-became-nullable',
    'response-became-nullable',
    d => (property(received(d), 'free').type = ['string', 'null']),
  ],
  ['response-property-type-changed', 'response-type-widened', d => (property(received(d), 'free').type = 'integer')],
  [
    'response-property-max-length-unset',
    'response-max-length-raised',
    d => delete property(received(d), 'name').maxLength,
  ],
  [
    'response-property-min-items-unset',
    'response-min-items-lowered',
    d => delete property(received(d), 'tags').minItems,
  ],
  ['response-property-pattern-removed', 'response-pattern-changed', d => delete property(received(d), 'name').pattern],
  [
    'response-property-default-value-removed',
    'response-default-changed',
    d => delete property(received(d), 'count').default,
  ],
  [
    'response-property-any-of-added',
    'response-alternative-added',
    d => property(received(d), 'shape').anyOf.push({ type: 'null' }),
  ],
  [
    'response-body-one-of-added',
    'response-alternative-added',
    d => received(d).oneOf.push({ type: 'null' }),
    d => wrap(d, 'Toy', text),
  ],
  [
    'response-property-all-of-removed',
    'response-max-length-raised',
    d => delete property(received(d), 'free').allOf,
    d => (property(received(d), 'free').allOf = [{ maxLength: 9 }]),
  ],
  [
    'response-required-property-became-write-only',
    'response-property-became-write-only',
    d => (property(received(d), 'name').writeOnly = true),
  ],
]

const harmless: readonly Case[] = [
  ['endpoint-added', 'operation-added', d => (paths(d)['/v1/more'] = { get: { operationId: 'more', responses: {} } })],
  ['endpoint-deprecated', 'deprecated', d => (put(d).deprecated = true)],
  [
    'new-optional-request-parameter',
    'parameter-added',
    d => put(d).parameters.push({ name: 'x', in: 'query', schema: {} }),
  ],
  ['new-optional-request-property', 'request-property-added', d => addMember(sent(d), false)],
  ['request-property-became-optional', 'request-relaxed', d => sent(d).required.shift()],
  ['request-property-became-nullable', 'request-relaxed', d => (property(sent(d), 'free').type = ['string', 'null'])],
  ['request-property-max-length-increased', 'request-relaxed', d => (property(sent(d), 'name').maxLength = 99)],
  ['request-property-pattern-removed', 'request-relaxed', d => delete property(sent(d), 'name').pattern],
  ['request-property-enum-value-added', 'request-enum-value-added', d => property(sent(d), 'color').enum.push('green')],
  ['request-property-any-of-added', 'request-relaxed', d => property(sent(d), 'shape').anyOf.push({ type: 'null' })],
  ['request-property-type-generalized', 'request-relaxed', d => (property(sent(d), 'count').type = 'number')],
  ['response-optional-property-added', 'response-property-added', d => addMember(received(d), false)],
  ['response-required-property-added', 'response-property-added', d => addMember(received(d), true)],
  ['response-property-became-required', 'response-tightened', d => received(d).required.push('note')],
  ['response-property-became-not-nullable', 'response-tightened', d => (property(received(d), 'note').type = 'string')],
  ['response-header-added', 'response-header-added', d => (answer(d).headers['X-More'] = { schema: text })],
  [
    'response-non-success-status-added',
    'response-status-added',
    d => (put(d).responses['409'] = { description: 'No.' }),
  ],
]

function addParameter(to: Json, location: string): void {
  to.parameters = [...(to.parameters ?? []), { name: 'more', in: location, required: true, schema: text }]
}

function addMember(to: Json, isRequired: boolean, value?: string): void {
  to.properties.more = { ...text, ...(value === undefined ? {} : { default: value }) }
  if (isRequired) to.required.push('more')
}

const named = (cases: readonly Case[]) =>
  cases.map(([oasdiff, rule, change, before]) => ({ oasdiff, rule, change, before }))

describe('what oasdiff calls', () => {
  it.each(named(breaking))('$oasdiff breaks by $rule', ({ rule, change, before }) => {
    expect(met(change, before).breaking).toContain(rule)
  })

  it.each(named(harmless))('$oasdiff only adds, by $rule', ({ rule, change, before }) => {
    const { additive, breaking: broken } = met(change, before)
    expect(broken).toEqual([])
    expect(additive).toContain(rule)
  })
})
