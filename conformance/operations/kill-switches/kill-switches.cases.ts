import { expectEqual, expectError, expectStatus } from '../../suite/index.ts'
import { casesOf } from '../cases-of.ts'
import { endOf, makeAgent, nounIn, startRun } from '../fixtures.ts'
import { chatRequest, modelFor } from '../models/models.ts'
import { itemsIn } from '../promises.ts'

interface KillSwitch {
  readonly switch_id: string
}

const reason = 'it must stop'

export const cases = [
  ...casesOf('setKillSwitch', [
    [
      201,
      "stops the model calls of the caller's tenant, until it is cleared",
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const body = await chatRequest(owner)
        expectStatus(await owner.call('invokeModel', { body }), 200)
        const target = { kind: 'model', id: (await modelFor(owner, 'chat')).model_id }
        const made = expectStatus(await owner.call(id, { body: { target, reason } }), 201)
        const { switch_id } = nounIn<KillSwitch>(made, 'kill_switch')
        await world.eventually(
          'Calls are refused',
          async () => (await owner.call('invokeModel', { body })).status === 403,
        )
        expectError(await owner.call('invokeModel', { body }), 403, 'policy_blocked')
        expectStatus(await owner.call('clearKillSwitch', { params: { switch_id } }), 204)
        await world.eventually(
          'Calls pass again',
          async () => (await owner.call('invokeModel', { body })).status === 200,
        )
      },
    ],
    [
      201,
      'refuses the runs of an agent, and leaves others be',
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const { agent_id } = await makeAgent(owner)
        expectStatus(await owner.call(id, { body: { target: { kind: 'agent', id: agent_id }, reason } }), 201)
        const create = () => owner.call('createRun', { params: { agent_id }, body: { input: 'hello' } })
        await world.eventually('Runs are refused', async () => (await create()).status === 403)
        expectError(await create(), 403, 'policy_blocked')
        expectEqual((await endOf(world, owner, (await startRun(owner)).run_id)).status, 'completed', 'Others run')
      },
    ],
    [
      400,
      'wants to know which agent',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        expectError(await owner.call(id, { body: { target: { kind: 'agent' }, reason } }), 400, 'invalid_request')
      },
    ],
    [
      403,
      'leaves the platform to operators',
      async (world, id) => {
        const { owner } = await world.commonTenant()
        expectError(await owner.call(id, { body: { target: { kind: 'platform' }, reason } }), 403, 'forbidden')
      },
    ],
    [
      409,
      'sets no switch twice',
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const body = { target: { kind: 'tool', id: 'tool.echo' }, reason }
        expectStatus(await owner.call(id, { body }), 201)
        expectError(await owner.call(id, { body }), 409, 'conflict')
      },
    ],
  ]),
  ...casesOf('listKillSwitches', [
    [
      200,
      'lists what is switched off for the tenant',
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const body = { target: { kind: 'tool', id: 'tool.echo' }, reason }
        const made = nounIn<KillSwitch>(expectStatus(await owner.call('setKillSwitch', { body }), 201), 'kill_switch')
        const answer = expectStatus(await owner.call(id), 200)
        const ids = itemsIn<KillSwitch>(answer, 'kill_switches').map(({ switch_id }) => switch_id)
        expectEqual(ids, [made.switch_id], 'It is the one that was set', answer)
      },
    ],
  ]),
  ...casesOf('clearKillSwitch', [
    [
      204,
      'clears a switch once',
      async (world, id) => {
        const { owner } = await world.freshTenant()
        const body = { target: { kind: 'tool', id: 'tool.echo' }, reason }
        const made = nounIn<KillSwitch>(expectStatus(await owner.call('setKillSwitch', { body }), 201), 'kill_switch')
        const params = { switch_id: made.switch_id }
        expectStatus(await owner.call(id, { params }), 204)
        expectError(await owner.call(id, { params }), 404, 'not_found')
      },
    ],
  ]),
]
