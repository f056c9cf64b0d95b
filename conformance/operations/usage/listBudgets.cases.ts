import type { components } from '#contract/model-policy'
import { expectEqual, expectError, expectStatus, expectThat } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { endOf, makeAgent, nounIn, startRun } from '../fixtures.ts'
import { chatRequest } from '../models/models.ts'
import { itemsIn } from '../promises.ts'

type Budget = components['schemas']['Budget']

const tiny = [{ window: 'month', max_tokens: 1 }]

export const cases = [
  ...casesOf('listBudgets', [
    [
      200,
      'shows the budget of an API key, which binds its calls',
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const body = { name: 'tiny', role: 'developer', token_budgets: tiny }
        const key = nounIn<{ key_id: string; secret: string }>(
          expectStatus(await owner.call('createApiKey', { body }), 201),
          'api_key',
        )
        const bound = world.withKey(key.secret)
        expectError(await bound.call('invokeModel', { body: await chatRequest(owner) }), 429, 'quota_exceeded')
        const answer = expectStatus(await owner.call(id, { query: { key_id: key.key_id } }), 200)
        const [budget] = itemsIn<Budget>(answer, 'budgets')
        expectEqual(
          [budget?.subject, budget?.max_tokens, budget?.used_tokens],
          [`key:${key.key_id}`, 1, 0],
          'It stands',
          answer,
        )
      },
    ],
    [
      400,
      'takes one subject alone',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        const query = { key_id: 'key_none', agent_id: 'agt_none' }
        expectError(await owner.call(id, { query }), 400, 'invalid_request')
      },
    ],
  ]),
  ...casesOf('createRun', [
    [
      201,
      'makes a run that ends where the budget of its agent does',
      async world => {
        const { owner } = await world.freshTenant()
        const { agent_id } = await makeAgent(owner, { config: { kind: 'agent', token_budgets: tiny } })
        const { error, status } = await endOf(world, owner, (await startRun(owner, {}, agent_id)).run_id)
        expectThat(status === 'failed' && error?.code === 'quota_exceeded', 'The run fails', { error, status })
      },
    ],
  ]),
]
