import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, ModelPolicyUnderTest } from '../testing/model-policy-under-test.ts'
import { home } from '../testing/models-file.ts'
import { policyDraft, putInForce } from '../testing/policies.ts'

let node: ModelPolicyUnderTest
let member: Client
beforeAll(async () => {
  node = await ModelPolicyUnderTest.start()
  member = await node.member()
})
afterAll(() => node.stop())

const check = (client: Client, policy_check: object, path = '/v1/policy:check') =>
  client.post(path).send({ auth: { tenant_id: home }, policy_check })

describe('checkPolicy', () => {
  it.each(['/v1/policy:check', '/v1/policy/check'])('tells what a text would become at %s', async path => {
    const content = { type: 'text', text: 'Mail to desk@example.com' }
    const { body, status } = await check(member, { request_id: 'mine', content, ruleset: 'default' }, path)
    expect([status, body.policy_result]).toEqual([
      200,
      {
        request_id: 'mine',
        decision: 'redacted',
        reasons: ['default: found email'],
        redactions: [{ path: 'content/text', kind: 'email', start: 8, end: 24 }],
      },
    ])
  })

  it('tells what an action would become, and names the rule', async () => {
    const action = { kind: 'tool.invoke', resource: 'db.delete_all', attributes: {} }
    const { body } = await check(member, { action, ruleset: 'house' })
    expect(body.policy_result).toMatchObject({
      decision: 'blocked',
      reasons: ['house/no_deletes: nothing is deleted by machines'],
    })
  })

  it('allows an action that no rule is about', async () => {
    const action = { kind: 'tool.invoke', resource: 'tool.echo', attributes: { input: { text: 'hello' } } }
    expect((await check(member, { action, ruleset: 'house' })).body.policy_result.decision).toBe('allowed')
  })

  it('looks at what is known of a model, unless something else is stated', async () => {
    const tenant = 'tnt_neighbour'
    const author = await node.member(tenant, ['policies:write', 'policy:check'])
    const fixtures = [
      {
        name: 'there',
        action: 'model.chat',
        resource: 'x',
        attributes: { backend: 'second', region: 'r' },
        expect: 'deny',
      },
    ] as const
    await putInForce(author, 'pol_elsewhere', {
      ...policyDraft({ actions: ['model.*'], resources: ['*'], fixtures, reason: 'nothing goes there' }),
      when: "resource.backend == 'second' || resource.region == 'eu-central-1'",
    })
    const decide = async (resource: string, attributes = {}) => {
      const policy_check = { action: { kind: 'model.chat', resource, attributes } }
      const { body } = await author.post('/v1/policy:check').send({ policy_check })
      return body.policy_result.decision
    }
    expect([await decide('heron-1'), await decide('heron-2')]).toEqual(['allowed', 'blocked'])
    expect(await decide('heron-2', { backend: 'x', region: 'y' })).toBe('allowed')
  })

  it.each([
    ['kind', { kind: 'model.caht', resource: 'heron-1' }, 'did you mean model.chat?'],
    ['resource', { kind: 'model.chat', resource: 'tier:balanced' }, 'name one of heron-1, heron-2'],
  ])('refuses an action whose %s nothing decides on', async (name, action, hint) => {
    const { body, status } = await check(member, { action })
    expect([status, body.error.details.errors]).toEqual([
      400,
      [{ path: `/policy_check/action/${name}`, message: expect.stringContaining(hint) }],
    ])
  })

  it("takes the tenant's own ruleset where none is named", async () => {
    const house = await node.member('tnt_house')
    const content = { type: 'text', text: 'about project heron' }
    const { body } = await house.post('/v1/policy:check').send({ policy_check: { content } })
    expect(body.policy_result.decision).toBe('blocked')
  })

  it('names the rulesets that there are', async () => {
    const { body, status } = await check(member, { content: { type: 'text', text: 'a' }, ruleset: 'lax' })
    expect([status, body.error.details.rulesets]).toEqual([
      404,
      ['credentials', 'default', 'desk', 'house', 'strict', 'vault'],
    ])
  })

  it.each([
    [{ tenant_id: 'tnt_neighbour' }, 'tenant_mismatch'],
    [{ tenant_id: home, scopes: ['models:invoke'] }, 'forbidden'],
  ])('refuses a body that states %j', async (auth, code) => {
    const policy_check = { content: { type: 'text', text: 'a' }, ruleset: 'default' }
    const { body, status } = await member.post('/v1/policy:check').send({ auth, policy_check })
    expect([status, body.error.code]).toEqual([403, code])
  })
})
