import { type Client, expectError, expectStatus, expectThat, type World } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { endOf, nounIn, type Run, startRun } from '../fixtures.ts'
import { draftAfter, policyDraft } from '../policy/policies.ts'
import { modelFor } from './models.ts'

const policy_context = { data_classification: 'restricted' }

/** Somebody whose policies let no model see restricted data. */
async function guarded(world: World): Promise<Client> {
  const { owner } = await world.freshTenant()
  const resource = 'any/model'
  const example = { name: 'restricted data', action: 'model.chat', resource, context: policy_context, expect: 'deny' }
  const about = { actions: ['model.*'], resources: ['*'], when: "context.data_classification == 'restricted'" }
  const draft = { ...policyDraft(), ...about, reason: 'restricted data stays here', fixtures: [example] }
  await draftAfter(owner, draft, 'test', 'stage', 'promote')
  return owner
}

const messages = [{ role: 'user', content: 'Say hello.' }]
const routes: readonly (readonly [string, 'chat' | 'embed', (model: string) => object])[] = [
  ['chatCompletions', 'chat', model => ({ model, messages })],
  ['responses', 'chat', model => ({ model, input: messages })],
  ['embeddings', 'embed', model => ({ model, input: 'hello' })],
]

const called = routes.flatMap(([operationId, capability, bodyFor]) =>
  casesOf(operationId, [
    [
      403,
      'is bound by what the caller says of the data',
      async (world, id) => {
        const owner = await guarded(world)
        const body = bodyFor((await modelFor(owner, capability)).model_id)
        // All replicas know within a second.
        await world.eventually('The policy decides', async () => {
          const { status } = await owner.call(id, { body: { ...body, policy_context } })
          return status === 403
        })
        const refused = await owner.call(id, { body: { ...body, policy_context } })
        expectError(refused, 403, 'policy_blocked')
        expectThat(refused.text.includes('restricted data stays here'), 'The reason is told', refused.body, refused)
        expectStatus(await owner.call(id, { body }), 200)
      },
    ],
  ]),
)

async function expectBlocked(world: World, owner: Client, runId: string): Promise<void> {
  const { error, status } = await endOf(world, owner, runId)
  expectThat(status === 'failed' && error?.code === 'policy_blocked', 'The run is blocked', { error, status })
}

const run = casesOf('createRun', [
  [
    201,
    'makes a run that is bound by what the caller says of its data, and so is its retry',
    async world => {
      const owner = await guarded(world)
      const body = { model: (await modelFor(owner, 'chat')).model_id, messages, policy_context }
      await world.eventually('The policy decides', async () => {
        return (await owner.call('chatCompletions', { body })).status === 403
      })
      const first = await startRun(owner, { policy_context })
      await expectBlocked(world, owner, first.run_id)
      const params = { run_id: first.run_id }
      const retried = nounIn<Run>(expectStatus(await owner.call('retryRun', { params }), 201), 'run')
      await expectBlocked(world, owner, retried.run_id)
      const free = await endOf(world, owner, (await startRun(owner)).run_id)
      expectThat(free.status === 'completed', 'A run that says nothing of its data is free', free)
    },
  ],
])

export const cases = [...called, ...run]
