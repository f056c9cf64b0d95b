import { expect, it } from 'vitest'
import { compileCondition } from './condition.ts'
import { toPolicyRequest } from './policy-request.ts'

const subject = { principal_id: 'usr_ann', kind: 'agent', agent_id: 'agt_helper', run_id: 'run_1' }
const attributes = { host: 'wiki.acme.internal', tool_kind: 'http', cost: 3, tags: ['a', 'b'] }
const stated = { action: 'tool.invoke', resource: 'tool.web.fetch', attributes }
const request = toPolicyRequest(subject, stated, { region: 'eu', consent_tags: ['analytics'] }, 'req_1')

it.each([
  ["subject.agent_id == 'agt_helper' && action == 'tool.invoke'", true],
  ["resource.host.endsWith('.acme.internal')", true],
  ["resource.id.startsWith('tool.web') && !resource.local", true],
  ["context.region in ['us', 'ch']", false],
  ["context.data_classification == ''", true],
  ['has(resource.region)', false],
  ["context.consent_tags.exists(tag, tag == 'analytics')", true],
  ["attributes.tags.all(tag, tag in ['a', 'b'])", true],
  ['has(attributes.cost) && attributes.cost > 2', true],
  ['has(attributes.price) && attributes.price > 2', false],
  ["size(resource.key) == 0 ? resource.tool_kind == 'http' : false", true],
])('decides %s', (expression, expected) => {
  expect(compileCondition(expression)(request)).toBe(expected)
})

it.each([
  ['resource.hots == "x"', /hots/],
  ['subject.agent_id == 3', /==/],
  ['resource.id', /gives string/],
  ['resource.region == 1', /==/],
  ['tenant == "x"', /tenant/],
  ['resource.id ==', /./],
  ['resource.id.matches("(a+)+$")', /matches\(\) cannot be used/],
  ['"a" + resource.id == "ab"', /\+ cannot be used/],
  ['attributes.tags.all(one, attributes.tags.all(other, one == other))', /cannot be used within another/],
  ['attributes.tags.map(one, one).size() > 1', /map\(\) cannot be used/],
  [`resource.id in [${'"a",'.repeat(80)}"a"]`, /./],
  [Array.from({ length: 60 }, () => 'resource.local').join(' || '), /./],
  [`resource.id == "${'a'.repeat(2_100)}"`, /2048 is the most/],
])('refuses to compile %s', (expression, message) => {
  expect(() => compileCondition(expression)).toThrow(message)
})

it('throws where a condition cannot be told: a fact is missing, or of another type', () => {
  expect(() => compileCondition('attributes.price > 2')(request)).toThrow()
  expect(() => compileCondition('attributes.host > 2')(request)).toThrow()
  expect(() => compileCondition('attributes.constructor == 1')(request)).toThrow()
})

it('knows the region of a model, and cannot tell anything of one that is unknown', () => {
  const holds = (expression: string, facts: Record<string, unknown>, region?: string) => {
    const context = region === undefined ? {} : { region }
    const about = { action: 'model.chat', resource: 'heron-1', attributes: facts }
    return compileCondition(expression)(toPolicyRequest(subject, about, context, 'req_1'))
  }
  const same = 'resource.region == context.region'
  expect(holds(same, { region: 'eu' }, 'eu')).toBe(true)
  expect(holds(same, { region: 'us' }, 'eu')).toBe(false)
  expect(holds(same, { region: 'us' })).toBe(false)
  expect(() => holds(same, {}, 'eu')).toThrow('region')
  expect(() => holds(same, {})).toThrow('region')
  expect(() => holds("resource.region != 'us'", {})).toThrow('region')
  expect(holds("has(resource.region) && resource.region == 'eu'", {})).toBe(false)
})

it('finds facts undecidable that are too large, too deep, or of another type than the resource has', () => {
  const deep = { a: { b: { c: { d: { e: 1 } } } } }
  const isDecidable = (facts: Record<string, unknown>) =>
    toPolicyRequest(subject, { ...stated, attributes: facts }, undefined, 'req_1').isDecidable
  expect(isDecidable(attributes)).toBe(true)
  expect(isDecidable({ list: Array(65).fill(1) })).toBe(false)
  expect(isDecidable({ text: 'a'.repeat(4_096) })).toBe(false)
  expect(isDecidable(deep)).toBe(false)
  expect(isDecidable({ local: 'yes' })).toBe(false)
  expect(isDecidable({ region: 3 })).toBe(false)
  expect(isDecidable({ region: null })).toBe(false)
})

it('takes bounded time for the dearest condition on the largest facts', () => {
  const tags = Array.from({ length: 60 }, (_, index) => `${'a'.repeat(50)}${index}`)
  const dear = Array.from({ length: 12 }, () => `tag.contains('${'a'.repeat(50)}b')`).join(' || ')
  const condition = compileCondition(`attributes.tags.exists(tag, ${dear})`)
  const large = toPolicyRequest(subject, { ...stated, attributes: { tags } }, undefined, 'req_1')
  expect(large.isDecidable).toBe(true)
  const began = performance.now()
  expect(condition(large)).toBe(false)
  expect(performance.now() - began).toBeLessThan(50)
})
