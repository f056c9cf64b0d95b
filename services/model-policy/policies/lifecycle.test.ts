import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { waitUntil } from '#testing'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'
import { policyDraft, putInForce, stage } from '../testing/policies.ts'

let node: ModelPolicyUnderTest
let replica: ModelPolicyUnderTest
let admin: Client
let elsewhere: Client
beforeAll(async () => {
  node = await ModelPolicyUnderTest.start()
  replica = await ModelPolicyUnderTest.start({ database: node.database })
  admin = await node.member(home, ['policies:write', 'policy:check'])
  elsewhere = await replica.member(home, ['policy:check'])
})
afterAll(async () => {
  await replica.stop()
  await node.stop()
})

let made = 0
let policyId: string
let resource: string
beforeEach(() => {
  made += 1
  policyId = `pol_test_${made}`
  resource = `tool.test_${made}`
})

const draft = (parts: Parameters<typeof policyDraft>[0] = {}) => {
  const expected = parts.effect ?? 'deny'
  const fixtures = [{ name: 'it', action: 'tool.invoke', resource, expect: expected }]
  return policyDraft({ resources: [resource], fixtures, ...parts })
}
const decide = async (client: Client, parts: object = {}) => {
  const action = { kind: 'tool.invoke', resource }
  const { body } = await client
    .post('/v1/policy:check')
    .send({ policy_check: { action, ...parts } })
    .expect(200)
  return body.policy_result
}
const call = (name: string, body: object = {}) => admin.post(`/v1/policies/${policyId}:${name}`).send(body)

