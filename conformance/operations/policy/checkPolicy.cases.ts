import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'

interface PolicyResult {
  readonly request_id: string
  readonly decision: string
  readonly redactions: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

export const cases = casesOf('checkPolicy', [
  [
    200,
    'tells that a text may pass, under the name that the caller gave the check',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const content = { type: 'text', text: 'The ships are back.' }
      const body = { policy_check: { request_id: 'req_of_mine', content, ruleset: 'default' } }
      const answer = expectStatus(await owner.call(id, { body }), 200)
      const { decision, redactions, request_id } = nounIn<PolicyResult>(answer, 'policy_result')
      expectEqual([request_id, decision, redactions], ['req_of_mine', 'allowed', []], 'It is allowed', answer)
    },
  ],
  [
    200,
    'tells what it would redact in a text, and where that stands',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const content = { type: 'text', text: 'Mail to ada@example.com, please.' }
      const answer = expectStatus(
        await owner.call(id, { body: { policy_check: { content, ruleset: 'default' } } }),
        200,
      )
      const { decision, redactions } = nounIn<PolicyResult>(answer, 'policy_result')
      const facts = [decision, redactions.map(({ end, kind, start }) => [kind, start, end])]
      expectEqual(facts, ['redacted', [['email', 8, 23]]], 'An address is redacted where it stands', answer)
    },
  ],
  [
    200,
    'decides on an action',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const action = { kind: 'tool.invoke', resource: 'tool.echo', attributes: { input: { text: 'hello' } } }
      const answer = expectStatus(await owner.call(id, { body: { policy_check: { action, ruleset: 'default' } } }), 200)
      expectEqual(nounIn<PolicyResult>(answer, 'policy_result').decision, 'allowed', 'It is allowed', answer)
    },
  ],
  [
    400,
    'refuses a check of nothing',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      expectError(await owner.call(id, { body: { policy_check: { ruleset: 'default' } } }), 400, 'invalid_request')
    },
  ],
  [
    403,
    'refuses a body that speaks of another tenant',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const auth = { tenant_id: (await world.freshTenant()).tenantId }
      const policy_check = { content: { type: 'text', text: 'hello' }, ruleset: 'default' }
      expectError(await owner.call(id, { body: { auth, policy_check } }), 403, 'tenant_mismatch')
    },
  ],
])
