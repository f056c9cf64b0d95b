import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agentos } from '../testing/command-line.ts'
import { answerError, answerJson, fixtureApi } from '../testing/fixture-api.ts'
import { scratchFolder } from '../testing/scratch.ts'

const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'policies', 'agent-rate.yaml')
const policy = {
  policy_id: 'pol_agent_rate',
  tenant_id: 'tnt_demo',
  version: 2,
  effect: 'deny',
  subjects: ['agent:*'],
  actions: ['tool.invoke'],
  resources: ['*'],
  reason: 'not so fast',
  fixtures: [],
  stages: [
    { version: 1, mode: 'enforce' },
    { version: 2, mode: 'canary', percent: 10 },
  ],
  tested: true,
  built_in: false,
}

/** What `agentos policy` says where the policies answer so, and what it asked for. */
async function run(answer: (method: string, path: string) => object | null, ...args: string[]) {
  const { received, url } = await fixtureApi(({ method, path }, response) => {
    const body = answer(method, path)
    if (body === null) answerError(response, 404, 'not_found')
    else answerJson(response, 200, { ...body, correlation_id: 'corr_1' })
  })
  const ended = await agentos(['policy', ...args, '--model-policy', url], { AGENTOS_HOME: scratchFolder() })
  return { ...ended, asked: received.map(({ body, method, path }) => [method, path, body && JSON.parse(body)]) }
}

describe('agentos policy', () => {
  it('lists policies with the versions that are in use', async () => {
    const { out } = await run(() => ({ policies: [policy], has_more: false }), 'list')
    expect(out).toMatch(/pol_agent_rate +deny +tool.invoke +2 +1 enforce, 2 canary 10 % +not so fast/)
  })

  it('proposes a policy that is new, and the next version of one that is not', async () => {
    const first = await run(method => (method === 'POST' ? { policy } : null), 'propose', example)
    expect(first.asked.map(([method, path]) => `${method} ${path}`)).toEqual([
      'GET /v1/policies/pol_agent_rate',
      'POST /v1/policies',
    ])
    expect(first.asked[1]?.[2]).toMatchObject({ policy_id: 'pol_agent_rate', limit: { requests: 10 } })
    const next = await run(() => ({ policy }), 'propose', example)
    expect(next.asked.at(-1)?.slice(0, 2)).toEqual(['PUT', '/v1/policies/pol_agent_rate'])
  })

  it('ends with 1 where a fixture fails, and names it', async () => {
    const results = [{ name: 'an agent', passed: false, expected: 'deny', actual: 'none' }]
    const test = { policy_id: 'pol_a', version: 1, passed: false, results }
    const { code, out } = await run(() => ({ policy_test: test }), 'test', 'pol_a')
    expect([code, out]).toEqual([1, expect.stringMatching(/an agent +no +deny +none/)])
  })

  it('stages, promotes and takes back', async () => {
    const staged = await run(() => ({ policy }), 'stage', 'pol_a', '--mode', 'canary', '--percent', '10')
    expect(staged.asked).toEqual([['POST', '/v1/policies/pol_a:stage', { mode: 'canary', percent: 10 }]])
    const promoted = await run(() => ({ policy }), 'promote', 'pol_a', '--version', '2')
    expect(promoted.asked).toEqual([['POST', '/v1/policies/pol_a:promote', { version: 2 }]])
    const back = await run(() => ({ policy }), 'rollback', 'pol_a', '--json')
    expect([back.asked, JSON.parse(back.out)]).toEqual([[['POST', '/v1/policies/pol_a:rollback', {}]], { policy }])
  })

  it('says what would become of an action, which policy decided, and what a shadow would do', async () => {
    const decided = { policy_id: 'pol_a', version: 1, mode: 'enforce', effect: 'deny', reason: 'no' }
    const shadow = [
      { policy_id: 'pol_b', version: 3, mode: 'shadow', effect: 'allow', reason: 'yes', decision: 'deny' },
    ]
    const policy_result = {
      request_id: 'req_1',
      decision: 'blocked',
      reasons: ['pol_a@1: no'],
      redactions: [],
      explanation: { effect: 'deny', decided_by: decided, applied: [decided], shadow },
    }
    const { asked, out } = await run(
      () => ({ policy_result }),
      ...['check', 'tool.invoke', 'tool.x', '--agent', 'agt_a', '--attribute', 'host=a.example'],
      ...['--attribute', 'local=true', '--context', 'region=eu'],
    )
    expect(asked[0]?.[2]).toEqual({
      auth: { tenant_id: 'tnt_demo', policy_context: { region: 'eu' } },
      policy_check: {
        action: { kind: 'tool.invoke', resource: 'tool.x', attributes: { host: 'a.example', local: true } },
        subject: { agent_id: 'agt_a' },
      },
    })
    expect(out).toMatch(/^blocked\n {2}pol_a@1: no\n/)
    expect(out).toMatch(/pol_b@3 +shadow +allow \(would decide deny\) +yes/)
  })
})
