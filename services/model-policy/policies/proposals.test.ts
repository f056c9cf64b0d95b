import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'
import { policyDraft } from '../testing/policies.ts'

let node: ModelPolicyUnderTest
let admin: Client
beforeAll(async () => {
  node = await ModelPolicyUnderTest.start()
  admin = await node.member(home, ['policies:write', 'policy:check'])
})
afterAll(() => node.stop())

describe('createPolicy', () => {
  it.each([
    [{ when: 'resource.hots == "a"' }, '/when', /hots/],
    [{ when: 'resource.id.matches(".*")' }, '/when', /matches\(\) cannot be used/],
    [{ actions: ['tool.invok'] }, '/actions/0', /did you mean tool.invoke/],
    [{ actions: ['run.forward'] }, '/actions/0', /no action run.forward/],
    [{ limit: { requests: 1, per_seconds: 1, per: 'run' as const }, effect: 'allow' as const }, '/limit', /deny alone/],
    [{ effect: 'redact' as const, actions: ['model.chat'] }, '/ruleset', /is missing/],
    [
      { effect: 'redact' as const, actions: ['model.*'], ruleset: 'nobodys' },
      '/ruleset',
      /no ruleset is named nobodys/,
    ],
    [{ effect: 'redact' as const, ruleset: 'default' }, '/actions', /nothing else has content/],
    [{ ruleset: 'default' }, '/ruleset', /redact alone/],
  ])('refuses %j', async (parts, path, message) => {
    const { body, status } = await admin.post('/v1/policies').send(policyDraft(parts))
    expect([status, body.error.code]).toEqual([400, 'invalid_request'])
    expect(body.error.details.errors).toEqual([{ path, message: expect.stringMatching(message) }])
  })

  it('refuses an unknown member, and names the nearest that there is', async () => {
    const { body, status } = await admin.post('/v1/policies').send({ ...policyDraft(), efect: 'deny' })
    expect([status, body.error.message]).toEqual([400, expect.stringMatching(/efect.*effect/)])
  })

  it('answers 409 for an id that is taken, and makes one where none is given', async () => {
    await admin
      .post('/v1/policies')
      .send({ policy_id: 'pol_mine', ...policyDraft() })
      .expect(201)
    await admin
      .post('/v1/policies')
      .send({ policy_id: 'pol_mine', ...policyDraft() })
      .expect(409)
    const { body } = await admin.post('/v1/policies').send(policyDraft()).expect(201)
    expect(body.policy.policy_id).toMatch(/^pol_[0-9A-Z]{26}$/)
  })

  it('needs policies:write', async () => {
    const reader = await node.member(home, ['policy:check'])
    const { body, status } = await reader.post('/v1/policies').send(policyDraft())
    expect([status, body.error.details]).toEqual([403, { required_scope: 'policies:write' }])
  })
})

describe('updatePolicy', () => {
  it('makes a version of each change, and none where nothing differs', async () => {
    await admin
      .post('/v1/policies')
      .send({ policy_id: 'pol_changing', ...policyDraft() })
      .expect(201)
    const put = async (reason: string) =>
      (await admin.put('/v1/policies/pol_changing').send(policyDraft({ reason })).expect(200)).body.policy.version
    expect([await put('nobody runs commands'), await put('other'), await put('other')]).toEqual([1, 2, 2])
    const { body } = await admin.get('/v1/policies/pol_changing/versions').expect(200)
    expect(body.versions.map(({ reason, version }: { reason: string; version: number }) => [version, reason])).toEqual([
      [2, 'other'],
      [1, 'nobody runs commands'],
    ])
  })

  it('refuses another id than the path has', async () => {
    const body = { policy_id: 'pol_other', ...policyDraft() }
    expect((await admin.put('/v1/policies/pol_changing').send(body)).status).toBe(400)
  })
})

it("answers another tenant's policy like a missing one", async () => {
  await admin
    .post('/v1/policies')
    .send({ policy_id: 'pol_secret', ...policyDraft() })
    .expect(201)
  const stranger = await node.member('tnt_neighbour', ['policies:write', 'policy:check'])
  for (const path of ['/v1/policies/pol_secret', '/v1/policies/pol_secret/versions'])
    expect((await stranger.get(path)).status).toBe(404)
  for (const step of ['test', 'promote', 'rollback'])
    expect((await stranger.post(`/v1/policies/pol_secret:${step}`).send({})).status).toBe(404)
  expect((await stranger.put('/v1/policies/pol_secret').send(policyDraft())).status).toBe(404)
  expect((await stranger.get('/v1/policies')).body.policies).toMatchObject([{ built_in: true }])
})

it('pages through the policies by id, the built-in one in its place', async () => {
  const ids: string[] = []
  let after = ''
  do {
    const { body } = await admin.get(`/v1/policies?limit=2${after}`).expect(200)
    ids.push(...body.policies.map(({ policy_id }: { policy_id: string }) => policy_id))
    after = body.has_more ? `&after=${body.next}` : ''
  } while (after !== '')
  expect(ids).toEqual([...new Set(ids)].sort())
  expect(ids).toContain('pol_baseline')
})
