import { type Client, expectError, expectStatus, expectThat, type World } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { endOf, nounIn, type Run, startRun } from '../fixtures.ts'
import { freshNamespace } from '../memory/entries.ts'
import { draftAfter, policyDraft } from '../policy/policies.ts'
import { modelFor } from './models.ts'

const policy_context = { data_classification: 'restricted' }

/** Somebody whose policies forbid something with restricted data; at first, that a model sees it. */
async function guarded(world: World, action = 'model.chat', actions = ['model.*']): Promise<Client> {
  const { owner } = await world.freshTenant()
  const example = { name: 'restricted data', action, resource: 'any/thing', context: policy_context, expect: 'deny' }
  const about = { actions, resources: ['*'], when: "context.data_classification == 'restricted'" }
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

const promise = 'is bound by what the caller says of the data'

/** With what the policy forbids it is refused, and says why; without, it passes. */
async function expectBound(world: World, owner: Client, id: string, options: Call): Promise<void> {
  const bound = { ...options, body: { ...options.body, policy_context } }
  // All replicas know within a second.
  await world.eventually('The policy decides', async () => (await owner.call(id, bound)).status === 403)
  const refused = await owner.call(id, bound)
  expectError(refused, 403, 'policy_blocked')
  expectThat(refused.text.includes('restricted data stays here'), 'The reason is told', refused.body, refused)
  expectStatus(await owner.call(id, options), 200)
}

interface Call {
  readonly params?: Readonly<Record<string, string>>
  readonly body: object
}

const called = routes.flatMap(([operationId, capability, bodyFor]) =>
  casesOf(operationId, [
    [
      403,
      promise,
      async (world, id) => {
        const owner = await guarded(world)
        await expectBound(world, owner, id, { body: bodyFor((await modelFor(owner, capability)).model_id) })
      },
    ],
  ]),
)

const works: readonly (readonly [string, action: string, call: () => Call])[] = [
  ['invokeTool', 'tool.invoke', () => ({ params: { tool_id: 'tool.echo' }, body: { input: { text: 'hello' } } })],
  ['updateMemory', 'memory.write', () => ({ params: { namespace: freshNamespace(), key: 'a' }, body: { value: 1 } })],
  ['searchMemory', 'memory.read', () => ({ params: { namespace: freshNamespace() }, body: { query: 'heron' } })],
]

const worked = works.flatMap(([operationId, action, callFor]) =>
  casesOf(operationId, [
    [403, promise, async (world, id) => expectBound(world, await guarded(world, action, [action]), id, callFor())],
    [
      400,
      'refuses a fact about the data that policies do not know',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        const { body, ...call } = callFor()
        const answer = await owner.call(id, {
          ...call,
          body: { ...body, policy_context: { data_class: 'restricted' } },
        })
        expectError(answer, 400, 'invalid_request')
        expectThat(answer.text.includes('/policy_context/data_class'), 'The member is named', answer.body, answer)
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

export const cases = [...called, ...worked, ...run]
