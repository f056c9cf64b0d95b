import { type CelInput, run } from '@bufbuild/cel'
import { expect, it } from 'vitest'
import { compileCondition } from './condition.ts'
import { type PolicyRequest, toPolicyRequest } from './policy-request.ts'

const requests = [
  toPolicyRequest(
    { principal_id: 'usr_ann', kind: 'user' },
    { action: 'model.chat', resource: 'heron-1', attributes: { backend: 'first', local: true, region: 'eu' } },
    { data_classification: 'restricted', region: 'eu', consent_tags: ['analytics', 'ads'] },
    'req_1',
  ),
  toPolicyRequest(
    { principal_id: 'usr_ann', kind: 'agent', agent_id: 'helper-é', run_id: 'run_1' },
    { action: 'tool.invoke', resource: 'tool.web.fetch', attributes: { host: 'a.example', cost: 3, tags: ['x', 'y'] } },
    undefined,
    'req_2',
  ),
]

const expressions = [
  "context.data_classification == 'restricted' && !resource.local",
  "context.region in ['eu', 'ch'] || resource.backend == 'second'",
  'resource.region == context.region',
  "resource.region in ['us', 'ch'] || resource.region != context.region",
  "has(resource.region) && resource.region.startsWith('eu')",
  "!has(resource.region) || context.region == ''",
  "subject.agent_id.startsWith('helper-') ? resource.host != '' : subject.kind == 'user'",
  'size(context.consent_tags) > 1 && size(subject.agent_id) == 0',
  'size(subject.agent_id) == 8',
  "context.consent_tags.exists_one(tag, tag.startsWith('a'))",
  "context.consent_tags.all(tag, tag.contains('a'))",
  "has(attributes.cost) && attributes.cost >= 3 && attributes.tags.exists(tag, tag == 'y')",
  'attributes.cost > 2',
  "attributes.cost > 2 || resource.id == 'heron-1'",
  "attributes.tags[5] == 'x'",
  "attributes.host == 'a.example' || attributes.missing == 1",
  "attributes.missing == 1 || attributes.host == 'a.example'",
  "attributes['cost'] != 4",
  "attributes.cost == 'three'",
  "'cost' in attributes",
  'resource.id < resource.backend',
]

it.each(expressions)('an evaluator of other authors decides alike: %s', expression => {
  const condition = compileCondition(expression)
  for (const request of requests) {
    const here = outcome(() => condition(request))
    const there = outcome(() => run(expression, bindings(request)))
    expect(here).toEqual(there)
  }
})

/** What a condition gave; all that is no truth value is one kind of failure. */
function outcome(evaluate: () => unknown): boolean | 'failure' {
  try {
    const value = evaluate()
    return typeof value === 'boolean' ? value : 'failure'
  } catch {
    return 'failure'
  }
}

function bindings({ action, attributes, context, resource, subject }: PolicyRequest): Record<string, CelInput> {
  return Object.fromEntries(
    Object.entries({ action, attributes, context, resource, subject }).map(([name, value]) => [name, toInput(value)]),
  )
}

/** The evaluator takes Maps for objects. */
function toInput(value: unknown): CelInput {
  if (Array.isArray(value)) return value.map(toInput)
  if (typeof value !== 'object' || value === null) return value as CelInput
  return new Map(Object.entries(value).map(([name, member]) => [name, toInput(member)]))
}
