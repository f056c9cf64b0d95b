import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { nounIn } from '../fixtures.ts'
import { makePolicy, type Policy, policyAfter, policyDraft } from './policies.ts'

const proposing = casesOf('createPolicy', [
  [
    201,
    'proposes a policy, of which nothing is in use yet',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const answer = expectStatus(await owner.call(id, { body: policyDraft() }), 201)
      const { stages, tested, version } = nounIn<Policy>(answer, 'policy')
      expectEqual([version, stages, tested], [1, [], false], 'It is version 1, untested and unused', answer)
    },
  ],
  [
    409,
    'refuses an id that is taken',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await makePolicy(owner)
      expectError(await owner.call(id, { body: { ...policyDraft(), policy_id } }), 409, 'conflict')
    },
  ],
])

const reading = [
  ...casesOf('getPolicy', [
    [
      200,
      'shows the policy as it was proposed',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        const made = await makePolicy(owner)
        const answer = expectStatus(await owner.call(id, { params: { policy_id: made.policy_id } }), 200)
        expectEqual(nounIn<Policy>(answer, 'policy'), made, 'It is the policy that was made', answer)
      },
    ],
  ]),
  ...casesOf('listPolicyVersions', [
    [
      200,
      'lists what was written, the latest first',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        const draft = policyDraft()
        const { policy_id } = await makePolicy(owner, draft)
        const body = { ...draft, reason: 'other' }
        expectStatus(await owner.call('updatePolicy', { params: { policy_id }, body }), 200)
        const answer = expectStatus(await owner.call(id, { params: { policy_id } }), 200)
        const versions = nounIn<Policy[]>(answer, 'versions').map(({ reason, version }) => [version, reason])
        const expected = [
          [2, 'other'],
          [1, 'not for agents'],
        ]
        expectEqual(versions, expected, 'Both versions are there', answer)
      },
    ],
  ]),
]

const changing = casesOf('updatePolicy', [
  [
    200,
    'proposes the next version, and leaves in use what is',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id, stages } = await policyAfter(owner, 'test', 'stage', 'promote')
      const body = { ...policyDraft(), policy_id }
      const answer = expectStatus(await owner.call(id, { params: { policy_id }, body }), 200)
      const changed = nounIn<Policy>(answer, 'policy')
      expectEqual([changed.version, changed.stages], [2, stages], 'It is version 2, and 1 is in force', answer)
    },
  ],
])

const testing = casesOf('testPolicy', [
  [
    200,
    'holds a version against its fixtures, and says of each what became of it',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const draft = policyDraft()
      const resource = (draft.resources as string[])[0]
      const wrong = { name: 'nobody', action: 'tool.invoke', resource, expect: 'deny' }
      const { policy_id } = await makePolicy(owner, { ...draft, fixtures: [...(draft.fixtures as object[]), wrong] })
      const answer = expectStatus(await owner.call(id, { params: { policy_id }, body: {} }), 200)
      const { passed, results } = nounIn<{ passed: boolean; results: { passed: boolean }[] }>(answer, 'policy_test')
      expectEqual([passed, results.map(result => result.passed)], [false, [true, true, false]], 'One fails', answer)
    },
  ],
])

const staging = casesOf('stagePolicy', [
  [
    200,
    'makes a tested version a canary',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await policyAfter(owner, 'test')
      const body = { mode: 'canary', percent: 10 }
      const answer = expectStatus(await owner.call(id, { params: { policy_id }, body }), 200)
      const { stages } = nounIn<Policy>(answer, 'policy')
      expectEqual(stages, [{ version: 1, mode: 'canary', percent: 10 }], 'It is staged', answer)
    },
  ],
  [
    409,
    'refuses a version that has not passed its fixtures',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await makePolicy(owner)
      expectError(await owner.call(id, { params: { policy_id }, body: { mode: 'shadow' } }), 409, 'conflict')
    },
  ],
])

const promoting = casesOf('promotePolicy', [
  [
    200,
    'puts the staged version in force, and a check tells that it decides',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id, resources } = await policyAfter(owner, 'test', 'stage')
      const answer = expectStatus(await owner.call(id, { params: { policy_id }, body: {} }), 200)
      expectEqual(nounIn<Policy>(answer, 'policy').stages, [{ version: 1, mode: 'enforce' }], 'It is in force', answer)
      const action = { kind: 'tool.invoke', resource: resources[0] }
      const body = { policy_check: { action, subject: { agent_id: 'agt_one' } } }
      await world.eventually('The policy decides', async () => {
        const checked = expectStatus(await owner.call('checkPolicy', { body }), 200)
        const { explanation } = nounIn<{ explanation: { decided_by?: { policy_id: string } } }>(
          checked,
          'policy_result',
        )
        return explanation.decided_by?.policy_id === policy_id
      })
    },
  ],
  [
    409,
    'refuses where nothing is staged',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await policyAfter(owner, 'test')
      expectError(await owner.call(id, { params: { policy_id }, body: {} }), 409, 'conflict')
    },
  ],
])

const takingBack = casesOf('rollbackPolicy', [
  [
    200,
    'takes the only version out of force',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await policyAfter(owner, 'test', 'stage', 'promote')
      const answer = expectStatus(await owner.call(id, { params: { policy_id }, body: {} }), 200)
      expectEqual(nounIn<Policy>(answer, 'policy').stages, [], 'Nothing of it is in use', answer)
    },
  ],
  [
    409,
    'refuses where nothing is in use',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const { policy_id } = await makePolicy(owner)
      expectError(await owner.call(id, { params: { policy_id }, body: {} }), 409, 'conflict')
    },
  ],
])

const asking = casesOf('checkAction', [
  [
    200,
    'tells who may act that it may',
    async (world, id) => {
      const { owner } = await world.commonTenant()
      const action = { kind: 'tool.invoke', resource: 'tool.echo' }
      const answer = expectStatus(await owner.call(id, { body: { action } }), 200)
      const { decision } = nounIn<{ decision: string }>(answer, 'policy_result')
      expectThat(decision === 'allowed', 'It is allowed', answer)
    },
  ],
])

export const cases = [
  ...proposing,
  ...reading,
  ...changing,
  ...testing,
  ...staging,
  ...promoting,
  ...takingBack,
  ...asking,
]
