import { describe, expect, it } from 'vitest'
import { policyDraft } from '../../testing/policies.ts'
import { compilePolicy } from './compile-policy.ts'
import type { PolicyDocument } from './document.ts'
import { toPolicyRequest } from './policy-request.ts'
import { type PolicyInUse, PolicySet, type Staged } from './policy-set.ts'

const enforced = (id: string, parts: Partial<PolicyDocument>): PolicyInUse => ({
  enforced: compilePolicy(id, 1, policyDraft(parts)),
  staged: null,
})

const staged = (id: string, parts: Partial<PolicyDocument>, how: Omit<Staged, 'policy'>): PolicyInUse => ({
  enforced: null,
  staged: { policy: compilePolicy(id, 2, policyDraft(parts)), ...how },
})

const ask = (action: string, resource: string, agentId = '', runId = '') =>
  toPolicyRequest(
    { principal_id: 'usr_ann', agent_id: agentId, run_id: runId },
    { action, resource },
    undefined,
    'req_1',
  )

const shell = ask('tool.invoke', 'tool.shell')
const allowAll = enforced('pol_all', { effect: 'allow', actions: ['*'], resources: ['*'] })

describe('the strongest of those that apply', () => {
  it.each([
    [['allow', 'redact', 'require_approval', 'deny'], 'deny'],
    [['allow', 'redact', 'require_approval'], 'require_approval'],
    [['allow', 'redact'], 'redact'],
    [['allow'], 'allow'],
    [[], 'deny'],
  ] as const)('of %j decides %s', (effects, expected) => {
    const policies = effects.map((effect, index) => enforced(`pol_${index}`, { effect }))
    const { decidedBy, effect } = new PolicySet(policies).decide(shell)
    expect([effect, decidedBy?.policy.effect]).toEqual([expected, effects.length === 0 ? undefined : expected])
  })
})

it('applies to the subjects, actions and resources that it names, and to no others', () => {
  const set = new PolicySet([
    enforced('pol_one', {
      effect: 'allow',
      subjects: ['agent:helper-*'],
      actions: ['memory.read'],
      resources: ['notes/*'],
    }),
  ])
  expect(set.decide(ask('memory.read', 'notes/a', 'helper-1')).effect).toBe('allow')
  expect(set.decide(ask('memory.read', 'notes/a', 'other')).effect).toBe('deny')
  expect(set.decide(ask('memory.read', 'notes/a')).effect).toBe('deny')
  expect(set.decide(ask('memory.write', 'notes/a', 'helper-1')).effect).toBe('deny')
  expect(set.decide(ask('memory.read', 'diary/a', 'helper-1')).effect).toBe('deny')
})

it('takes every agent for agent:*, and nobody who acts for none', () => {
  const set = new PolicySet([enforced('pol_agents', { effect: 'allow', subjects: ['agent:*'] })])
  expect(set.decide(ask('tool.invoke', 'tool.shell', 'agt_a')).effect).toBe('allow')
  expect(set.decide(shell).effect).toBe('deny')
})

it('denies where a condition cannot be evaluated, whatever the policy would have done', () => {
  const set = new PolicySet([allowAll, enforced('pol_odd', { effect: 'allow', when: 'attributes.missing == 1' })])
  const { decidedBy, effect } = set.decide(shell)
  expect([effect, decidedBy?.policy.policyId, decidedBy?.reason]).toEqual([
    'deny',
    'pol_odd',
    'its condition could not be evaluated',
  ])
})

it('denies where the facts are more than a condition may look at, but only where one would', () => {
  const large = toPolicyRequest(
    undefined,
    { action: 'tool.invoke', resource: 'tool.shell', attributes: { text: 'a'.repeat(5_000) } },
    undefined,
    'req_1',
  )
  expect(new PolicySet([allowAll]).decide(large).effect).toBe('allow')
  expect(new PolicySet([allowAll, enforced('pol_if', { when: 'false' })]).decide(large).effect).toBe('deny')
})

it('keeps a denial with a rate apart: whether it holds is not known yet', () => {
  const limit = { requests: 10, per_seconds: 1, per: 'agent' } as const
  const { effect, limits } = new PolicySet([allowAll, enforced('pol_rate', { limit })]).decide(shell)
  expect([effect, limits.map(({ policy }) => policy.policyId)]).toEqual(['allow', ['pol_rate']])
})

describe('a version in shadow', () => {
  it('decides nothing, and tells what it would have decided', () => {
    const { effect, foreseen } = new PolicySet([
      allowAll,
      staged('pol_shadow', {}, { mode: 'shadow', percent: 0 }),
    ]).decide(shell)
    expect(effect).toBe('allow')
    expect(foreseen).toMatchObject([{ mode: 'shadow', effect: 'deny', decision: 'deny' }])
  })

  it('tells that what is in force would no longer apply', () => {
    const { enforced: now } = enforced('pol_shell', {})
    const { staged: next } = staged('pol_shell', { when: 'false' }, { mode: 'shadow', percent: 0 })
    const { effect, foreseen } = new PolicySet([allowAll, { enforced: now, staged: next }]).decide(shell)
    expect(effect).toBe('deny')
    expect(foreseen).toMatchObject([{ effect: null, decision: 'allow' }])
  })

  it('says nothing where it changes nothing and does not apply', () => {
    const set = new PolicySet([allowAll, staged('pol_shadow', { when: 'false' }, { mode: 'shadow', percent: 0 })])
    expect(set.decide(shell).foreseen).toEqual([])
  })
})

describe('a canary', () => {
  const set = new PolicySet([allowAll, staged('pol_canary', {}, { mode: 'canary', percent: 10 })])
  const decide = (run: number) => set.decide(ask('tool.invoke', 'tool.shell', 'agt_a', `run_${run}`)).effect

  it('decides for its share of 2,000 runs, within two per cent', () => {
    const denied = Array.from({ length: 2_000 }, (_, run) => decide(run)).filter(effect => effect === 'deny')
    expect(Math.abs(denied.length / 2_000 - 0.1)).toBeLessThan(0.02)
  })

  it('decides alike for every request of a run', () => {
    for (let run = 0; run < 200; run += 1) expect(new Set([decide(run), decide(run), decide(run)]).size).toBe(1)
  })

  it('leaves the others to the version in force, and tells what it would have decided', () => {
    const { enforced: now } = enforced('pol_shell', { effect: 'require_approval' })
    const { staged: next } = staged('pol_shell', {}, { mode: 'canary', percent: 50 })
    const both = new PolicySet([{ enforced: now, staged: next }])
    const decisions = Array.from({ length: 100 }, (_, run) =>
      both.decide(ask('tool.invoke', 'tool.shell', '', `run_${run}`)),
    )
    expect(new Set(decisions.map(({ effect }) => effect))).toEqual(new Set(['deny', 'require_approval']))
    for (const { effect, foreseen } of decisions)
      expect(foreseen.map(({ decision }) => decision)).toEqual(effect === 'deny' ? [] : ['deny'])
  })

  it('draws another share for each policy', () => {
    const other = new PolicySet([allowAll, staged('pol_other', {}, { mode: 'canary', percent: 10 })])
    const runs = Array.from({ length: 2_000 }, (_, run) => run)
    const inBoth = runs.filter(run => {
      const request = ask('tool.invoke', 'tool.shell', 'agt_a', `run_${run}`)
      return decide(run) === 'deny' && other.decide(request).effect === 'deny'
    })
    expect(inBoth.length).toBeLessThan(60)
  })
})