describe('the way of a policy into force', () => {
  it('is proposed, tested, staged and promoted, and decides from then on, also on another replica', async () => {
    const proposed = await admin.post('/v1/policies').send({ policy_id: policyId, ...draft() })
    expect([proposed.status, proposed.body.policy]).toMatchObject([201, { version: 1, stages: [], tested: false }])
    expect((await call('test')).body.policy_test).toMatchObject({ passed: true, version: 1 })
    expect((await call('stage', { mode: 'shadow' })).body.policy.stages).toEqual([{ version: 1, mode: 'shadow' }])
    expect(await decide(admin)).toMatchObject({
      decision: 'allowed',
      explanation: {
        effect: 'allow',
        decided_by: { policy_id: 'pol_baseline' },
        shadow: [{ policy_id: policyId, version: 1, mode: 'shadow', effect: 'deny', decision: 'deny' }],
      },
    })
    const promoted = await call('promote', { version: 1 })
    expect(promoted.body.policy.stages).toEqual([{ version: 1, mode: 'enforce' }])
    const began = performance.now()
    expect(await decide(admin)).toMatchObject({
      decision: 'blocked',
      reasons: [`${policyId}@1: nobody runs commands`],
      explanation: { effect: 'deny', decided_by: { policy_id: policyId, version: 1, mode: 'enforce' } },
    })
    await waitUntil(async () => (await decide(elsewhere)).decision === 'blocked')
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('ends at a version that has not passed its fixtures', async () => {
    const fixtures = [{ name: 'it', action: 'tool.invoke', resource, expect: 'allow' as const }]
    await admin.post('/v1/policies').send({ policy_id: policyId, ...draft({ fixtures }) })
    expect((await call('stage', { mode: 'shadow' })).body.error).toMatchObject({
      code: 'conflict',
      message: 'Version 1 has not passed its fixtures; test it first.',
    })
    expect((await call('test')).body.policy_test).toMatchObject({
      passed: false,
      results: [{ name: 'it', passed: false, expected: 'allow', actual: 'deny', reason: 'nobody runs commands' }],
    })
    expect((await call('stage', { mode: 'shadow' })).status).toBe(409)
  })

  it('leads over a stage: nothing is promoted that was not tried out', async () => {
    await admin.post('/v1/policies').send({ policy_id: policyId, ...draft() })
    await call('test')
    expect((await call('promote')).body.error).toMatchObject({ code: 'conflict' })
    await call('stage', { mode: 'shadow' })
    expect((await call('promote', { version: 2 })).status).toBe(409)
    expect((await call('promote', { version: 1 })).status).toBe(200)
    expect((await call('stage', { mode: 'shadow', version: 1 })).body.error.message).toMatch(/in force already/)
  })

  it('leaves a trace in the audit at each step, with the version', async () => {
    await putInForce(admin, policyId, draft())
    await call('rollback')
    const steps = () =>
      node.auditLines().filter(line => line.resource === policyId || String(line.action).includes('policy.'))
    await expect
      .poll(() => steps().map(line => line.action))
      .toEqual(
        expect.arrayContaining(['policy.create', 'policy.test', 'policy.stage', 'policy.promote', 'policy.rollback']),
      )
    expect(steps().find(line => line.action === 'policy.promote')).toMatchObject({ details: { version: 1 } })
  })
})

describe('a canary', () => {
  it('decides for its share of 2,000 runs within two per cent, the same for each request of a run', async () => {
    await stage(admin, policyId, draft(), { mode: 'canary', percent: 10 })
    const ask = async (run: number) => (await decide(admin, { subject: { run_id: `run_${run}` } })).decision
    const runs = Array.from({ length: 2_000 }, (_, run) => run)
    const decisions: string[] = []
    for (let at = 0; at < runs.length; at += 50)
      decisions.push(...(await Promise.all(runs.slice(at, at + 50).map(ask))))
    const blocked = runs.filter(run => decisions[run] === 'blocked')
    expect(Math.abs(blocked.length / runs.length - 0.1)).toBeLessThan(0.02)
    for (const run of blocked.slice(0, 20)) expect(await ask(run)).toBe('blocked')
  }, 60_000)

  it('needs a share, and a shadow has none', async () => {
    await admin.post('/v1/policies').send({ policy_id: policyId, ...draft() })
    await call('test')
    expect((await call('stage', { mode: 'canary' })).body.error.message).toMatch(/percent is missing/)
    expect((await call('stage', { mode: 'shadow', percent: 5 })).body.error.message).toMatch(/percent goes with/)
  })
})

describe('a rollback', () => {
  it('withdraws what is staged first, then brings back the version before, then takes the policy out of use', async () => {
    await putInForce(admin, policyId, draft())
    await putInForce(admin, policyId, draft({ reason: 'second' }))
    await stage(admin, policyId, draft({ reason: 'third' }), { mode: 'canary', percent: 50 })
    const back = async () => (await call('rollback')).body.policy.stages
    expect(await back()).toEqual([{ version: 2, mode: 'enforce' }])
    expect(await back()).toEqual([{ version: 1, mode: 'enforce' }])
    expect(await decide(admin)).toMatchObject({ reasons: [`${policyId}@1: nobody runs commands`] })
    expect(await back()).toEqual([])
    expect(await decide(admin)).toMatchObject({ decision: 'allowed' })
    expect((await call('rollback')).status).toBe(409)
  })

  it('brings back a version that is named, if it was in force before', async () => {
    for (const reason of ['one', 'two', 'three']) await putInForce(admin, policyId, draft({ reason }))
    expect((await call('rollback', { version: 9 })).body.error.message).toMatch(/those that were: 1, 2/)
    expect((await call('rollback', { version: 1 })).body.policy.stages).toEqual([{ version: 1, mode: 'enforce' }])
  })
})

describe('the built-in policy', () => {
  it('is listed, and allows what nothing forbids', async () => {
    const { body } = await admin.get('/v1/policies?limit=200').expect(200)
    const listed = body.policies.filter((policy: { built_in: boolean }) => policy.built_in)
    expect(listed).toMatchObject([{ policy_id: 'pol_baseline', stages: [{ version: 1, mode: 'enforce' }] }])
    expect((await admin.get('/v1/policies/pol_baseline')).body.policy).toEqual(listed[0])
  })

  it('gives way to a narrower one of the tenant, and then what no policy allows is denied', async () => {
    const other = await node.member('tnt_neighbour', ['policies:write', 'policy:check'])
    const only = policyDraft({
      effect: 'allow',
      actions: ['model.*'],
      resources: ['*'],
      fixtures: [{ name: 'a tool', action: 'tool.invoke', resource: 'tool.echo', expect: 'none' }],
    })
    await putInForce(other, 'pol_baseline', only)
    expect(await decide(other)).toMatchObject({
      decision: 'blocked',
      reasons: [`no policy allows tool.invoke on ${resource}`],
      explanation: { effect: 'deny', applied: [] },
    })
    expect((await other.get('/v1/policies')).body.policies).toMatchObject([
      { policy_id: 'pol_baseline', built_in: false },
    ])
    expect(await decide(admin)).toMatchObject({ decision: 'allowed' })
  })
})
